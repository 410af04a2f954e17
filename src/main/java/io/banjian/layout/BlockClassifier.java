package io.banjian.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what each group of rows is to a newspaper.
 *
 * <p>Many rows say it by their form. Of the others those without a full stop at their end and
 * without ， or 。 within are headings; a heading between two paragraphs of one column is a subhead,
 * one at an article's edge is its headline.
 */
final class BlockClassifier {
  private static final int LONGEST_HEADING = 60;
  private static final int LARGE_ROWS = 3;
  private static final int WIDE_CAPTION = 60;

  /** A caption is a sentence or two; what is longer is an article that a photographer signed. */
  private static final int LONGEST_CAPTION = 160;

  private final Rows rows;
  private final List<Paragraphs.Group> groups;
  private final BreakPath.Decisions decisions;
  private final BlockBuilder builder;
  private final TypeSizes sizes;

  BlockClassifier(
      Rows rows,
      List<Paragraphs.Group> groups,
      BreakPath.Decisions decisions,
      BlockBuilder builder,
      TypeSizes sizes) {
    this.rows = rows;
    this.groups = groups;
    this.decisions = decisions;
    this.builder = builder;
    this.sizes = sizes;
  }

  List<Block> classify() {
    BlockKind[] kinds = new BlockKind[groups.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = byForm(groups.get(i));
    }
    bylines(kinds);
    subheads(kinds);
    smallLines(kinds);
    captions(kinds);
    dates(kinds);
    new IndexBoxes(rows, groups).mark(kinds);
    List<Block> blocks = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      blocks.add(builder.build(groups.get(i), kinds[i], confidence(kinds[i], groups.get(i))));
    }
    return blocks;
  }

  private BlockKind byForm(Paragraphs.Group group) {
    int row = group.first();
    return switch (rows.form[row]) {
      case TEXT ->
          DatelineForm.isAlone(rows.text.raw(), rows.start[row], rows.end[row]) && group.rows() == 1
              ? BlockKind.DATELINE
              : isHeading(group) ? heading(row) : BlockKind.BODY;
      case BYLINE, BYLINE_TAIL -> BlockKind.BYLINE;
      case CREDIT -> BlockKind.CREDIT;
      case JUMP -> BlockKind.JUMP;
      case DATE, PAGE_HEAD -> BlockKind.PAGE_HEAD;
      case MASTHEAD -> BlockKind.MASTHEAD;
      case FOOTER -> BlockKind.FOOTER;
      case INDEX -> BlockKind.INDEX_BOX;
      case ORNAMENT -> BlockKind.ORNAMENT;
      case SECTION_MARK -> BlockKind.SUBHEAD;
      case DOUBLED -> BlockKind.HEADLINE;
      case VERTICAL -> group.rows() > 1 ? BlockKind.HEADLINE : BlockKind.UNKNOWN;
      case MARKUP -> MarkupForm.kind(rows.text.raw(), rows.start[row], rows.end[row]);
      case MERGED -> BlockKind.UNKNOWN;
    };
  }

  /** No sentence: a heading of up to four rows, whatever its place. */
  private boolean isHeading(Paragraphs.Group group) {
    if (ItemList.holds(rows, group.first())) {
      return false;
    }
    int chars = 0;
    boolean large = group.rows() <= LARGE_ROWS;
    for (int row = group.first(); row <= group.last(); row++) {
      large &= sizes.isLarge(row);
      if (rows.form[row] != RowForm.TEXT || rows.stops[row] > 1 || group.rows() > 4) {
        return false;
      }
      chars += rows.chars[row];
    }
    if (large && chars <= LONGEST_HEADING) {
      return true; // 万众一心、砥砺前行 on a page that shows its type
    }
    EndMark end = rows.ends[group.last()];
    boolean open =
        switch (end) {
          case IDEOGRAPH, NARROW, CLOSER, DASH, OTHER -> true;
          case SENTENCE -> endsInSurprise(group.last());
          case COMMA, PAUSE, SEMICOLON, COLON, OPENER, TAIL -> false;
        };
    if (!open || chars > LONGEST_HEADING) {
      return false;
    }
    // a full line inside an article that lost its neighbours is no headline: it has ， or 。
    return stops(group) == 0 || decisions.standsAlone()[group.first()];
  }

  /** A headline may ask or exclaim; it never ends with 。 */
  private boolean endsInSurprise(int row) {
    char last = rows.text.charAt(rows.end[row] - 1);
    return (last == '？' || last == '！' || last == '…' || last == '?' || last == '!')
        && rows.stops[row] == 0
        && decisions.standsAlone()[row];
  }

  private int stops(Paragraphs.Group group) {
    int stops = 0;
    for (int row = group.first(); row <= group.last(); row++) {
      stops += rows.stops[row];
    }
    return stops;
  }

  /** A row without one ideograph is a logo or a picture's text rather than a headline. */
  private BlockKind heading(int row) {
    String raw = rows.text.raw();
    for (int i = rows.start[row]; i < rows.end[row]; i++) {
      if (Letters.isIdeograph(raw.charAt(i))) {
        return BlockKind.HEADLINE;
      }
    }
    return BlockKind.UNKNOWN;
  }

  /** One heading between two paragraphs of the same column. */
  private void subheads(BlockKind[] kinds) {
    for (int i = 1; i + 1 < kinds.length; i++) {
      if (kinds[i] != BlockKind.HEADLINE
          || rows.form[groups.get(i).first()] != RowForm.TEXT
          || kinds[i - 1] != BlockKind.BODY
          || kinds[i + 1] != BlockKind.BODY) {
        continue;
      }
      int next = groups.get(i + 1).first();
      int above = measure(groups.get(i - 1));
      int below = measure(groups.get(i + 1));
      boolean sameColumn = Math.abs(above - below) <= 2 || above == 0 || below == 0;
      if (sameColumn
          && rows.starts[next] != StartMark.DATELINE
          && !goesToAnotherPage(groups.get(i - 1).last())
          && !JumpForm.opens(rows.text.raw(), rows.start[next], rows.end[next])) {
        kinds[i] = BlockKind.SUBHEAD;
      }
    }
  }

  private boolean goesToAnotherPage(int row) {
    return JumpForm.ends(rows.text.raw(), rows.start[row], rows.end[row]);
  }

  /** A role and names misread, on a short line as small as the text. */
  private void bylines(BlockKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      int row = groups.get(i).first();
      if (kinds[i] == BlockKind.HEADLINE
          && groups.get(i).rows() == 1
          && sizes.isSmall(row)
          && sizes.isShort(row)
          && BylineForm.isMisread(rows.text.raw(), rows.start[row], rows.end[row])) {
        kinds[i] = BlockKind.BYLINE;
      }
    }
  }

  /** Nothing as small as the text is a headline: it is a subhead, or a line that lost its text. */
  private void smallLines(BlockKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      int row = groups.get(i).first();
      if (kinds[i] == BlockKind.HEADLINE && rows.form[row] == RowForm.TEXT && sizes.isSmall(row)) {
        kinds[i] = sizes.isInColumn(row) ? inColumn(groups.get(i)) : BlockKind.UNKNOWN;
      }
    }
  }

  /** Running text ends short only where it ends its sentence. */
  private BlockKind inColumn(Paragraphs.Group group) {
    boolean named = sizes.isShort(group.last()) && stops(group) == 0;
    return named ? BlockKind.SUBHEAD : BlockKind.BODY;
  }

  private int measure(Paragraphs.Group group) {
    return decisions.measureOf()[group.first()];
  }

  /** 图片说明: it ends with who took the picture, or runs wider than any column. */
  private void captions(BlockKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != BlockKind.BODY) {
        continue;
      }
      Paragraphs.Group group = groups.get(i);
      int last = group.last();
      int chars = 0;
      for (int row = group.first(); row <= last; row++) {
        chars += rows.chars[row];
      }
      boolean signed =
          rows.form[last] == RowForm.CREDIT
              || (rows.ends[last] == EndMark.TAIL && isPhotoCredit(last))
              || (i + 1 < kinds.length && kinds[i + 1] == BlockKind.CREDIT);
      boolean wide =
          rows.width[group.first()] >= WIDE_CAPTION
              && group.rows() > 1
              && measure(group) == 0
              && i > 0
              && kinds[i - 1] == BlockKind.HEADLINE;
      if (chars <= LONGEST_CAPTION && (signed || wide)) {
        kinds[i] = BlockKind.CAPTION;
      }
    }
  }

  private boolean isPhotoCredit(int row) {
    String raw = rows.text.raw();
    char last = raw.charAt(rows.end[row] - 1);
    if (last == '摄' || last == '图') {
      return true;
    }
    int at = raw.lastIndexOf("摄影", rows.end[row]);
    return at >= rows.start[row] && rows.end[row] - at <= 14;
  }

  /** A date between parts of the masthead is part of it. */
  private void dates(BlockKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      if (rows.form[groups.get(i).first()] != RowForm.DATE) {
        continue;
      }
      for (int k = Math.max(0, i - 3); k < Math.min(kinds.length, i + 4); k++) {
        if (kinds[k] == BlockKind.MASTHEAD) {
          kinds[i] = BlockKind.MASTHEAD;
          break;
        }
      }
    }
  }

  private double confidence(BlockKind kind, Paragraphs.Group group) {
    return switch (kind) {
      case BYLINE, JUMP, CREDIT, MASTHEAD, PAGE_HEAD, FOOTER, INDEX_BOX, ORNAMENT -> 0.95;
      case BODY -> rows.ends[group.last()].endsSentence() ? 0.98 : 0.8;
      case CAPTION -> 0.9;
      case HEADLINE, SUBHEAD -> 0.85;
      case KICKER, DECK, DATELINE -> 0.7;
      case UNKNOWN -> 0.5;
    };
  }
}
