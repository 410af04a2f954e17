package io.banjian.layout;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;

/** Reads a page's lines into {@link Rows}: every character is looked at once. */
final class RowReader {
  private static final int TAB = 4;

  private final SourceText text;
  private final String raw;
  private final char[] units;
  private final Rows rows;

  private RowReader(SourceText text) {
    this.text = text;
    this.raw = text.raw();
    this.units = raw.toCharArray(); // every one is read once and more
    int filled = 0;
    for (int line = 0; line < text.lineCount(); line++) {
      if (text.lineEnd(line) > text.lineStart(line)) {
        filled++;
      }
    }
    this.rows = new Rows(text, filled);
  }

  static Rows read(SourceText text) {
    RowReader reader = new RowReader(text);
    int blanks = 0;
    boolean spaced = false;
    boolean newPage = false;
    for (int line = 0; line < text.lineCount(); line++) {
      int row = reader.rows.count;
      boolean feed = reader.readLine(line);
      if (reader.rows.count > row) {
        reader.rows.blanksBefore[row] = blanks;
        reader.rows.spacedBlank[row] = spaced;
        reader.rows.newPage[row] = newPage || feed;
        blanks = 0;
        spaced = false;
        newPage = false;
      } else {
        newPage |= feed;
        spaced |= !feed && text.lineEnd(line) > text.lineStart(line);
        blanks++;
      }
    }
    reader.widenMarks();
    return reader.rows;
  }

  /**
   * On a page whose pipeline narrowed the marks, each of them counts as wide as it was printed:
   * 温暖,并致以 is as wide as 温暖，并致以.
   */
  private void widenMarks() {
    int narrowed = 0;
    int full = 0;
    for (int row = 0; row < rows.count; row++) {
      narrowed += rows.narrowed[row];
      full += rows.squeezable[row];
    }
    if (narrowed < 10 || narrowed < full) {
      return;
    }
    for (int row = 0; row < rows.count; row++) {
      int more = rows.narrowed[row];
      rows.ink[row] += more;
      rows.width[row] += more;
      rows.head[row] += more;
      rows.tail[row] += more;
      rows.narrow[row] -= more;
      rows.squeezable[row] += more;
    }
  }

  /** Reads a line; one without ink adds no row. Says whether a form feed stands before the ink. */
  private boolean readLine(int number) {
    int from = text.lineStart(number);
    int to = text.lineEnd(number);
    boolean feed = false;
    int indent = 0;
    int at = from;
    for (; at < to; at++) {
      int space = spaceUnits(units[at]);
      if (space < 0) {
        break;
      }
      feed |= units[at] == '\f';
      indent += space;
    }
    while (to > at && spaceUnits(units[to - 1]) >= 0) {
      to--;
    }
    if (at == to) {
      return feed;
    }
    int row = rows.count++;
    rows.line[row] = number;
    rows.start[row] = at;
    rows.end[row] = to;
    rows.indent[row] = indent;
    measure(row, at, to);
    rows.ends[row] = Marks.endOf(raw, at, to);
    rows.starts[row] = Marks.startOf(raw, at, to);
    rows.headUnit[row] = Marks.headUnit(raw, at, to);
    rows.form[row] = RowForm.TEXT;
    return feed;
  }

  /** Units of a character of white space or of one that takes no room; -1 for ink. */
  private static int spaceUnits(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return -1;
    }
    if (c == ' ') {
      return 1;
    }
    if (c > ' ' && c < 0x7F) {
      return -1;
    }
    if (c == '\t') {
      return TAB;
    }
    CharClass k = CharTable.classOf(c);
    if (k.isBlank()) {
      return k == CharClass.WIDE_SPACE ? 2 : k == CharClass.PAGE_BREAK ? 0 : 1;
    }
    return k.isUnseen() ? 0 : -1;
  }

  private void measure(int row, int from, int to) {
    int ink = 0;
    int chars = 0;
    int gaps = 0;
    int wideGaps = 0;
    int widest = 0;
    int gapUnits = 0;
    int narrow = 0;
    int narrowed = 0;
    int squeezable = 0;
    int stops = 0;
    int run = 0;
    int longestRun = 0;
    int sinceGap = 0;
    boolean lastWide = false;
    boolean inGap = false;
    char[] units = this.units;
    for (int i = from; i < to; i++) {
      char c = units[i];
      if (c >= 0x4E00 && c <= 0x9FFF) {
        if (inGap) {
          inGap = false;
          gaps++;
          run = sinceGap == 1 ? run + 1 : 0;
          longestRun = Math.max(longestRun, run);
          sinceGap = 0;
          if (lastWide) {
            wideGaps++;
          }
        }
        // a run of Chinese, all alike
        int end = i + 1;
        while (end < to && units[end] >= 0x4E00 && units[end] <= 0x9FFF) {
          end++;
        }
        ink += 2 * (end - i);
        chars += end - i;
        sinceGap += end - i;
        lastWide = true;
        i = end - 1;
        continue;
      }
      int space = spaceUnits(c);
      if (space > 0) {
        gapUnits = inGap ? gapUnits + space : space;
        inGap = true;
        widest = Math.max(widest, gapUnits);
        continue;
      }
      if (space == 0 || Character.isLowSurrogate(c)) {
        continue;
      }
      int own = Character.isHighSurrogate(c) ? raw.codePointAt(i) : c;
      int room = CharTable.widthOf(own).inPrint();
      boolean wide = room == 2;
      if (inGap) {
        inGap = false;
        gaps++;
        run = sinceGap == 1 ? run + 1 : 0;
        longestRun = Math.max(longestRun, run);
        sinceGap = 0;
        if (lastWide && wide) {
          wideGaps++;
        }
      }
      // a word of Latin counts as one piece: 5 G 一 is spaced out, “and so on” is not
      boolean wordGoesOn = !wide && sinceGap > 0 && !lastWide && isWordChar(c);
      ink += room;
      chars++;
      if (!wordGoesOn) {
        sinceGap++;
      } else if (sinceGap == 1) {
        run = 0;
      }
      lastWide = wide;
      if (!wide) {
        narrow++;
        if (c < 0x7F && ",;:?!()\"".indexOf(c) >= 0 && besideIdeograph(i, from, to)) {
          narrowed++;
        }
      }
      switch (c) {
        case '，', '。', '；' -> {
          stops += i + 1 < to ? 1 : 0;
          squeezable++;
        }
        case '：', '、', '？', '！' -> squeezable++;
        case ',', ';' -> stops += i + 1 < to ? 1 : 0;
        case '“' -> {
          squeezable++;
          quote(row, (byte) 1);
        }
        case '”' -> {
          squeezable++;
          quote(row, (byte) -1);
        }
        case '（', '《', '〈', '【', '「', '『', '〔', '(', '[' -> {
          squeezable++;
          bracket(row, (byte) 1);
        }
        case '）', '》', '〉', '】', '」', '』', '〕', ')', ']' -> {
          squeezable++;
          bracket(row, (byte) -1);
        }
        default -> {}
      }
    }
    rows.ink[row] = ink;
    rows.width[row] = ink + gaps;
    rows.head[row] = ink + gaps;
    rows.tail[row] = ink + gaps;
    rows.pieces[row] = 1;
    rows.chars[row] = chars;
    rows.gaps[row] = gaps;
    rows.wideGaps[row] = wideGaps;
    rows.widestGap[row] = widest;
    rows.spacedRun[row] = longestRun;
    rows.narrow[row] = narrow;
    rows.narrowed[row] = narrowed;
    rows.squeezable[row] = squeezable;
    rows.stops[row] = stops;
  }

  private boolean besideIdeograph(int at, int from, int to) {
    return (at > from && Letters.isIdeograph(units[at - 1]))
        || (at + 1 < to && Letters.isIdeograph(units[at + 1]));
  }

  private static boolean isWordChar(char c) {
    return c > ' ' && c < 0x7F;
  }

  private void quote(int row, byte kind) {
    if (rows.firstQuote[row] == 0) {
      rows.firstQuote[row] = kind;
    }
    rows.lastQuote[row] = kind;
  }

  private void bracket(int row, byte kind) {
    if (rows.firstBracket[row] == 0) {
      rows.firstBracket[row] = kind;
    }
    rows.lastBracket[row] = kind;
  }
}
