package io.banjian.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Each says what the stream of its name says. */
final class ListsTest {
  private static final Predicate<Integer> ODD = number -> number % 2 != 0;

  @Property
  void theyAgreeWithStreams(@ForAll List<@IntRange(min = -9, max = 9) Integer> all) {
    assertThat(Lists.filter(all, ODD)).isEqualTo(all.stream().filter(ODD).toList());
    assertThat(Lists.map(all, n -> "" + n)).isEqualTo(all.stream().map(n -> "" + n).toList());
    assertThat(Lists.present(all, ListsTest::half))
        .isEqualTo(all.stream().flatMap(n -> half(n).stream()).toList());
    assertThat(Lists.first(all, ODD)).isEqualTo(all.stream().filter(ODD).findFirst());
    assertThat(Lists.any(all, ODD)).isEqualTo(all.stream().anyMatch(ODD));
    assertThat(Lists.all(all, ODD)).isEqualTo(all.stream().allMatch(ODD));
    assertThat(Lists.count(all, ODD)).isEqualTo((int) all.stream().filter(ODD).count());
    assertThat(Lists.sum(all, n -> n)).isEqualTo(all.stream().mapToInt(n -> n).sum());
  }

  @Property
  void whatTheyMakeCannotBeChanged(@ForAll List<Integer> all) {
    for (List<Integer> made : List.of(Lists.filter(all, ODD), Lists.map(all, n -> n))) {
      assertThatThrownBy(() -> made.add(1)).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  private static Optional<Integer> half(int number) {
    return ODD.test(number) ? Optional.empty() : Optional.of(number / 2);
  }
}
