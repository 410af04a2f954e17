package io.banjian.cli.make;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that stands for one lambda: what it captured as fields, and one method that hands on.
 *
 * @param name its own, as the JVM writes it
 * @param made takes what is captured, gives the interface
 * @param called the interface's method
 * @param erased that method's type as the interface declares it
 * @param body what is run
 * @param exact the method's type as the place where it stands knows it
 */
record LambdaClass(String name, String made, String called, Type erased, Handle body, Type exact) {
  private static final String OBJECT = "java/lang/Object";
  private static final String CONSTRUCTOR = "<init>";

  /** The only one there is of a lambda that captures nothing. */
  private static final String THE = "THE";

  private static final String MAKE = "make";

  /** Puts one on the stack, what it captures having been put there. */
  void call(MethodVisitor code) {
    if (captured().length == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name, THE, kind().getDescriptor());
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, made, false);
    }
  }

  private Type[] captured() {
    return Type.getArgumentTypes(made);
  }

  private Type kind() {
    return Type.getReturnType(made);
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
  }

  /**
   * The class file.
   *
   * @param host whose private members the body may use
   */
  byte[] bytes(String host) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT,
        new String[] {kind().getInternalName()});
    writer.visitNestHost(host);
    for (int i = 0; i < captured().length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      writer.visitField(access, field(i), captured()[i].getDescriptor(), null, null).visitEnd();
    }
    writeConstructor(start(writer, Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructor()));
    if (captured().length == 0) {
      int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      writer.visitField(access, THE, kind().getDescriptor(), null, null).visitEnd();
      writeOnly(start(writer, Opcodes.ACC_STATIC, "<clinit>", "()V"));
    } else {
      writeMaker(start(writer, Opcodes.ACC_STATIC, MAKE, made));
    }
    writeCall(start(writer, Opcodes.ACC_PUBLIC, called, erased.getDescriptor()));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int number) {
    return "captured" + number;
  }

  private static MethodVisitor start(ClassWriter writer, int access, String method, String type) {
    MethodVisitor code = writer.visitMethod(access, method, type, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0); // worked out by the writer
    code.visitEnd();
  }

  private void writeConstructor(MethodVisitor code) {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    int at = 1;
    for (int i = 0; i < captured().length; i++) {
      Type type = captured()[i];
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), at);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
      at += type.getSize();
    }
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private void writeOnly(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, THE, kind().getDescriptor());
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private void writeMaker(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int at = 0;
    for (Type type : captured()) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), at);
      at += type.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructor(), false);
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  /** Hands what was captured and what comes in to the body, and what it gives back. */
  private void writeCall(MethodVisitor code) {
    boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    List<Type> taken = new ArrayList<>();
    if (makes) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
      taken.add(Type.getObjectType(body.getOwner()));
    }
    taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    int from = captured().length;
    for (int i = 0; i < from; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured()[i].getDescriptor());
    }
    Type[] declared = erased.getArgumentTypes();
    Type[] known = exact.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < declared.length; i++) {
      code.visitVarInsn(declared[i].getOpcode(Opcodes.ILOAD), at);
      at += declared[i].getSize();
      Conversion.narrow(code, declared[i], known[i]);
      Conversion.widen(code, known[i], taken.get(from + i));
    }
    code.visitMethodInsn(
        instruction(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type given = makes ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    handBack(code, given);
    end(code);
  }

  /** A private method of the host is called like any other: the class belongs to its nest. */
  private int instruction() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void handBack(MethodVisitor code, Type given) {
    Type wanted = erased.getReturnType();
    if (wanted.equals(Type.VOID_TYPE)) {
      if (given.getSize() > 0) {
        code.visitInsn(given.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
      }
    } else if (Conversion.isReference(given) && Conversion.isReference(wanted)) {
      Conversion.narrow(code, given, wanted);
    } else {
      Conversion.widen(code, given, exact.getReturnType());
      Conversion.widen(code, exact.getReturnType(), wanted);
    }
    code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
  }
}
