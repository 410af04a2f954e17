package io.banjian.cli.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes every lambda and method reference out as a class of its own. The JVM links a lambda where
 * it is first met, and a run on one page meets three hundred; a class out of the archive of classes
 * costs a sixth of that. What records are equal by is written out likewise. The classes the tests
 * run on stay as the compiler made them.
 */
public final class LambdaWriter {
  private static final String CLASS = ".class";
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Who puts together what records are equal by. */
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  /** The factory for lambdas that are nothing but that; the other one is for serializable ones. */
  private static final String PLAIN = "metafactory";

  /** Compiled classes by name. */
  private final Map<String, byte[]> compiled = new TreeMap<>();

  /** Whose private members a class may use: the outermost class it stands in. */
  private final Map<String, String> hosts = new HashMap<>();

  private final Map<String, List<String>> written = new HashMap<>();
  private final Map<String, byte[]> changed = new TreeMap<>();

  private LambdaWriter() {}

  /**
   * The arguments are the folder of compiled classes, the one that is filled anew from it, and the
   * file that lists what it holds then.
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    clear(to);
    copy(from, to);
    new LambdaWriter().rewrite(to);
    ClassList.write(to, Path.of(args[2]));
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.sorted().toList()) {
        Path copy = to.resolve(from.relativize(each).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private void rewrite(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(CLASS)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        ClassReader reader = new ClassReader(bytes);
        compiled.put(reader.getClassName(), bytes);
        hosts.put(reader.getClassName(), host(reader));
      }
    }
    // hosts last: they name those who may use their private members
    List<String> names = new ArrayList<>(compiled.keySet());
    names.sort(Comparator.comparing(name -> name.equals(hosts.get(name))));
    for (String name : names) {
      rewrite(name);
    }
    for (Map.Entry<String, byte[]> each : changed.entrySet()) {
      Files.write(folder.resolve(each.getKey() + CLASS), each.getValue());
    }
  }

  private static String host(ClassReader reader) {
    String[] host = {reader.getClassName()};
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitNestHost(String name) {
            host[0] = name;
          }
        },
        ClassReader.SKIP_CODE);
    return host[0];
  }

  private void rewrite(String name) {
    ClassReader reader = new ClassReader(compiled.get(name));
    ClassWriter writer = new ClassWriter(reader, 0);
    Rewriter rewriter = new Rewriter(writer, name, hosts.getOrDefault(name, name));
    reader.accept(rewriter, 0);
    if (rewriter.changes) {
      changed.put(name, writer.toByteArray());
    }
  }

  /** Copies a class with its lambdas made by classes. */
  private final class Rewriter extends ClassVisitor {
    private final String name;
    private final String host;
    private boolean changes;
    private int lambdas;

    Rewriter(ClassWriter writer, String name, String host) {
      super(Opcodes.ASM9, writer);
      this.name = name;
      this.host = host;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String generic, String[] thrown) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, method, type, generic, thrown)) {
        private boolean deep;

        @Override
        public void visitInvokeDynamicInsn(
            String called, String made, Handle factory, Object... arguments) {
          if (factory.getOwner().equals(FACTORY) && factory.getName().equals(PLAIN)) {
            LambdaClass lambda =
                new LambdaClass(
                    name + "$Lambda$" + lambdas++,
                    made,
                    called,
                    (Type) arguments[0],
                    (Handle) arguments[1],
                    (Type) arguments[2]);
            lambda.call(mv);
            changed.put(lambda.name(), lambda.bytes(host));
            written.computeIfAbsent(host, none -> new ArrayList<>()).add(lambda.name());
            changes = true;
          } else if (factory.getOwner().equals(RECORDS)) {
            new RecordMethod(mv, arguments).write(called);
            deep = true;
            changes = true;
          } else {
            super.visitInvokeDynamicInsn(called, made, factory, arguments);
          }
        }

        @Override
        public void visitMaxs(int stack, int variables) {
          super.visitMaxs(deep ? Math.max(stack, RecordMethod.STACK) : stack, variables);
        }
      };
    }

    @Override
    public void visitEnd() {
      for (String member : written.getOrDefault(name, List.of())) {
        super.visitNestMember(member);
        changes = true;
      }
      super.visitEnd();
    }
  }
}
