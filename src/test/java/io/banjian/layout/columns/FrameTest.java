package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FrameTest {
  private static final List<Piece> COLUMN =
      Lines.pieces(
          """
            渡口的老船工说，这条
          河他摆了四十年的船，水
          位高低一看就知道。
            “今年水大，船要停三
          天。”他说，“等水退了
          再开。”
          """);

  private final Frame frame = Frame.of(COLUMN, 0, COLUMN.size());

  @Test
  void linesThatAreNotIndentedStandAtTheEdge() {
    assertThat(frame.edge()).isZero();
    assertThat(frame.indents()).isTrue();
    assertThat(frame.indentOf(COLUMN.get(0))).isEqualTo(Frame.Indent.KEPT);
    assertThat(frame.indentOf(COLUMN.get(1))).isEqualTo(Frame.Indent.NONE);
  }

  @Test
  void theLastLineOfAParagraphIsShortAndAFullOneIsNot() {
    assertThat(frame.isShort(COLUMN.get(5))).isTrue();
    assertThat(frame.isShort(COLUMN.get(1))).isFalse();
  }

  @Test
  void anIndentCountsWithTheLine() {
    List<Piece> opener = Lines.pieces("  渡口水位一看就知。");
    assertThat(frame.isShort(opener.get(0))).isFalse();
    assertThat(frame.isShort(Lines.pieces("渡口水位一看。").get(0))).isTrue();
  }

  @Test
  void whereNarrowGuttersPullAllLinesNoEdgeIsKnown() {
    List<Piece> crowded = List.of(crowded("新渠六里 河他摆了四十年的"), crowded("桥 水位高低一看就知道"));
    Frame unknown = Frame.of(crowded, 0, 2);
    assertThat(unknown.indentOf(crowded.get(0))).isEqualTo(Frame.Indent.UNKNOWN);
  }

  @Test
  void textOfAnotherMeasureIsAnotherFrame() {
    List<Piece> wide = Lines.pieces("渡口的老船工说，这条河他摆了四十\n年的船，水位高低他一看就知道，从\n");
    assertThat(frame.differsFrom(Frame.of(wide, 0, 2))).isTrue();
    assertThat(frame.differsFrom(Frame.of(COLUMN, 0, 3))).isFalse();
  }

  private static Piece crowded(String line) {
    Tokens tokens = new Tokens(io.banjian.text.SourceText.of(line));
    tokens.read(0);
    return tokens.piece(1, 2);
  }
}
