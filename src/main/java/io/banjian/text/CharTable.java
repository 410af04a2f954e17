package io.banjian.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Class and East Asian width of every code point, packed into a byte each: six bits of class, two
 * of width.
 *
 * <p>The table ships as runs in {@code char-table.bin}. ICU, from whose properties a test rebuilds
 * and compares it, takes longer to load than a small page takes to check, so it stays off this
 * path.
 */
public final class CharTable {
  private static final String RUNS = "char-table.bin";

  /** The same, written out as far as it is looked up in: a run on one page reads it as it is. */
  public static final String RESOURCE = "char-table-flat.bin";

  private static final int CLASS_BITS = 6;
  private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;

  /** At least as many as there are classes. */
  static final int CLASSES = 1 << CLASS_BITS;

  static final char FIRST_IDEOGRAPH = '\u4E00';
  static final char LAST_IDEOGRAPH = '\u9FFF';
  private static final int IDEOGRAPHS = CharClass.IDEOGRAPH.ordinal();

  /** The class of half a pair. */
  static final int SURROGATES = CharClass.SURROGATE.ordinal();

  private static final byte[] BMP = new byte[0x10000];
  private static final int[] HIGH_STARTS;
  private static final byte[] HIGH_VALUES;

  static {
    ByteBuffer flat =
        Precompiled.beside(CharTable.class, RESOURCE).orElseGet(() -> ByteBuffer.wrap(compiled()));
    flat.get(BMP);
    HIGH_STARTS = new int[flat.getInt()];
    HIGH_VALUES = new byte[HIGH_STARTS.length];
    flat.asIntBuffer().get(HIGH_STARTS);
    flat.position(flat.position() + HIGH_STARTS.length * Integer.BYTES).get(HIGH_VALUES);
  }

  private CharTable() {}

  /** The table as it is looked up in, made of its runs. */
  public static byte[] compiled() {
    ByteBuffer in =
        Precompiled.beside(CharTable.class, RUNS)
            .orElseThrow(() -> new IllegalStateException("missing resource " + RUNS));
    int runs = in.getInt();
    byte[] bmp = new byte[0x10000];
    int[] starts = new int[runs];
    byte[] values = new byte[runs];
    int high = 0;
    for (int i = 0; i < runs; i++) {
      starts[i] = in.getInt();
      values[i] = in.get();
      if (i > 0 && starts[i - 1] <= 0xFFFF) {
        Arrays.fill(bmp, starts[i - 1], Math.min(starts[i], 0x10000), values[i - 1]);
        high = i - 1;
      }
    }
    ByteBuffer flat =
        ByteBuffer.allocate(bmp.length + Integer.BYTES + (runs - high) * (Integer.BYTES + 1));
    flat.put(bmp).putInt(runs - high);
    for (int i = high; i < runs; i++) {
      flat.putInt(starts[i]);
    }
    return flat.put(values, high, runs - high).array();
  }

  public static CharClass classOf(int codePoint) {
    return CharClass.ofOrdinal(packed(codePoint) & CLASS_MASK);
  }

  /** The class of a UTF-16 unit; half of a surrogate pair is {@link CharClass#SURROGATE}. */
  public static CharClass classOf(char unit) {
    return CharClass.ofOrdinal(BMP[unit] & CLASS_MASK);
  }

  /** Most units of a page are ideographs of one long run, for which the table is left alone. */
  static int ordinalOf(char unit) {
    return isPlainIdeograph(unit) ? IDEOGRAPHS : BMP[unit] & CLASS_MASK;
  }

  /** Whether a unit is one of that run: to most questions about a character a quick answer. */
  public static boolean isPlainIdeograph(char unit) {
    return unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH;
  }

  static int ordinalOf(int codePoint) {
    return packed(codePoint) & CLASS_MASK;
  }

  public static boolean isIdeograph(int codePoint) {
    return (packed(codePoint) & CLASS_MASK) == CharClass.IDEOGRAPH.ordinal();
  }

  public static EastAsianWidth widthOf(int codePoint) {
    return EastAsianWidth.ofOrdinal((packed(codePoint) & 0xFF) >>> CLASS_BITS);
  }

  /** Cells that a text takes in a terminal. */
  public static int cellsOf(String text) {
    int cells = 0;
    for (int c : CodePoints.of(text)) {
      cells += widthOf(c).inTerminal();
    }
    return cells;
  }

  static byte pack(CharClass charClass, EastAsianWidth width) {
    return (byte) (charClass.ordinal() | width.ordinal() << CLASS_BITS);
  }

  private static byte packed(int codePoint) {
    if (codePoint < 0x10000) {
      return BMP[codePoint];
    }
    int at = Arrays.binarySearch(HIGH_STARTS, codePoint);
    return HIGH_VALUES[at >= 0 ? at : -at - 2];
  }
}
