package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ViewTest {
  private final SourceText page = SourceText.of("下转第\n３版\n别栏\n");

  @Test
  void aReferenceIsFoundAcrossItsLineBreakWithItsDigitFolded() {
    View view = View.over(page).show(new Span(0, 3)).fold(4, '3').show(new Span(5, 6)).build();
    int at = view.text().indexOf("第3版");
    assertThat(at).isEqualTo(2);
    assertThat(view.rawSpan(at, at + 3)).isEqualTo(new Span(2, 6));
    assertThat(view.isContiguous(at, at + 3)).isFalse();
    assertThat(view.isContiguous(0, 3)).isTrue();
  }

  @Test
  void columnsStandInReadingOrder() {
    View view = View.over(page).show(new Span(7, 9)).show(new Span(0, 3)).build();
    assertThat(view.text()).isEqualTo("别栏下转第");
    assertThat(view.rawSpan(1, 3)).isEqualTo(new Span(0, 9));
    assertThat(view.rawSpans(1, 3)).containsExactly(new Span(8, 9), new Span(0, 1));
  }

  @Test
  void anEmptyStretchIsAPlace() {
    View view = View.of(page, new Span(4, 6));
    assertThat(view.rawSpan(0, 0)).isEqualTo(Span.at(4));
    assertThat(view.rawSpan(2, 2)).isEqualTo(Span.at(6));
    assertThat(view.fromRaw(3)).isEqualTo(-1);
  }

  @Test
  void thePlaceBehindAReferenceIsTheFirstThatShowsWhatStandsThere() {
    View view = View.over(page).show(new Span(0, 3)).show(new Span(4, 6)).build();
    for (int raw = 0; raw <= page.length(); raw++) {
      int first = 0;
      while (first < view.length() && view.toRaw(first) < raw) {
        first++;
      }
      assertThat(view.firstFrom(raw)).as("from %d", raw).isEqualTo(first);
    }
    assertThat(View.over(page).show(new Span(7, 9)).show(new Span(0, 3)).build().firstFrom(3))
        .as("a column of further down stands first")
        .isZero();
  }
}
