package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PatchTest {
  @Test
  void aHeadlineMovesInFrontOfItsArticle() {
    String raw = "正文一。\n标题\n";
    Patch patch = Patch.of(raw, List.of(Edit.move(new Span(5, 8), 0)));
    assertThat(patch.text()).isEqualTo("标题\n正文一。\n");
    assertThat(patch.fromRaw(5)).isEqualTo(0);
    assertThat(patch.toRaw(0)).isEqualTo(5);
    assertThat(patch.fromRaw(0)).isEqualTo(3);
  }

  @Test
  void whatIsMovedCanBeMendedOnTheWay() {
    String raw = "正文。\n标,题\n";
    Patch patch =
        Patch.of(raw, List.of(Edit.move(new Span(4, 8), 0), Edit.width(new Span(5, 6), "，")));
    assertThat(patch.text()).isEqualTo("标，题\n正文。\n");
  }

  @Test
  void piecesMovedToOnePlaceStandInTheOrderListed() {
    String raw = "甲乙丙丁";
    Patch patch =
        Patch.of(
            raw,
            List.of(
                Edit.move(new Span(3, 4), 0),
                Edit.layout(Span.at(0), "\n"),
                Edit.move(new Span(1, 2), 0)));
    assertThat(patch.text()).isEqualTo("丁\n乙甲丙");
  }

  @Test
  void aPositionInADroppedStretchLeadsToItsPlace() {
    Patch patch = Patch.of("第\n３版", List.of(Edit.layout(new Span(1, 2), "")));
    assertThat(patch.text()).isEqualTo("第３版");
    assertThat(patch.fromRaw(1)).isEqualTo(1);
    assertThat(patch.toRaw(new Span(0, 3))).isEqualTo(new Span(0, 4));
  }

  @Test
  void aLigatureAnswersForBothItsLetters() {
    Patch patch = Patch.of("ﬁn", List.of(Edit.width(new Span(0, 1), "fi")));
    assertThat(patch.text()).isEqualTo("fin");
    assertThat(patch.toRaw(new Span(1, 2))).isEqualTo(new Span(0, 1));
    assertThat(patch.toRaw(new Span(0, 2))).isEqualTo(new Span(0, 1));
  }

  @Test
  void editsThatContradictEachOtherAreRefused() {
    assertThatThrownBy(
            () ->
                Patch.of(
                    "甲乙丙", List.of(Edit.mark(new Span(0, 2), ""), Edit.mark(new Span(1, 3), ""))))
        .isInstanceOf(EditConflictException.class);
    assertThatThrownBy(
            () ->
                Patch.of(
                    "甲乙丙丁", List.of(Edit.move(new Span(0, 2), 4), Edit.mark(new Span(1, 3), ""))))
        .isInstanceOf(EditConflictException.class);
    assertThatThrownBy(() -> Patch.of("甲", List.of(Edit.mark(new Span(0, 2), ""))))
        .isInstanceOf(EditConflictException.class);
  }

  @Test
  void aPatchOfAnotherTextDoesNotCompose() {
    assertThatThrownBy(() -> Patch.identity("甲").andThen(Patch.identity("乙")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
