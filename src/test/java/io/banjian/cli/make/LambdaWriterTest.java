package io.banjian.cli.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

final class LambdaWriterTest {
  private static final String HERE = "io/banjian/cli/make";

  @TempDir private Path folder;

  private Path compiled = Path.of("");
  private Path written = Path.of("");
  private Path list = Path.of("");

  @BeforeEach
  void write() throws Exception {
    compiled = folder.resolve("compiled");
    written = folder.resolve("written");
    Path tests =
        Path.of(EveryLambda.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.createDirectories(compiled.resolve(HERE));
    try (Stream<Path> files = Files.list(tests.resolve(HERE))) {
      for (Path file : files.filter(f -> name(f).startsWith("EveryLambda")).toList()) {
        Files.copy(file, compiled.resolve(HERE).resolve(name(file)));
      }
    }
    Files.writeString(compiled.resolve("table.bin"), "表");
    list = folder.resolve("lib/program.classes");
    LambdaWriter.main(new String[] {compiled.toString(), written.toString(), list.toString()});
  }

  @Test
  void whatLambdasDoIsDoneByTheirClasses() throws Exception {
    assertThat(said(written)).isEqualTo(new EveryLambda().get()).hasSizeGreaterThan(40);
  }

  @Test
  void nothingIsLeftToBeLinkedButWhatIsSerializable() throws IOException {
    assertThat(linked(compiled)).hasSizeGreaterThan(25).contains("metafactory", "bootstrap");
    assertThat(linked(written)).containsOnly("altMetafactory");
  }

  /** Those of the makers are not packed; of the rest, as many as there are files. */
  @Test
  void whatIsPackedIsListed() throws IOException {
    Path packed = folder.resolve("packed");
    Files.createDirectories(packed.resolve("a/make"));
    for (String file :
        List.of("a/One.class", "a/One$Lambda$0.class", "a/t.bin", "a/make/M.class")) {
      Files.writeString(packed.resolve(file), "");
    }
    ClassList.write(packed, list);
    assertThat(Files.readAllLines(list)).containsExactly("a/One", "a/One$Lambda$0");
  }

  @Test
  void whatIsNoClassIsCopied() {
    assertThat(written.resolve("table.bin")).hasContent("表");
  }

  @Test
  void aSecondTimeLeavesNothingOfTheFirst() throws IOException {
    Files.writeString(written.resolve("gone.bin"), "");
    list = folder.resolve("lib/program.classes");
    LambdaWriter.main(new String[] {compiled.toString(), written.toString(), list.toString()});
    assertThat(written.resolve("gone.bin")).doesNotExist();
    assertThat(linked(written)).containsOnly("altMetafactory");
  }

  private static List<String> said(Path classes) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Object made = loader.loadClass(EveryLambda.class.getName()).getConstructor().newInstance();
      List<String> said = new ArrayList<>();
      ((List<?>) ((Supplier<?>) made).get()).forEach(word -> said.add((String) word));
      return said;
    }
  }

  /** What makes the lambdas of all classes, once for each. */
  private static List<String> linked(Path classes) throws IOException {
    List<String> linked = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> name(f).endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(new Links(linked), 0);
      }
    }
    return linked;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Notes who is asked for lambdas and for what records are equal by. */
  private static final class Links extends ClassVisitor {
    private final List<String> linked;

    Links(List<String> linked) {
      super(Opcodes.ASM9);
      this.linked = linked;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String generic, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String made, Handle factory, Object... arguments) {
          if (!factory.getOwner().endsWith("StringConcatFactory")) {
            linked.add(factory.getName()); // texts are put together as the compiler is told to
          }
        }
      };
    }
  }
}
