package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinePiecesTest {
  @Test
  void blanksAndBarsPartTheInkOfALine() {
    assertThat(read("渠水 早到|了五天   秧田")).containsExactly("渠水", "早到", "了五天", "秧田");
  }

  @Test
  void marksAtTheEdgesMayBePrintOrGutterAndAreLeftOut() {
    assertThat(read("”渠水早到。。 。 了，五天，“ ， 秧田")).containsExactly("渠水早到", "了，五天", "秧田");
    LinePieces pieces = LinePieces.of(SourceText.of("渠水早到。 秧田"), 0);
    assertThat(pieces.start(1)).isEqualTo(6);
  }

  @Test
  void theLastPieceThatEndsBeforeIsFound() {
    LinePieces pieces = LinePieces.of(SourceText.of("渠水 早到 秧田"), 0);
    assertThat(pieces.lastBefore(5)).isEqualTo(1);
    assertThat(pieces.lastBefore(4)).isZero();
    assertThat(pieces.lastBefore(1)).isEqualTo(-1);
  }

  @Test
  void aLineOfMarksHasNone() {
    assertThat(read(" 。 ， | ")).isEmpty();
  }

  private static List<String> read(String line) {
    LinePieces pieces = LinePieces.of(SourceText.of(line), 0);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < pieces.count(); i++) {
      read.add(line.substring(pieces.start(i), pieces.end(i)));
    }
    return read;
  }
}
