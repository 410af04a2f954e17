package io.banjian.cli.make;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a record is equal by, hashed by and shown as, in plain code. The JVM puts it together of
 * method handles where it is first asked for, a dozen classes for each record, and its quick
 * compiler makes no good code of these.
 */
final class RecordMethod {
  /** As many values as stand on the stack at a time, a long counting as two. */
  static final int STACK = 6;

  private static final String OBJECTS = "java/util/Objects";
  private static final String BUILDER = "java/lang/StringBuilder";

  private final MethodVisitor code;
  private final Type owner;
  private final String[] names;
  private final List<Handle> fields = new ArrayList<>();

  /**
   * @param arguments the record's class, the names of its components, and how each is read
   */
  RecordMethod(MethodVisitor code, Object... arguments) {
    this.code = code;
    this.owner = (Type) arguments[0];
    this.names = ((String) arguments[1]).split(";");
    for (int i = 2; i < arguments.length; i++) {
      fields.add((Handle) arguments[i]);
    }
  }

  /** Stands where the method of that name was to be put together; what it takes is on the stack. */
  void write(String method) {
    switch (method) {
      case "hashCode" -> hash();
      case "equals" -> compare();
      case "toString" -> show();
      default -> throw new IllegalStateException("records have no method " + method);
    }
  }

  private void read(int variable, Handle field) {
    code.visitVarInsn(Opcodes.ALOAD, variable);
    if (variable > 0) {
      code.visitTypeInsn(Opcodes.CHECKCAST, owner.getInternalName());
    }
    code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
  }

  private static Type type(Handle field) {
    return Type.getType(field.getDesc());
  }

  private void hash() {
    code.visitInsn(Opcodes.POP);
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      read(0, field);
      if (Conversion.isReference(type(field))) {
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, OBJECTS, "hashCode", "(Ljava/lang/Object;)I", false);
      } else {
        String type = Type.getMethodDescriptor(Type.INT_TYPE, type(field));
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, Conversion.box(type(field)), "hashCode", type, false);
      }
      code.visitInsn(Opcodes.IADD);
    }
  }

  private void compare() {
    Label differs = new Label();
    Label another = new Label();
    code.visitInsn(Opcodes.POP2);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitJumpInsn(Opcodes.IF_ACMPNE, another);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(another);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner.getInternalName());
    code.visitJumpInsn(Opcodes.IFEQ, differs);
    for (Handle field : fields) {
      read(0, field);
      read(1, field);
      if (Conversion.isReference(type(field))) {
        String type = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", type, false);
        code.visitJumpInsn(Opcodes.IFEQ, differs);
      } else {
        String type = Type.getMethodDescriptor(Type.INT_TYPE, type(field), type(field));
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, Conversion.box(type(field)), "compare", type, false);
        code.visitJumpInsn(Opcodes.IFNE, differs);
      }
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(differs);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
  }

  private void show() {
    String name = owner.getInternalName();
    String simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    int local = 0; // a record within a method is numbered
    while (local < simple.length() && Character.isDigit(simple.charAt(local))) {
      local++;
    }
    code.visitInsn(Opcodes.POP);
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    append(simple.substring(local) + "[");
    for (int i = 0; i < fields.size(); i++) {
      append((i == 0 ? "" : ", ") + names[i] + "=");
      read(0, fields.get(i));
      append(type(fields.get(i)));
    }
    append("]");
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
  }

  private void append(String text) {
    code.visitLdcInsn(text);
    append(Type.getType(String.class));
  }

  private void append(Type type) {
    Type taken =
        Conversion.isReference(type)
            ? Type.getType(Object.class)
            : type.equals(Type.BYTE_TYPE) || type.equals(Type.SHORT_TYPE) ? Type.INT_TYPE : type;
    String append = Type.getMethodDescriptor(Type.getObjectType(BUILDER), taken);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", append, false);
  }
}
