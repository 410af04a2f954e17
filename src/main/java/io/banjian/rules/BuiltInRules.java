package io.banjian.rules;

import io.banjian.rule.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule files that came with the program, out of its jar or out of the build's folder. */
final class BuiltInRules {
  /** A top-level key whose value only {@code explain} and the tests read, up to the next key. */
  private static final Pattern EXAMPLES =
      Pattern.compile("(?m)^(?:examples|near-misses|known-failures):.*\\R(?:(?![a-z]).*\\R?)*");

  private BuiltInRules() {}

  /**
   * The files without their examples. Those are half of what there is to read, and reading the
   * rules is most of the time of a small run.
   */
  static List<RuleFile> filesToRun() {
    return files(content -> EXAMPLES.matcher(content).replaceAll(""));
  }

  static List<RuleFile> files() {
    return files(content -> content);
  }

  private static List<RuleFile> files(UnaryOperator<String> reader) {
    try {
      URL source = BuiltInRules.class.getProtectionDomain().getCodeSource().getLocation();
      Path home = Path.of(new URI(source.toString()));
      List<RuleFile> files = Files.isDirectory(home) ? inFolder(home, reader) : inJar(home, reader);
      files.sort(Comparator.comparing(RuleFile::name));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<RuleFile> inFolder(Path home, UnaryOperator<String> reader)
      throws IOException {
    List<RuleFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(home.resolve("rules"))) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".yaml")).toList()) {
        String name = home.relativize(path).toString().replace('\\', '/');
        files.add(file(name, reader.apply(Files.readString(path, StandardCharsets.UTF_8))));
      }
    }
    return files;
  }

  private static List<RuleFile> inJar(Path jarPath, UnaryOperator<String> reader)
      throws IOException {
    List<RuleFile> files = new ArrayList<>();
    try (JarFile jar = new JarFile(jarPath.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith("rules/") && entry.getName().endsWith(".yaml")) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          String content = new String(bytes, StandardCharsets.UTF_8);
          files.add(file(entry.getName(), reader.apply(content)));
        }
      }
    }
    return files;
  }

  /** {@code rules/width/stray-space.yaml} is of the family width. */
  private static RuleFile file(String name, String content) {
    String[] parts = name.split("/");
    return RuleFile.builtIn(name, parts[parts.length - 2], content);
  }
}
