package io.banjian.normalize;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import java.util.List;

/** What a misreading that the figures favour must show besides. */
final class Plausible {
  private static final int BROKEN_THROUGHOUT = 50;
  private static final int CERTAIN_OF_ONE = 60;
  private static final int AT_HOME = 20;
  private static final int LATIN_LIMIT = 106;
  private static final int LONGEST_WORD = 4;
  private static final int SWAPPED_LIMIT = 88;
  private static final int SWAPPED_WORD_LIMIT = 80;

  /** From how many characters on a run is long, and how much its pairs must add up to. */
  private static final int LONG_RUN = 6;

  private static final double MAKES_CHINESE = 3;

  private static final List<String> CUT_MARKS =
      List.of("锛", "锘", "銆", "鈥", "ï¼", "ï»", "ã€", "ã\u0080", "â€", "â\u0080", "嚗");

  private static final String FOREIGN_SIGNS = "¡¤¦¨ª«¬¯´¶¸¹º»¿";

  private final CharSequence raw;
  private final Misread misread;

  /** Characters of the repaired text beyond ASCII: all, those that Chinese is made of, and lost. */
  private int beyondAscii;

  private int common;
  private int lost;
  private int impossible;

  /** Of characters that neither Chinese nor a misreading of it has. */
  private int strange;

  /** How surprising they are altogether. */
  private int surprise;

  private Plausible(CharSequence raw, Misread misread) {
    this.raw = raw;
    this.misread = misread;
    for (int i = 0; i < misread.text().length(); i++) {
      count(misread.text().charAt(i));
    }
  }

  /** Whether it is no text yet, but may be one that was misread before. */
  static boolean isMisreadBefore(CharSequence raw, Misread misread) {
    Plausible text = new Plausible(raw, misread);
    return misread.misreading().isStructured()
        && text.strange == 0
        && (misread.broken() == 0
            || (misread.unsure() && misread.broken() * 6 <= text.beyondAscii));
  }

  static boolean isText(CharSequence raw, Misread misread) {
    Plausible text = new Plausible(raw, misread);
    Misreading misreading = misread.misreading();
    boolean outOfStep = misreading.swapsIdeographs() && text.impossible < text.lost;
    if (text.impossible > 0 && !outOfStep) {
      return false; // behind a lost byte the next two belong to different characters
    }
    if (misreading.isStructured()) {
      return text.isStructuredText();
    }
    return misreading.swapsIdeographs()
        ? text.isSwappedText() || SwappedWord.makesSense(raw, misread)
        : text.isLatinText();
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
    boolean ofChina = DoubleByte.gbk().bytes(c) != 0 || DoubleByte.big5().bytes(c) != 0;
    strange += ofChina || ByteForm.LATIN.bytes(c) >= 0 || c == '\uFEFF' ? 0 : 1;
    surprise += Commonness.cost(c) - (isAtHome(c) ? AT_HOME : 0);
    beyondAscii++;
    boolean latin =
        charClass == CharClass.LATIN_EXTENDED || charClass == CharClass.LATIN_ONE_SYMBOL;
    int rarest =
        misread.misreading().isStructured() ? Commonness.SECOND_LEVEL : Commonness.FIRST_LEVEL;
    boolean chinese = ofChina && !latin && Commonness.cost(c) <= rarest + 20;
    boolean mark = c == '\uFEFF';
    common +=
        chinese || mark || (isWestern(c) && misread.misreading() == Misreading.UTF_8_AS_LATIN)
            ? 1
            : 0;
  }

  private boolean isAtHome(char c) {
    return misread.misreading() != Misreading.GBK_AS_BIG5 && ScriptTable.isTraditional(c);
  }

  private boolean isSurprisingOnAverage(int limit) {
    return surprise > limit * beyondAscii;
  }

  /**
   * Whether nobody sets a character here. What is in GB 2312, 龃龉, simplified pages do set, however
   * rare; it says nothing of GBK taken for Big5.
   */
  private boolean isTelling(char c, CharClass charClass) {
    return switch (charClass) {
      case KANA, OTHER_LETTER, BOPOMOFO, HANGUL -> false;
      default ->
          Commonness.cost(c) > Commonness.SECOND_LEVEL
              || (Commonness.cost(c) >= 115
                  && (misread.misreading() != Misreading.GBK_AS_BIG5
                      || misread.end() - misread.start() > LONGEST_WORD));
    };
  }

  /** CafÃ© was Café: letters of western names are text, too. */
  private static boolean isWestern(char c) {
    return c >= 0xA0 && c <= 0xFF;
  }

  /** The bytes fell into place: that alone says much. */
  private boolean isStructuredText() {
    if (lost >= 2 * beyondAscii && wasLostBefore()) {
      return true;
    }
    if (beyondAscii == 1 && lost > 0 && misread.gain() < CERTAIN_OF_ONE) {
      return false; // 鑰匙 before 、 is 耳 and some bytes more
    }
    if (beyondAscii == 0) {
      return isCutMark() || isBrokenThroughout() || isLoneRemnant();
    }
    return common * 2 >= beyondAscii && misread.broken() * 2 <= common + signsOfLoss();
  }

  /** How many ? and � stand there: each may have been several bytes. */
  private int signsOfLoss() {
    int signs = 0;
    for (int i = misread.start(); i < misread.end(); i++) {
      signs += raw.charAt(i) == '\uFFFD' || raw.charAt(i) == '?' ? 1 : 0;
    }
    return signs;
  }

  /** 锛? for ，: only marks begin with these bytes. */
  private boolean isCutMark() {
    String garbled = raw.subSequence(misread.start(), misread.end()).toString();
    return lost == 1 && CUT_MARKS.stream().anyMatch(garbled::startsWith);
  }

  /** 妫?娴? for 检测: a byte of each character became ?, and what is left of them is odd enough. */
  private boolean isBrokenThroughout() {
    int odd = 0;
    for (int i = misread.start(); i < misread.end(); i++) {
      char c = raw.charAt(i);
      odd += CharTable.classOf(c).isHan() && Commonness.cost(c) >= Commonness.FREQUENT + 20 ? 1 : 0;
    }
    boolean explained = misread.unsure() || misread.broken() == 0;
    return explained && lost >= 2 && odd >= 2 && misread.gain() >= BROKEN_THROUGHOUT;
  }

  /** 銝? for 三 and 憭? for 天: ideographs that nobody sets, and a sign of loss right behind each. */
  private boolean isLoneRemnant() {
    if (misread.misreading() != Misreading.UTF_8_AS_BIG5 || lost == 0) {
      return false;
    }
    int remnants = 0;
    for (int i = misread.start(); i < misread.end(); i++) {
      char c = raw.charAt(i);
      if (CharTable.classOf(c).isHan()) {
        char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
        if (Commonness.cost(c) < Commonness.RARE || (next != '?' && next != '\uFFFD')) {
          return false;
        }
        remnants++;
      }
    }
    return remnants > 0;
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
    if (beyondAscii == 0
        || isSurprisingOnAverage(beyondAscii == 1 ? Commonness.FREQUENT : LATIN_LIMIT)) {
      return false;
    }
    return (hasLetter() || beyondAscii >= 3) && standsApart();
  }

  /**
   * Whether something beyond ASCII is longer than a character, or stands apart from ASCII letters.
   */
  private boolean standsApart() {
    String text = misread.text();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && text.charAt(end) > 0x7F) {
        end++;
      }
      boolean letterBefore =
          i == 0 ? isAsciiLetter(misread.start() - 1) : isLetter(text.charAt(i - 1));
      boolean letterBehind =
          end == text.length() ? isAsciiLetter(misread.end()) : isLetter(text.charAt(end));
      if (end - i >= 2 || (end > i && !letterBefore && !letterBehind)) {
        return true;
      }
      i = Math.max(end, i + 1);
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return CharTable.classOf(c) == CharClass.LATIN;
  }

  /** A letter, or a sign of Latin-1 that no Chinese print sets: ´N¤£ was 就不. */
  private boolean hasLetter() {
    for (int i = misread.start(); i < misread.end(); i++) {
      char c = raw.charAt(i);
      CharClass charClass = CharTable.classOf(c);
      if (charClass == CharClass.LATIN_EXTENDED
          || charClass == CharClass.CONTROL
          || FOREIGN_SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isAsciiLetter(int at) {
    return at >= 0 && at < raw.length() && isLetter(raw.charAt(at));
  }

  /**
   * One ideograph for another. Kana and Cyrillic letters become common traditional ideographs and
   * the reverse, so that a line of Japanese or Russian could be taken for Big5: some characters
   * must be such as no language sets, and what comes of them no string of rare ones either.
   */
  private boolean isSwappedText() {
    int odd = 0;
    int ofNoText = 0;
    int kana = 0;
    for (int i = misread.start(); i < misread.end(); i++) {
      char c = raw.charAt(i);
      CharClass charClass = CharTable.classOf(c);
      ofNoText += charClass == CharClass.PRIVATE_USE ? 1 : 0;
      kana += charClass == CharClass.KANA ? 1 : 0;
      odd += isTelling(c, charClass) ? 1 : 0;
    }
    int length = misread.end() - misread.start();
    boolean vendorsFont = ofNoText == odd && kana == 0 && (length < 6 || ofNoText * 2 > length);
    return beyondAscii >= 2
        && !isSurprisingOnAverage(beyondAscii == 2 ? SWAPPED_WORD_LIMIT : SWAPPED_LIMIT)
        && common * 10 >= beyondAscii * 8
        && odd >= 1
        && odd * 6 >= length
        && (!vendorsFont || readsOn());
  }

  /**
   * Whether a longer run makes Chinese from character to character. The private characters of a
   * vendor's font become ideographs, too, common ones even, but no text: of a thousand such runs
   * one comes near.
   */
  private boolean readsOn() {
    String text = misread.text();
    if (text.length() < LONG_RUN || misread.lost() || misread.unsure()) {
      return false;
    }
    double follows = 0;
    for (int i = 1; i < text.length(); i++) {
      follows +=
          Lexicon.follows(
              ScriptTable.simplified(text.charAt(i - 1)), ScriptTable.simplified(text.charAt(i)));
    }
    return follows >= MAKES_CHINESE;
  }
}
