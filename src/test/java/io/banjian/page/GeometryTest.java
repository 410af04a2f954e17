package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GeometryTest {
  private static final String TEXT = "新渠\n”放水\n";

  private final Geometry geometry =
      new Geometry(
          new Box(0, 0, 500, 500),
          "A01.png",
          List.of(
              line("line_1", 0, word(0, 1, 10, 10), word(1, 2, 30, 10)),
              line("line_2", 3, word(3, 5, 10, 40), word(5, 6, 50, 40))));

  @Test
  void aLineMadeOfTwoHoldsTheWordsOfBoth() {
    Geometry joined = geometry.through(patch(Edit.layout(new Span(2, 3), "")));

    assertThat(joined.lines()).hasSize(1);
    assertThat(joined.lines().get(0).element()).isEmpty();
    assertThat(joined.lines().get(0).words()).hasSize(4);
    assertThat(joined.boxOf(new Span(4, 5))).contains(new Box(50, 40, 20, 20));
  }

  @Test
  void whatWasDroppedHasNoPlaceAndItsWordKeepsTheRestOfItsBox() {
    Geometry dropped = geometry.through(patch(Edit.of(EditKind.DELETION, new Span(3, 4), "")));

    assertThat(dropped.lines().get(1).words()).hasSize(2);
    assertThat(dropped.boxOf(new Span(3, 4))).contains(new Box(20, 40, 10, 20));
  }

  @Test
  void aWordOfWhichAPartWasMovedIsTwoWords() {
    Geometry moved =
        geometry.through(patch(Edit.move(new Span(3, 4), 7), Edit.layout(Span.at(7), "\n")));

    assertThat(moved.lines().get(1).span()).isEqualTo(new Span(3, 5));
    assertThat(moved.lines().get(1).element()).isEqualTo("line_2");
    assertThat(moved.lines().get(2).words().get(0).box()).isEqualTo(new Box(10, 40, 10, 20));
  }

  @Test
  void aPatchThatChangesNothingChangesNoPlace() {
    Geometry same = geometry.through(Patch.identity(TEXT));

    assertThat(same.lines()).isEqualTo(geometry.lines());
  }

  private static Patch patch(Edit... edits) {
    return Patch.of(TEXT, List.of(edits));
  }

  private static Word word(int start, int end, int x, int y) {
    return new Word(new Span(start, end), new Box(x, y, 20, 20), 0.9);
  }

  private static LineBox line(String element, int start, Word... words) {
    Span span = new Span(start, words[words.length - 1].span().end());
    Box box = words[0].box();
    for (Word word : words) {
      box = box.hull(word.box());
    }
    return new LineBox(element, span, box, List.of(words));
  }
}
