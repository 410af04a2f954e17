package io.banjian.rules;

import io.banjian.rule.RuleFile;
import io.banjian.rule.yaml.YamlFile;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlPack;
import io.banjian.text.Precompiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The rule files that came with the program, out of its jar or out of the build's folder. */
final class BuiltInRules {
  /** The rules as the build has packed them; see {@link Precompile}. */
  static final String PACK = "rules.pack";

  static final String PROFILE_PACK = "profiles.pack";

  private static final String PROFILES = "rules/profiles/";

  private BuiltInRules() {}

  /** The rules as the build has left them, if it has. */
  static Optional<ByteBuffer> pack() {
    return Precompiled.beside(BuiltInRules.class, PACK);
  }

  static List<YamlMap> profiles() {
    return Precompiled.beside(BuiltInRules.class, PROFILE_PACK)
        .map(YamlPack::unpacked)
        .orElseGet(BuiltInRules::parsedProfiles);
  }

  /** What {@link #PROFILE_PACK} is to hold. */
  static byte[] packedProfiles() {
    return YamlPack.packed(parsedProfiles());
  }

  private static List<YamlMap> parsedProfiles() {
    return texts(name -> name.startsWith(PROFILES)).entrySet().stream()
        .map(file -> YamlFile.parse(file.getKey(), file.getValue()))
        .toList();
  }

  /** The files of the rules, with everything that is in them. */
  static List<RuleFile> files() {
    return texts(name -> !name.startsWith(PROFILES)).entrySet().stream()
        .map(file -> RuleFile.builtIn(file.getKey(), family(file.getKey()), file.getValue()))
        .toList();
  }

  private static SortedMap<String, String> texts(Predicate<String> wanted) {
    try {
      URL source = BuiltInRules.class.getProtectionDomain().getCodeSource().getLocation();
      Path home = Path.of(new URI(source.toString()));
      SortedMap<String, String> files = Files.isDirectory(home) ? inFolder(home) : inJar(home);
      files.keySet().removeIf(wanted.negate());
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> inFolder(Path home) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(home.resolve("rules"))) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".yaml")).toList()) {
        String name = home.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static SortedMap<String, String> inJar(Path jarPath) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (JarFile jar = new JarFile(jarPath.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith("rules/") && entry.getName().endsWith(".yaml")) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  /** {@code rules/width/stray-space.yaml} is of the family width. */
  private static String family(String name) {
    int end = name.lastIndexOf('/');
    return name.substring(name.lastIndexOf('/', end - 1) + 1, end);
  }
}
