package io.banjian.rule.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens a YAML file as a tree of values that know their lines. */
public final class YamlFile {
  /** Rule files are small; more than this is an attack or an accident. */
  private static final int MAX_CODE_POINTS = 4 << 20;

  private static final int MAX_BYTES = 4 << 20;

  private static final int MAX_ALIASES = 20;

  private YamlFile() {}

  /**
   * @param name what complaints quote
   * @throws YamlException if it is not YAML, not UTF-8, or larger than anybody writes
   */
  public static YamlMap read(Path path, String name) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new YamlException(
          name, 1, "more than " + (MAX_BYTES >> 20) + " MB; a file of this kind is small");
    }
    try {
      ByteBuffer content = ByteBuffer.wrap(bytes);
      return parse(name, StandardCharsets.UTF_8.newDecoder().decode(content).toString());
    } catch (CharacterCodingException e) {
      throw new YamlException(name, 1, "the file is not UTF-8");
    }
  }

  /**
   * @param file the name that complaints quote
   */
  public static YamlMap parse(String file, String content) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    Optional<Node> root;
    try {
      root = new Compose(settings).composeString(content);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new YamlException(file, line, "not YAML: " + e.getProblem() + hint(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new YamlException(file, 1, "not YAML: " + e.getMessage());
    } catch (StackOverflowError e) { // brackets in brackets by the ten thousand
      throw new YamlException(file, 1, "not YAML: nested too deep");
    }
    if (root.isEmpty()) {
      throw new YamlException(file, 1, "the file is empty; expected keys and values");
    }
    if (new YamlNodes(file).of(root.get()) instanceof YamlNode.Mapping map) {
      return new YamlMap(file, map);
    }
    throw new YamlException(
        file, YamlNodes.line(root.get()), "expected keys and values (key: value)");
  }

  /** {@code {zh: “{text}”有误}} looks right and is not. */
  private static String hint(String problem) {
    return problem.contains("expected ',' or '}'") || problem.contains("expected ',' or ']'")
        ? "; between { } or [ ], put a text that holds { } [ ] or a comma into quotes"
        : "";
  }
}
