package io.banjian.cli.make;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What Java does to a value by itself between a lambda's types and those of its body. */
final class Conversion {
  private static final String OBJECT = "java/lang/Object";

  /** Primitive types, and in the same place the classes of their boxes. */
  private static final List<Type> PRIMITIVE =
      List.of(
          Type.INT_TYPE,
          Type.LONG_TYPE,
          Type.DOUBLE_TYPE,
          Type.BOOLEAN_TYPE,
          Type.CHAR_TYPE,
          Type.BYTE_TYPE,
          Type.SHORT_TYPE,
          Type.FLOAT_TYPE);

  private static final List<String> BOX =
      List.of(
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Double",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Byte",
          "java/lang/Short",
          "java/lang/Float");

  private Conversion() {}

  /** The class of the boxes of a primitive type. */
  static String box(Type primitive) {
    return BOX.get(PRIMITIVE.indexOf(primitive));
  }

  static boolean isReference(Type type) {
    return type.getSort() >= Type.ARRAY;
  }

  /** To a type that is known to be the right one. */
  static void narrow(MethodVisitor code, Type from, Type to) {
    if (isReference(from) && isReference(to)) {
      if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
        code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
      }
    } else {
      widen(code, from, to);
    }
  }

  /** To a type that takes it: one above it, its box, or what its box holds. */
  static void widen(MethodVisitor code, Type from, Type to) {
    if (from.equals(to) || (isReference(from) && isReference(to))) {
      return;
    }
    if (isReference(to)) {
      String box = box(from);
      String type = Type.getMethodDescriptor(Type.getObjectType(box), from);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
    } else if (isReference(from)) {
      int boxed = BOX.indexOf(from.getInternalName());
      Type held = boxed >= 0 ? PRIMITIVE.get(boxed) : to;
      String box = box(held);
      if (boxed < 0) { // an Object of which the place knows what it is
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
      }
      String type = Type.getMethodDescriptor(held);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, held.getClassName() + "Value", type, false);
      widen(code, held, to);
    } else {
      widenPrimitive(code, from, to);
    }
  }

  private static void widenPrimitive(MethodVisitor code, Type from, Type to) {
    boolean small = from.getSort() <= Type.INT; // boolean, char, byte, short: ints on the stack
    if (small && to.getSort() <= Type.INT) {
      return;
    }
    int instruction =
        switch (to.getSort()) {
          case Type.LONG -> small ? Opcodes.I2L : -1;
          case Type.DOUBLE ->
              small ? Opcodes.I2D : from.equals(Type.LONG_TYPE) ? Opcodes.L2D : Opcodes.F2D;
          case Type.FLOAT -> small ? Opcodes.I2F : Opcodes.L2F;
          default -> -1;
        };
    if (instruction < 0) {
      throw new IllegalStateException("no lambda makes " + to + " of " + from);
    }
    code.visitInsn(instruction);
  }
}
