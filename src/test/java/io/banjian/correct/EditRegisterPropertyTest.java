package io.banjian.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.banjian.text.Edit;
import io.banjian.text.EditConflictException;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

final class EditRegisterPropertyTest {
  private static final String RAW = "一二三四五六七八九十甲乙";

  @Property
  void whatIsTakenCanBeCarriedOut(@ForAll("fixes") List<List<Edit>> fixes) {
    EditRegister register = new EditRegister();
    fixes.forEach(register::offer);
    assertThatCode(() -> Patch.of(RAW, register.edits())).doesNotThrowAnyException();
  }

  @Property
  void theFirstFixIsAlwaysTaken(@ForAll("fixes") List<List<Edit>> fixes) {
    EditRegister register = new EditRegister();
    assertThat(register.offer(fixes.get(0))).isTrue();
  }

  /** Where order decides, a later fix must wait: so the same fixes in any order make one text. */
  @Property
  void whatIsTakenMakesTheSamePageInAnyOrder(@ForAll("fixes") List<List<Edit>> fixes) {
    EditRegister register = new EditRegister();
    List<List<Edit>> taken = fixes.stream().filter(register::offer).toList();
    List<Edit> backwards = new ArrayList<>();
    for (int i = taken.size() - 1; i >= 0; i--) {
      backwards.addAll(taken.get(i));
    }
    assertThat(Patch.of(RAW, backwards).text()).isEqualTo(Patch.of(RAW, register.edits()).text());
  }

  /**
   * Fixes whose own edits agree with each other, as the engine and the reader of files make sure.
   */
  @Provide
  Arbitrary<List<List<Edit>>> fixes() {
    return edit()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .filter(EditRegisterPropertyTest::agree)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static boolean agree(List<Edit> fix) {
    try {
      Patch.of(RAW, fix);
      return true;
    } catch (EditConflictException e) {
      return false;
    }
  }

  private static Arbitrary<Edit> edit() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, RAW.length());
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 3);
    Arbitrary<Edit> replacement =
        Combinators.combine(place, length, Arbitraries.of("", "，", "新字"))
            .filter((at, cells, text) -> !span(at, cells).isEmpty() || !text.isEmpty())
            .as((at, cells, text) -> Edit.of(EditKind.SUBSTITUTION, span(at, cells), text));
    Arbitrary<Edit> move =
        Combinators.combine(place, length, place)
            .filter((at, cells, to) -> isMove(span(at, cells), to))
            .as((at, cells, to) -> Edit.move(span(at, cells), to));
    return Arbitraries.frequencyOf(Tuple.of(3, replacement), Tuple.of(1, move));
  }

  private static Span span(int at, int cells) {
    return new Span(at, Math.min(RAW.length(), at + cells));
  }

  private static boolean isMove(Span span, int to) {
    return !span.isEmpty() && (to <= span.start() || to >= span.end());
  }
}
