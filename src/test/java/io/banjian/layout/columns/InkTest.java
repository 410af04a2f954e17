package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

final class InkTest {
  private static Ink ink(String line) {
    Ink ink = new Ink(line.toCharArray(), true);
    ink.read(0, line.length());
    return ink;
  }

  /** A piece that no blank begins or ends is measured within its line as it is by itself. */
  @Property
  void aPieceOfALineTakesUpWhatItDoesByItself(
      @ForAll("line") String line, @ForAll int one, @ForAll int other) {
    int from = Math.floorMod(one, line.length());
    int to = from + 1 + Math.floorMod(other, line.length() - from);
    String piece = line.substring(from, to);
    if (!piece.equals(piece.strip()) || splitsAPair(line, from, to)) {
      return;
    }
    Ink within = ink("　今" + line + "，青");
    Ink alone = ink(piece);
    int start = from + 2;
    int end = to + 2;
    assertThat(
            List.of(
                within.chars(start, end),
                within.width(start, end),
                within.squeezed(start, end),
                within.stops(start, end)))
        .isEqualTo(
            List.of(
                alone.chars(0, piece.length()),
                alone.width(0, piece.length()),
                alone.squeezed(0, piece.length()),
                alone.stops(0, piece.length())));
  }

  private static boolean splitsAPair(String line, int from, int to) {
    return Character.isLowSurrogate(line.charAt(from))
        || Character.isHighSurrogate(line.charAt(to - 1));
  }

  @Test
  void marksThatARecognizerNarrowedTakeACharactersRoom() {
    String line = "今年,种下早稻3,000亩";
    Ink ink = ink(line);
    assertThat(ink.width(0, line.length())).isEqualTo(2 * 7 + 2 + 5);
    assertThat(ink.stops(0, line.length())).isEqualTo(1);
  }

  @Test
  void whereTwoMarksMeetPrintMayTakeOutTheWhite() {
    String line = "他说：“青禾镇。”";
    assertThat(ink(line).squeezed(0, line.length())).isEqualTo(2);
    assertThat(ink(line).squeezed(3, line.length())).isEqualTo(1);
  }

  @Test
  void aQuestionMarkAtTheEndIsNoMarkOfRunningText() {
    String line = "去哪儿？去青禾镇？";
    assertThat(ink(line).stops(0, line.length())).isEqualTo(1);
  }

  @Provide
  Arbitrary<String> line() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of("青", "禾", "镇", "𠮷")),
            Tuple.of(2, Arbitraries.of("，", "。", "：", "“", "”", "？", "！", "（")),
            Tuple.of(2, Arbitraries.of(",", ":", "?", "\"", "(", "3", "A")),
            Tuple.of(2, Arbitraries.of(" ", "　", "\u200B")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }
}
