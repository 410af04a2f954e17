package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;

/** What a misreading that the figures favour must show besides. */
final class Plausible {
  private final CharSequence raw;
  private final Misread misread;

  /** Characters of the repaired text beyond ASCII: all, those that Chinese is made of, and lost. */
  private int beyondAscii;

  private int common;
  private int lost;
  private int impossible;

  private Plausible(CharSequence raw, Misread misread) {
    this.raw = raw;
    this.misread = misread;
    for (int i = 0; i < misread.text().length(); i++) {
      count(misread.text().charAt(i));
    }
  }

  static boolean isText(CharSequence raw, Misread misread) {
    Plausible text = new Plausible(raw, misread);
    if (text.impossible > 0) {
      return false;
    }
    Misreading misreading = misread.misreading();
    if (misreading.isStructured()) {
      return text.isStructuredText();
    }
    return misreading.swapsIdeographs() ? text.isSwappedText() : text.isLatinText();
  }

  private void count(char c) {
    if (c < 0x80) {
      impossible += c < 0x20 && c != '\t' ? 1 : 0;
      return;
    }
    if (c == '\uFFFD') {
      lost++;
      return;
    }
    CharClass charClass = CharTable.classOf(c);
    boolean none =
        charClass == CharClass.CONTROL
            || charClass == CharClass.PRIVATE_USE
            || charClass == CharClass.UNASSIGNED;
    impossible += none ? 1 : 0;
    beyondAscii++;
    boolean known = Commonness.cost(c) <= Commonness.FIRST_LEVEL + 20;
    boolean latin =
        charClass == CharClass.LATIN_EXTENDED || charClass == CharClass.LATIN_ONE_SYMBOL;
    boolean mark = c == '\uFEFF';
    common += known || mark || (latin && misread.misreading() == Misreading.UTF_8_AS_LATIN) ? 1 : 0;
  }

  /** The bytes fell into place: that alone says much. */
  private boolean isStructuredText() {
    if (beyondAscii == 0) {
      return isCutMark() || wasLostBefore();
    }
    return common * 2 >= beyondAscii;
  }

  /** 锛? for ，: only marks begin with these bytes. */
  private boolean isCutMark() {
    char c = raw.charAt(misread.start());
    return lost == 1 && "锛锘銆鈥ïãâ嚗".indexOf(c) >= 0;
  }

  /** 锟斤拷, ï¿½ and 嚙踝蕭: a decoder had made it � before it was misread. */
  private boolean wasLostBefore() {
    String garbled = raw.subSequence(misread.start(), misread.end()).toString();
    for (String sign : new String[] {"锟斤", "斤拷", "ï¿½", "嚙踝", "踝蕭"}) {
      if (garbled.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /**
   * ÖÐÎÄ. One such pair may stand in a French or Portuguese word in capitals (AÇÃO), or be a unit
   * (m³·h); it is not believed beside ASCII letters or without a letter.
   */
  private boolean isLatinText() {
    if (beyondAscii == 0 || common * 3 < beyondAscii * 2) {
      return false;
    }
    return hasLetter() && standsApart();
  }

  /**
   * Whether some of it is longer than two characters, or stands between other than ASCII letters.
   */
  private boolean standsApart() {
    for (int i = misread.start(); i < misread.end(); ) {
      int end = i;
      while (end < misread.end() && raw.charAt(end) > 0x7F) {
        end++;
      }
      if (end - i >= 4 || (end - i >= 2 && !isAsciiLetter(i - 1) && !isAsciiLetter(end))) {
        return true;
      }
      i = Math.max(end, i + 1);
    }
    return false;
  }

  private boolean hasLetter() {
    for (int i = misread.start(); i < misread.end(); i++) {
      if (CharTable.classOf(raw.charAt(i)) == CharClass.LATIN_EXTENDED) {
        return true;
      }
    }
    return false;
  }

  private boolean isAsciiLetter(int at) {
    return at >= 0 && at < raw.length() && CharTable.classOf(raw.charAt(at)) == CharClass.LATIN;
  }

  /**
   * One ideograph for another. Kana become common traditional ideographs and the reverse, so that a
   * line of Japanese could be taken for Big5: some characters must be such as neither language
   * sets.
   */
  private boolean isSwappedText() {
    int odd = 0;
    for (int i = misread.start(); i < misread.end(); i++) {
      char c = raw.charAt(i);
      boolean kana = CharTable.classOf(c) == CharClass.KANA;
      odd += !kana && Commonness.cost(c) >= 115 ? 1 : 0;
    }
    return beyondAscii >= 2
        && common * 10 >= beyondAscii * 8
        && odd >= 1
        && odd * 6 >= misread.end() - misread.start();
  }
}
