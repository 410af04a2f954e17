package io.banjian.normalize;

import java.util.Optional;

/**
 * Text that was misread twice, the first time as Latin-1: 脰脨鹿煤 are the letters ÖÐ¹ú in UTF-8, read
 * as GBK, and those are 中国. Half of such ideographs are everyday ones, so that likelihood alone
 * loses the ends of the run; the bytes tell them.
 */
final class LatinWithin {
  /** As many digits and spaces may stand between. */
  private static final int WIDEST_GAP = 8;

  private static final int SHORTEST = 4;
  private static final int REACH = 4096;

  private LatinWithin() {}

  static boolean isLatin(char c) {
    return c >= 0x80 && c <= 0xFF;
  }

  /** A stretch of such ideographs, worth a look whatever its likelihood. */
  static Optional<Misread> at(CharSequence text, int at) {
    Misread nothing = new Misread(Misreading.UTF_8_AS_GBK, at, at, "", 0, false, 0, false, false);
    Misread found = widened(text, nothing);
    return found.text().length() >= SHORTEST ? Optional.of(found) : Optional.empty();
  }

  /** The stretch and what beside it is letters of Latin-1 in UTF-8. */
  static Misread widened(CharSequence text, Misread misread) {
    if (!misread.misreading().isStructured() || misread.misreading().read() == ByteForm.LATIN) {
      return misread;
    }
    StringBuilder words = new StringBuilder(misread.text());
    int end = misread.end();
    for (int next = next(text, end, misread, words); next > end && next - misread.end() < REACH; ) {
      end = next;
      next = next(text, end, misread, words);
    }
    int start = misread.start();
    StringBuilder before = new StringBuilder();
    for (int from = from(text, start, misread, before);
        from < start && misread.start() - from < REACH; ) {
      start = from;
      from = from(text, start, misread, before);
    }
    return start == misread.start() && end == misread.end()
        ? misread
        : new Misread(
            misread.misreading(),
            start,
            end,
            before.append(words).toString(),
            misread.gain(),
            misread.lost(),
            misread.broken(),
            misread.unsure(),
            misread.cut());
  }

  /** Where the next letters end, or where we are. */
  private static int next(CharSequence text, int at, Misread misread, StringBuilder words) {
    int from = at;
    while (from < text.length() && from - at < WIDEST_GAP && isFiller(text.charAt(from))) {
      from++;
    }
    for (int to = from + 1; to <= from + 3 && to <= text.length(); to++) {
      String letters = letters(text, from, to, misread);
      if (!letters.isEmpty()) {
        words.append(text, at, from).append(letters);
        return to;
      }
    }
    return at;
  }

  private static int from(CharSequence text, int at, Misread misread, StringBuilder words) {
    int to = at;
    while (to > 0 && at - to < WIDEST_GAP && isFiller(text.charAt(to - 1))) {
      to--;
    }
    for (int start = to - 1; start >= to - 3 && start >= 0; start--) {
      String letters = letters(text, start, to, misread);
      if (!letters.isEmpty()) {
        words.insert(0, text.subSequence(to, at)).insert(0, letters);
        return start;
      }
    }
    return at;
  }

  private static boolean isFiller(char c) {
    return c >= 0x20 && c < 0x80;
  }

  /** What the bytes of a few characters say, if they say letters of Latin-1 and nothing else. */
  private static String letters(CharSequence text, int from, int to, Misread misread) {
    Walk walk = new Walk();
    StringBuilder said = new StringBuilder();
    walk.text = said;
    for (int i = from; i < to; i++) {
      int bytes = misread.misreading().read().bytes(text.charAt(i));
      if (bytes <= 0xFF) {
        return "";
      }
      misread.misreading().written().feed(walk, bytes >> 8);
      misread.misreading().written().feed(walk, bytes & 0xFF);
    }
    boolean letters = walk.state == Walk.BOUNDARY && !walk.lost;
    for (int i = 0; letters && i < said.length(); i++) {
      letters = said.charAt(i) >= 0x80 && ByteForm.LATIN.bytes(said.charAt(i)) >= 0x80;
    }
    return letters ? said.toString() : "";
  }
}
