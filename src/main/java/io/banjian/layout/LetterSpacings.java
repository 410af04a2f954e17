package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.lexicon.Lexicon;
import io.banjian.text.CharTable;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@link LetterSpacing}.
 *
 * <p>On a row that several columns share a space may as well be the white between two of them.
 * There a run ends at a wider gap, and the gap towards a longer piece is of it only if words say
 * so.
 */
final class LetterSpacings {
  /** Three gaps in a row: 记 者 has one, and 李 娟 王 强 in a byline are names. */
  private static final int FEWEST = 3;

  /** A word lies across a gap. */
  private static final double RUNS_ON = 2;

  /**
   * How well a character follows another on the mean, at least: along a row that was spaced out
   * 1.4, across upright columns −1.5. One spaced row in two hundred is below the second.
   */
  private static final double STACKED = -0.4;

  private static final double ALONE = -1.2;

  /** So many spaces between scripts are a habit of the page. */
  private static final int MANY_SEAMS = 12;

  /** Pieces that the names behind a role may take. */
  private static final int LONGEST_NAMES = 4;

  /** Further off no word reaches. */
  private static final int REACH = 16;

  private final Rows rows;
  private final String raw;
  private final List<LetterSpacing> found = new ArrayList<>();

  /** The pieces of the row at hand, between its gaps. */
  private final List<Span> pieces = new ArrayList<>();

  /** Spaces of its narrowest gap. */
  private int narrowest;

  /** Whether the page sets a space between scripts, once that was asked. */
  private @Nullable Boolean scripts;

  private boolean wrapped;

  /** Whether the row at hand is one of several columns. */
  private boolean shared;

  private LetterSpacings(Rows rows) {
    this.rows = rows;
    this.raw = rows.text.raw();
  }

  /**
   * @param wrapped whether lines of text break off: where they do not a space beside every number
   *     is the house's style, and no line was stretched over its column
   */
  static List<LetterSpacing> find(Rows rows, List<ColumnRegion> columns, boolean wrapped) {
    LetterSpacings spacings = new LetterSpacings(rows);
    spacings.wrapped = wrapped;
    boolean words = WordSpacing.isOf(rows);
    boolean[] shared = shared(rows, columns);
    for (int row = 0; row < rows.count; row++) {
      if (rows.gaps[row] >= (words ? 1 : FEWEST) && mayBeSpaced(rows.form[row])) {
        spacings.shared = shared[rows.line[row]];
        if (words && !spacings.shared) {
          WordSpacing.gaps(rows, row).ifPresent(spacings.found::add);
        } else {
          spacings.scan(row);
        }
      }
    }
    spacings.markUpright(words);
    return spacings.found;
  }

  /**
   * Marks the rows that do not read along: characters of upright columns or headlines that stand
   * side by side, 放 前 對 號 截 over 行 豪 公 座 至. They come one row under the other, and hardly ever does
   * a character follow the one before it.
   *
   * @param words whether the page seems to set every word apart: then all its rows are judged as
   *     one
   */
  private void markUpright(boolean words) {
    for (int i = 0; i < found.size(); ) {
      int to = i + 1;
      while (to < found.size() && (words || lineOf(to) - lineOf(to - 1) <= 1)) {
        to++;
      }
      double follows = 0;
      int pairs = 0;
      int gaps = 0;
      for (int k = i; k < to; k++) {
        gaps += found.get(k).gaps().size();
        for (Span gap : found.get(k).gaps()) {
          char before = rows.reading().charAt(gap.start() - 1);
          char behind = rows.reading().charAt(gap.end());
          if (Letters.isIdeograph(before)
              && Letters.isIdeograph(behind)
              && (words || (standsApart(gap.start() - 1) && standsApart(gap.end())))) {
            follows += Lexicon.follows(before, behind);
            pairs++;
          }
        }
      }
      boolean stacked = lineOf(to - 1) > lineOf(i);
      if (pairs >= FEWEST
          && (words || pairs * 2 >= gaps)
          && follows < pairs * (stacked ? STACKED : ALONE)) {
        for (int k = i; k < to; k++) {
          found.set(k, new LetterSpacing(found.get(k).span(), found.get(k).gaps(), false));
        }
      }
      i = to;
    }
  }

  /** A character with white space, or nothing, on both sides. */
  private boolean standsApart(int at) {
    return (at == 0 || CharTable.classOf(raw.charAt(at - 1)).isBlank())
        && (at + 1 == raw.length() || CharTable.classOf(raw.charAt(at + 1)).isBlank());
  }

  private int lineOf(int spacing) {
    return rows.text.lineAt(found.get(spacing).span().start());
  }

  /** For each line of the page whether several columns share it. */
  private static boolean[] shared(Rows rows, List<ColumnRegion> columns) {
    boolean[] shared = new boolean[rows.text.lineCount()];
    for (ColumnRegion region : columns) {
      for (Span line : region.merged()) {
        shared[rows.text.lineAt(line.start())] = true;
      }
    }
    return shared;
  }

  private static boolean mayBeSpaced(RowForm form) {
    return switch (form) {
      case TEXT, MASTHEAD, INDEX -> true;
      case BYLINE,
          BYLINE_TAIL,
          CREDIT,
          JUMP,
          DATE,
          PAGE_HEAD,
          FOOTER,
          ORNAMENT,
          SECTION_MARK,
          DOUBLED,
          VERTICAL,
          MARKUP,
          MERGED ->
          false;
    };
  }

  /** A run is a row of gaps between which stands one wide character or one Latin word or figure. */
  private void scan(int row) {
    split(rows.start[row], rows.end[row]);
    int names = names(rows.start[row], rows.end[row]);
    int first = -1;
    for (int gap = 0; gap + 1 < pieces.size(); gap++) {
      boolean set = isSetOnPurpose(gap, names);
      set |= isWider(gap);
      if (first >= 0 && (set || !isUnit(pieces.get(gap)))) {
        close(first, gap);
        first = -1;
      }
      if (first < 0 && !set) {
        first = gap;
      }
    }
    if (first >= 0) {
      close(first, pieces.size() - 1);
    }
  }

  private void split(int from, int to) {
    pieces.clear();
    narrowest = Integer.MAX_VALUE;
    int at = from;
    while (at < to) {
      if (at > from) {
        narrowest = Math.min(narrowest, at - pieces.get(pieces.size() - 1).end());
      }
      int start = at;
      while (at < to && !Letters.isSpace(raw.charAt(at))) {
        at++;
      }
      pieces.add(new Span(start, at));
      at = Letters.skipSpace(raw, at, to);
    }
  }

  /** Where names in a bracket end: the gaps in 本报讯（记者 秦 丰 马 文） belong there. */
  private int names(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean role =
          (raw.charAt(i) == '记' && raw.charAt(i + 1) == '者')
              || (raw.charAt(i) == '讯' && raw.charAt(i + 1) == '员');
      if (role) {
        int close = i;
        while (close < to && raw.charAt(close) != '）' && raw.charAt(close) != ')') {
          close++;
        }
        return close;
      }
    }
    return from;
  }

  /** On a shared row a gap wider than others is the gutter; one between Latin words is not. */
  private boolean isWider(int gap) {
    Span before = pieces.get(gap);
    Span behind = pieces.get(gap + 1);
    if (isLatin(raw.charAt(before.end() - 1)) && isLatin(raw.charAt(behind.start()))) {
      return false;
    }
    return shared && behind.start() - before.end() > narrowest;
  }

  private boolean isSetOnPurpose(int gap, int names) {
    int end = pieces.get(gap).end();
    // the gap behind 本报讯 stays, also where the word itself is set apart
    return end < names || (raw.charAt(end - 1) == '讯' && gap < 3) || isCredit(gap);
  }

  /** 通讯员 宓 林 摄 今日看点: the gap behind the role, and those around what was done. */
  private boolean isCredit(int gap) {
    if (endsInRole(gap)) {
      return true;
    }
    Span before = pieces.get(gap);
    Span behind = pieces.get(gap + 1);
    boolean done = isDone(before) || isDone(behind);
    for (int piece = gap; done && piece >= Math.max(0, gap - LONGEST_NAMES); piece--) {
      if (endsInRole(piece)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDone(Span piece) {
    return piece.length() == 1
        && (raw.charAt(piece.start()) == '摄' || raw.charAt(piece.start()) == '文');
  }

  private boolean endsInRole(int piece) {
    Span span = pieces.get(piece);
    if (span.length() < 2) {
      return false;
    }
    char first = raw.charAt(span.end() - 2);
    char last = raw.charAt(span.end() - 1);
    return (first == '记' && last == '者') || (first == '讯' && last == '员');
  }

  /** The gaps from {@code first} up to the piece {@code last} are one run. */
  private void close(int first, int last) {
    if (last - first < FEWEST) {
      return;
    }
    if (!shared) {
      add(first, last);
      return;
    }
    int from = isUnit(pieces.get(first)) || runsOn(first) ? first : first + 1;
    int to = isUnit(pieces.get(last)) || runsOn(last - 1) ? last : last - 1;
    if (to - from >= FEWEST) {
      add(from, to);
    }
  }

  /** 从 12 月: a number and what it counts; or a word that lies across the gap behind a piece. */
  private boolean runsOn(int piece) {
    Span before = pieces.get(piece);
    Span behind = pieces.get(piece + 1);
    if (isNarrowWord(before) || isNarrowWord(behind)) {
      return true;
    }
    int lineEnd = rows.text.lineEnd(rows.text.lineAt(behind.start()));
    return Lexicon.seam(
            raw.subSequence(Math.max(before.start(), before.end() - REACH), before.end()),
            raw.subSequence(behind.start(), Math.min(lineEnd, behind.start() + REACH)))
        >= RUNS_ON;
  }

  private void add(int first, int last) {
    int wide = 0;
    int units = 0;
    int shortest = Integer.MAX_VALUE;
    for (int i = first; i <= last; i++) {
      Span piece = pieces.get(i);
      units += isUnit(piece) ? 1 : 0;
      boolean edge = i == first || i == last;
      char c = raw.charAt(i == first ? piece.end() - 1 : piece.start());
      wide += (edge || piece.length() == 1) && (Letters.isWide(c) || isCapital(c)) ? 1 : 0;
      if (i < last) {
        shortest = Math.min(shortest, pieces.get(i + 1).start() - piece.end());
      }
    }
    if (wide < FEWEST || units < FEWEST) {
      return; // 男子跳远 周 岩 5.48米: one padded name between the cells of a table
    }
    if (!wrapped && isBetweenScripts(first, last) && spacesScripts()) {
      return; // 于 4 月 10 日, on a page that sets a space beside every number
    }
    List<Span> gaps = new ArrayList<>(last - first);
    for (int i = first; i < last; i++) {
      Span gap = new Span(pieces.get(i).end(), pieces.get(i + 1).start());
      // Y U N X I  R I B A O: the wider gap parts two words, and one space of it stays
      boolean words =
          gap.length() > shortest
              && isLatin(raw.charAt(gap.start() - 1))
              && isLatin(raw.charAt(gap.end()));
      gaps.add(words ? new Span(gap.start() + 1, gap.end()) : gap);
    }
    Span head = pieces.get(first);
    Span tail = pieces.get(last);
    int from = isUnit(head) ? head.start() : head.end() - 1;
    int to = isUnit(tail) ? tail.end() : tail.start() + 1;
    if (isSignature(from, tail.end())) {
      return;
    }
    found.add(new LetterSpacing(new Span(from, to), gaps, true));
  }

  /** Whether each gap stands between Chinese and a number or a Latin word. */
  private boolean isBetweenScripts(int first, int last) {
    for (int i = first; i < last; i++) {
      if (isNarrow(raw.charAt(pieces.get(i).end() - 1))
          == isNarrow(raw.charAt(pieces.get(i + 1).start()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNarrow(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** Whether this page mostly has a space between Chinese and numbers or Latin words. */
  private boolean spacesScripts() {
    if (scripts == null) {
      scripts = countScripts();
    }
    return scripts;
  }

  private boolean countScripts() {
    int spaced = 0;
    int tight = 0;
    for (int i = 1; i + 1 < raw.length(); i++) {
      char c = raw.charAt(i);
      char before = raw.charAt(i - 1);
      char behind = raw.charAt(i + 1);
      if (c == ' ') {
        spaced += isSeam(before, behind) ? 1 : 0;
      } else {
        tight += isSeam(before, c) ? 1 : 0;
      }
    }
    return spaced >= MANY_SEAMS && tight * 4 <= spaced;
  }

  private static boolean isAlphanumeric(char c) {
    return Letters.isDigit(c) || isLatin(c);
  }

  private static boolean isSeam(char before, char behind) {
    return (Letters.isIdeograph(before) && isAlphanumeric(behind))
        || (isAlphanumeric(before) && Letters.isIdeograph(behind));
  }

  /** （贺 一 易 婧） behind an article: padded names in a bracket of their own. */
  private boolean isSignature(int from, int to) {
    char open = from > 0 ? raw.charAt(from - 1) : ' ';
    char close = raw.charAt(to - 1);
    return (open == '（' || open == '(')
        && (close == '）' || close == ')')
        && NameForm.isNames(raw, from, to - 1, false);
  }

  private boolean isUnit(Span piece) {
    char bar = '|'; // parts what stands beside it
    return raw.charAt(piece.start()) != bar && (piece.length() == 1 || isNarrowWord(piece));
  }

  /** A figure or a word: 1600, pack, 8%. */
  private boolean isNarrowWord(Span piece) {
    if (piece.length() > 12) {
      return false;
    }
    for (int i = piece.start(); i < piece.end(); i++) {
      if (raw.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLatin(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z');
  }
}
