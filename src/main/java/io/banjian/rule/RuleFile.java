package io.banjian.rule;

import io.banjian.rule.yaml.YamlException;
import io.banjian.rule.yaml.YamlFile;
import io.banjian.rule.yaml.YamlMap;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule file, not yet read.
 *
 * @param name what complaints quote
 */
public final class RuleFile {
  private final String name;
  private final Supplier<YamlMap> content;
  private final RuleParser parser;

  private RuleFile(String name, Supplier<YamlMap> content, RuleParser parser) {
    this.name = name;
    this.content = content;
    this.parser = parser;
  }

  /** A built-in rule: {@code rules/width/stray-space.yaml}. */
  public static RuleFile builtIn(String name, String family, String content) {
    return new RuleFile(
        name, () -> YamlFile.parse(name, content), new RuleParser(name, family, TableFiles.none()));
  }

  /** All {@code .yaml} and {@code .yml} files of a folder and the folders in it, in order. */
  public static List<RuleFile> in(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths =
          walk.filter(Files::isRegularFile)
              .filter(p -> p.getFileName().toString().matches(".*\\.ya?ml"))
              .sorted()
              .toList();
    }
    List<RuleFile> files = new ArrayList<>();
    for (Path path : paths) {
      Path parent = path.toAbsolutePath().getParent();
      String family =
          parent == null
                  || parent.getFileName() == null
                  || path.getParent() == null
                  || path.getParent().equals(folder)
              ? "custom"
              : parent.getFileName().toString();
      String content;
      try {
        content = Files.readString(path, StandardCharsets.UTF_8);
      } catch (MalformedInputException e) {
        throw new YamlException(path.toString(), 1, "the file is not UTF-8");
      }
      TableFiles tables = TableFiles.in(parent == null ? folder : parent);
      String name = path.toString();
      files.add(
          new RuleFile(
              name, () -> YamlFile.parse(name, content), new RuleParser(name, family, tables)));
    }
    return files;
  }

  public String name() {
    return name;
  }

  /**
   * @throws YamlException if the file is not as it must be
   */
  RuleParser.Parsed parse() {
    return parser.parse(content.get());
  }
}
