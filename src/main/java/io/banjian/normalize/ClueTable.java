package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Works out for every character which misreading it makes one think of; see {@link Clues}. */
final class ClueTable {
  static final String RESOURCE = "clue-table.bin";

  private static final int LATIN =
      Clues.bit(Misreading.UTF_8_AS_LATIN)
          | Clues.bit(Misreading.GBK_AS_LATIN)
          | Clues.bit(Misreading.BIG5_AS_LATIN);

  private ClueTable() {}

  /** The sorts of flags there are, and a byte for every character that says which is its own. */
  static byte[] compiled() {
    List<Short> sorts = new ArrayList<>();
    byte[] bySort = new byte[0x10000];
    for (int c = 0; c < 0x10000; c++) {
      Short flags = (short) all((char) c);
      if (!sorts.contains(flags)) {
        sorts.add(flags);
      }
      bySort[c] = (byte) sorts.indexOf(flags);
    }
    if (sorts.size() > Byte.MAX_VALUE) {
      throw new IllegalStateException(sorts.size() + " sorts do not fit into a byte");
    }
    ByteBuffer table = ByteBuffer.allocate(2 + 2 * sorts.size() + bySort.length);
    table.putShort((short) sorts.size());
    sorts.forEach(table::putShort);
    return table.put(bySort).array();
  }

  private static int all(char c) {
    if (c == '\n' || c == '\r') {
      return Clues.LINE_BREAK;
    }
    boolean remains = c == '\uFFFD' || Remains.MEMORY.indexOf(c) >= 0;
    return (c < 0x80 ? 0 : flags(c)) | (remains ? Clues.REMAINS : 0);
  }

  private static int flags(char c) {
    int flags = 0;
    if (ByteForm.LATIN.bytes(c) >= 0xA0) {
      flags |= LATIN;
    }
    int gbk = DoubleByte.gbk().bytes(c);
    int big5 = DoubleByte.big5().bytes(c);
    boolean rare = Commonness.cost(c) >= Commonness.SECOND_LEVEL;
    boolean mark = isMarkOfGbk(c);
    if (beginsUtf8(gbk)) {
      flags |= Clues.bit(Misreading.UTF_8_AS_GBK);
    }
    if (Clues.isLatinInUtf8(gbk)) {
      flags |= Clues.bit(Misreading.UTF_8_AS_GBK);
    }
    if (beginsUtf8(big5)) {
      flags |= Clues.bit(Misreading.UTF_8_AS_BIG5);
    }
    if (ScriptTable.isTraditional(c) && isCommon(DoubleByte.gbk(), big5)) {
      flags |= Clues.TRADITIONAL;
    }
    if ((rare || mark) && isCommon(DoubleByte.gbk(), big5)) {
      flags |= Clues.bit(Misreading.GBK_AS_BIG5);
    }
    if (isEverydayOnlyAs(c, DoubleByte.gbk(), big5)) {
      flags |= Clues.PAIR_GBK_AS_BIG5;
    }
    if (isEverydayOnlyAs(c, DoubleByte.big5(), gbk)) {
      flags |= Clues.PAIR_BIG5_AS_GBK;
    }
    boolean odd = Commonness.cost(c) >= 115 || isKana(c);
    if (odd && isCommon(DoubleByte.big5(), gbk)) {
      flags |= Clues.bit(Misreading.BIG5_AS_GBK);
    }
    return flags;
  }

  /** The first two bytes of three: E2–EF, then 80–BF. */
  private static boolean beginsUtf8(int bytes) {
    return bytes >> 8 >= 0xE2 && bytes >> 8 <= 0xEF && Clues.isContinuation(bytes & 0xFF);
  }

  private static boolean isEverydayOnlyAs(char c, DoubleByte table, int bytes) {
    char meant = meant(table, bytes);
    return meant != 0
        && Commonness.cost(c) >= Commonness.FREQUENT
        && Commonness.cost(meant) <= Commonness.EVERYDAY + 20;
  }

  private static boolean isCommon(DoubleByte table, int bytes) {
    char meant = meant(table, bytes);
    return meant != 0 && Commonness.cost(meant) <= Commonness.FIRST_LEVEL + 20;
  }

  private static char meant(DoubleByte table, int bytes) {
    return bytes == 0 ? 0 : table.character(bytes >> 8, bytes & 0xFF);
  }

  /** ㄛ and ﹝: what Big5 makes of ， and 。 in GBK. */
  private static boolean isMarkOfGbk(char c) {
    CharClass charClass = CharTable.classOf(c);
    return charClass == CharClass.BOPOMOFO || charClass == CharClass.PRESENTATION_FORM;
  }

  private static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FE;
  }
}
