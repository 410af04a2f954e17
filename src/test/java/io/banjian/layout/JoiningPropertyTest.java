package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.WrappedArticles.Blanks;
import io.banjian.layout.WrappedArticles.Column;
import io.banjian.layout.WrappedArticles.Indent;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever the measure, the indent and the habit with blank lines: a column gives its article back.
 */
final class JoiningPropertyTest {
  /** Three characters: a last line so much short of its measure cannot be a full one. */
  private static final int CLEARLY_SHORT = 6;

  /**
   * Random words fall into traps that no author sets: a line that is its own echo, a short sentence
   * at a narrow measure before a long number. One page in thousands holds one such line, with a
   * break before it and one behind.
   */
  private static final int STRAYS = 2;

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void aBreakInMidSentenceIsClosed(
      @ForAll("columns") Column column,
      @ForAll Indent indent,
      @ForAll Blanks blanks,
      @ForAll("newlines") String newline) {
    String dump = column.dump(indent, blanks, newline);
    Assume.that(isInOrder(dump));
    List<LineBreak> breaks = breaks(dump);
    StringBuilder wrong = new StringBuilder();
    int count = 0;
    for (int i = 0; i < breaks.size(); i++) {
      if (!column.ends().get(i)
          && !column.lines().get(i).endsWith("。")
          && !breaks.get(i).joined()) {
        wrong.append(shown(column, i));
        count++;
      }
    }
    assertThat(count).as(wrong.toString()).isLessThanOrEqualTo(STRAYS);
  }

  /**
   * Hardly ever: a short page may leave one such break open, which is then reported as doubtful.
   */
  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void aFullStopInAFullLineHardlyEverEndsAParagraphWhenAFullLineFollows(
      @ForAll("columns") Column column, @ForAll Indent indent, @ForAll Blanks blanks) {
    String dump = column.dump(indent, blanks, "\n");
    Assume.that(isInOrder(dump));
    List<LineBreak> breaks = breaks(dump);
    int wrong = 0;
    for (int i = 0; i + 1 < breaks.size(); i++) {
      boolean inside = !column.ends().get(i) && !column.ends().get(i + 1);
      boolean full = WrappedArticles.width(column.lines().get(i + 1)) > column.measure() - 3;
      if (inside && full && column.lines().get(i).endsWith("。") && !breaks.get(i).joined()) {
        wrong++;
      }
    }
    assertThat(wrong).isLessThanOrEqualTo(STRAYS);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void aShortLastLineEndsItsParagraph(
      @ForAll("columns") Column column, @ForAll Indent indent, @ForAll Blanks blanks) {
    List<LineBreak> breaks = breaks(column.dump(indent, blanks, "\n"));
    StringBuilder wrong = new StringBuilder();
    int count = 0;
    for (int i = 0; i < breaks.size(); i++) {
      int width = WrappedArticles.width(column.lines().get(i));
      boolean oneLine = i == 0 || column.ends().get(i - 1);
      int full = column.measure() - (oneLine ? Indent.LOST.units : 0);
      if (column.ends().get(i) && width <= full - CLEARLY_SHORT && breaks.get(i).joined()) {
        wrong.append(shown(column, i));
        count++;
      }
    }
    assertThat(count).as(wrong.toString()).isLessThanOrEqualTo(STRAYS);
  }

  @Property(tries = 200)
  void closingWhatIsSureNeitherAddsNorLosesAnythingButWhiteSpace(
      @ForAll("columns") Column column, @ForAll Indent indent, @ForAll Blanks blanks) {
    String dump = column.dump(indent, blanks, "\n");
    String joined = joined(dump);
    assertThat(joined.replaceAll("\\s|\u3000", "")).isEqualTo(dump.replaceAll("\\s|\u3000", ""));
  }

  @Property(tries = 200)
  void aPageOnceJoinedStaysAsItIs(
      @ForAll("columns") Column column, @ForAll Indent indent, @ForAll Blanks blanks) {
    String dump = column.dump(indent, blanks, "\n");
    Assume.that(isInOrder(dump));
    String once = joined(dump);
    assertThat(joined(once)).isEqualTo(once);
  }

  @Property(tries = 300)
  void cleanTextIsLeftAlone(
      @ForAll("paragraphs") List<String> paragraphs, @ForAll("furnishings") List<String> between) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      page.append(between.get(i % between.size()));
      page.append(paragraphs.get(i)).append('\n');
    }
    assertThat(breaks(page.toString())).noneMatch(LineBreak::joined);
  }

  /**
   * Words drawn at random read like columns or blocks out of order now and then: such lines must
   * wait.
   */
  private static boolean isInOrder(String page) {
    PageView view = PageView.of(SourceText.of(page));
    long joined = view.breaks().stream().filter(LineBreak::joined).count();
    long sure = view.breaks().stream().filter(b -> b.joined() && b.isSure()).count();
    return view.interleavedColumns().isEmpty() && sure * 2 >= joined;
  }

  private static List<LineBreak> breaks(String page) {
    return PageView.of(SourceText.of(page)).breaks();
  }

  private static String joined(String page) {
    List<Edit> edits = new ArrayList<>();
    for (LineBreak line : breaks(page)) {
      if (line.joined() && line.isSure()) {
        edits.add(Edit.layout(line.gap(), line.replacement()));
      }
    }
    return Patch.of(page, edits).text();
  }

  private static String shown(Column column, int line) {
    StringBuilder shown = new StringBuilder("measure " + column.measure() + "\n");
    for (int i = Math.max(0, line - 2); i <= Math.min(column.lines().size() - 1, line + 2); i++) {
      shown.append(i == line ? "> " : "  ").append(column.lines().get(i)).append('\n');
    }
    return shown.toString();
  }

  @Provide
  Arbitrary<Column> columns() {
    return WrappedArticles.columns();
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return WrappedArticles.paragraphs();
  }

  @Provide
  Arbitrary<String> newlines() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  /** What stands between the paragraphs of a clean page: nothing, mostly. */
  @Provide
  Arbitrary<List<String>> furnishings() {
    return Arbitraries.of(
            "",
            "",
            "",
            "\n",
            "青禾早稻今天开镰\n",
            "赶农时 抢收成\n",
            "石桥号装着新米沿石桥河一路往东\n青禾早稻开镰\n",
            "记者 闻 舟\n",
            "\n■记者 石 林 通讯员 华 渠\n\n",
            "（下转2版）\n\n",
            "一\n",
            "▲ ▲\n")
        .list()
        .ofMinSize(3)
        .ofMaxSize(8);
  }
}
