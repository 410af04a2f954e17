package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.PageTexts.Edited;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

final class PatchPropertyTest {
  @Property
  void theResultIsWhatAPlainListOfCharactersGives(@ForAll("anyEdits") Edited page) {
    assertThat(Patch.of(page.raw(), page.edits()).text()).isEqualTo(plainly(page));
  }

  @Property
  void everyUntouchedCharacterIsFoundAgainBothWays(@ForAll("anyEdits") Edited page) {
    Patch patch = Patch.of(page.raw(), page.edits());
    for (int i = 0; i < page.raw().length(); i++) {
      if (isUntouched(page, i)) {
        assertThat(patch.text().charAt(patch.fromRaw(i))).isEqualTo(page.raw().charAt(i));
        assertThat(patch.toRaw(patch.fromRaw(i))).isEqualTo(i);
      }
    }
  }

  @Property
  void withoutMovesPositionsNeverGoBackwards(@ForAll("replacements") Edited page) {
    Patch patch = Patch.of(page.raw(), page.edits());
    for (int i = 1; i <= patch.text().length(); i++) {
      assertThat(patch.toRaw(i)).isGreaterThanOrEqualTo(patch.toRaw(i - 1));
    }
    for (int i = 1; i <= page.raw().length(); i++) {
      assertThat(patch.fromRaw(i)).isGreaterThanOrEqualTo(patch.fromRaw(i - 1));
    }
    assertThat(patch.toRaw(patch.text().length())).isEqualTo(page.raw().length());
    assertThat(patch.fromRaw(page.raw().length())).isEqualTo(patch.text().length());
  }

  @Property
  void theReplacementsOfAPatchMakeTheSamePatch(@ForAll("replacements") Edited page) {
    Patch patch = Patch.of(page.raw(), page.edits());
    assertThat(Patch.of(page.raw(), patch.replacements()).text()).isEqualTo(patch.text());
  }

  @Property
  void twoPatchesComposeToWhatTheyDoInTurn(@ForAll("twoPatches") Tuple2<Edited, Edited> pages) {
    Patch first = Patch.of(pages.get1().raw(), pages.get1().edits());
    Patch second = Patch.of(first.text(), pages.get2().edits());
    Patch both = first.andThen(second);
    assertThat(both.raw()).isEqualTo(pages.get1().raw());
    assertThat(both.text()).isEqualTo(second.text());
    for (int i = 0; i < both.raw().length(); i++) {
      if (isUntouched(pages.get1(), i)
          && isUntouched(pages.get2(), first.fromRaw(i))
          && !first.text().isEmpty()) {
        assertThat(both.fromRaw(i)).isEqualTo(second.fromRaw(first.fromRaw(i)));
        assertThat(both.toRaw(both.fromRaw(i))).isEqualTo(i);
      }
    }
  }

  @Property
  void composingWithNothingChangesNothing(@ForAll("anyEdits") Edited page) {
    Patch patch = Patch.of(page.raw(), page.edits());
    assertThat(patch.andThen(Patch.identity(patch.text())).text()).isEqualTo(patch.text());
    assertThat(Patch.identity(page.raw()).andThen(patch).text()).isEqualTo(patch.text());
  }

  private static boolean isUntouched(Edited page, int offset) {
    return page.edits().stream()
        .noneMatch(e -> e instanceof Edit.Replacement && e.span().contains(offset));
  }

  /**
   * The same, the slow way: a list of cells, one a raw character, with what is set in before it.
   */
  private static String plainly(Edited page) {
    int length = page.raw().length();
    List<StringBuilder> before = new ArrayList<>();
    List<StringBuilder> cells = new ArrayList<>();
    for (int i = 0; i <= length; i++) {
      before.add(new StringBuilder());
      cells.add(new StringBuilder(i < length ? page.raw().substring(i, i + 1) : ""));
    }
    for (Edit edit : page.edits()) {
      if (edit instanceof Edit.Replacement r && !r.span().isEmpty()) {
        for (int i = r.span().start(); i < r.span().end(); i++) {
          cells.get(i).setLength(0);
        }
        cells.get(r.span().start()).append(r.text());
      }
    }
    for (Edit edit : page.edits()) {
      if (edit instanceof Edit.Move move) {
        StringBuilder moved = new StringBuilder();
        for (int i = move.span().start(); i < move.span().end(); i++) {
          moved.append(cells.get(i));
        }
        before.get(move.moveTo()).append(moved);
      } else if (edit instanceof Edit.Replacement r && r.span().isEmpty()) {
        before.get(r.span().start()).append(r.text());
      }
    }
    for (Edit edit : page.edits()) {
      if (edit instanceof Edit.Move move) {
        for (int i = move.span().start(); i < move.span().end(); i++) {
          cells.get(i).setLength(0);
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= length; i++) {
      out.append(before.get(i)).append(cells.get(i));
    }
    return out.toString();
  }

  @Provide
  Arbitrary<Edited> anyEdits() {
    return PageTexts.edited(true);
  }

  @Provide
  Arbitrary<Edited> replacements() {
    return PageTexts.edited(false);
  }

  @Provide
  Arbitrary<Tuple2<Edited, Edited>> twoPatches() {
    return PageTexts.edited(true)
        .flatMap(
            first -> {
              String middle = Patch.of(first.raw(), first.edits()).text();
              return PageTexts.edits(middle, true)
                  .map(edits -> Tuple.of(first, new Edited(middle, edits)));
            });
  }
}
