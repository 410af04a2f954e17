package io.banjian.layout;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.lexicon.Lexicon;
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

  /** Further off no word reaches. */
  private static final int REACH = 16;

  private final Rows rows;
  private final String raw;
  private final MergedRegions columns;
  private boolean @Nullable [] sharedLines;

  /** Those of the row at hand. */
  private List<LetterSpacing> found = new ArrayList<>();

  /** The pieces of the row at hand, between its gaps. */
  private final List<Span> pieces = new ArrayList<>();

  /** Spaces of its narrowest gap. */
  private int narrowest;

  /** Whether the page sets a space between scripts, once that was asked. */
  private @Nullable Boolean scripts;

  private boolean wrapped;

  /** Whether the row at hand is one of several columns. */
  private boolean shared;

  private LetterSpacings(Rows rows, MergedRegions columns) {
    this.rows = rows;
    this.raw = rows.text.raw();
    this.columns = columns;
  }

  /**
   * @param wrapped whether lines of text break off: where they do not a space beside every number
   *     is the house's style, and no line was stretched over its column
   */
  static List<LetterSpacing> find(Rows rows, MergedRegions columns, boolean wrapped) {
    LetterSpacings spacings = new LetterSpacings(rows, columns);
    spacings.wrapped = wrapped;
    boolean words = WordSpacing.isOf(rows);
    List<LetterSpacing> found = new ArrayList<>();
    for (int row = 0; row < rows.count; row++) {
      if (rows.gaps[row] >= (words ? 1 : FEWEST) && mayBeSpaced(rows.form[row])) {
        if (words && !spacings.isShared(row)) {
          WordSpacing.gaps(rows, row).ifPresent(found::add);
        } else {
          found.addAll(spacings.in(row));
        }
      }
    }
    new StackedSpacings(rows, words).mark(found);
    return found;
  }

  /** Nobody searches for columns on whose account nothing would be read differently. */
  private List<LetterSpacing> in(int row) {
    if (columns.areWanted()) {
      return scan(row, isShared(row));
    }
    List<LetterSpacing> alone = scan(row, false);
    List<LetterSpacing> beside = scan(row, true);
    return alone.equals(beside) || !isShared(row) ? alone : beside;
  }

  /** Whether several columns share the line of a row. */
  private boolean isShared(int row) {
    boolean[] known = sharedLines;
    if (known == null) {
      known = new boolean[rows.text.lineCount()];
      for (ColumnRegion region : columns.all()) {
        for (Span line : region.merged()) {
          known[rows.text.lineAt(line.start())] = true;
        }
      }
      sharedLines = known;
    }
    return known[rows.line[row]];
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
  private List<LetterSpacing> scan(int row, boolean shared) {
    this.shared = shared;
    found = new ArrayList<>();
    split(rows.start[row], rows.end[row]);
    CreditGaps onPurpose = new CreditGaps(raw, pieces);
    int first = -1;
    for (int gap = 0; gap + 1 < pieces.size(); gap++) {
      boolean set = onPurpose.has(gap) || isWider(gap);
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
    return found;
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

  /** On a shared row a gap wider than others is the gutter; one between Latin words is not. */
  private boolean isWider(int gap) {
    Span before = pieces.get(gap);
    Span behind = pieces.get(gap + 1);
    if (isLatin(raw.charAt(before.end() - 1)) && isLatin(raw.charAt(behind.start()))) {
      return false;
    }
    return shared && behind.start() - before.end() > narrowest;
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

  private boolean spacesScripts() {
    if (scripts == null) {
      scripts = ScriptSpaces.areHabit(raw);
    }
    return scripts;
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
