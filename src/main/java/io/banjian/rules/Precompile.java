package io.banjian.rules;

import io.banjian.normalize.PrecompiledTables;
import io.banjian.rules.spelling.LunarMonths;
import io.banjian.text.CharTable;
import io.banjian.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A step of the build: works out what every run would otherwise work out at its start, and leaves
 * it among the classes. Nothing depends on it but time.
 */
public final class Precompile {
  private Precompile() {}

  /**
   * @param args the folder of classes, and a file that remembers what they were made from
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path memory = Path.of(args[1]);
    Map<String, Supplier<byte[]>> outputs = outputs();
    List<Path> made = outputs.keySet().stream().map(classes::resolve).toList();
    String from = hash(classes, made);
    if (made.stream().allMatch(Files::exists)
        && Files.exists(memory)
        && Files.readString(memory).equals(from)) {
      return;
    }
    for (Path old : made) {
      Files.deleteIfExists(old); // a table is made from others, and not from what was left of them
    }
    for (Map.Entry<String, Supplier<byte[]>> output : outputs.entrySet()) {
      Files.write(classes.resolve(output.getKey()), output.getValue().get());
    }
    Files.writeString(memory, from);
  }

  /** The paths of what is made. */
  public static Set<String> names() {
    return outputs().keySet();
  }

  /** Resources by their path, each with how it is made. */
  static Map<String, Supplier<byte[]>> outputs() {
    Map<String, Supplier<byte[]>> outputs = new LinkedHashMap<>();
    PrecompiledTables.all()
        .forEach((name, table) -> outputs.put(folder(PrecompiledTables.class) + name, table));
    outputs.put(folder(CharTable.class) + CharTable.RESOURCE, CharTable::compiled);
    outputs.put(folder(LunarMonths.class) + LunarMonths.RESOURCE, LunarMonths::compiled);
    outputs.put(
        folder(BuiltInRules.class) + BuiltInRules.PACK, () -> AllRules.catalogue().packed());
    outputs.put(
        folder(BuiltInRules.class) + BuiltInRules.PROFILE_PACK, BuiltInRules::packedProfiles);
    return outputs;
  }

  private static String folder(Class<?> owner) {
    return owner.getPackageName().replace('.', '/') + "/";
  }

  /** What the outputs are made from, and by: all classes and resources, in a word. */
  private static String hash(Path classes, List<Path> outputs) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> walk = Files.walk(classes)) {
      for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
        if (!outputs.contains(path)) {
          digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(path));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
