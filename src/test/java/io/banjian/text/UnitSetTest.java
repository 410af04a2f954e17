package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class UnitSetTest {
  @Test
  void holdsWhatItWasMadeOfAndNothingElse() {
    UnitSet marks = UnitSet.of("，。A\uFFFF");
    assertThat(marks.contains('，')).isTrue();
    assertThat(marks.contains('\uFFFF')).isTrue();
    assertThat(marks.contains('\u0000')).isFalse();
    assertThat(marks.contains((char) ('，' + 64))).isFalse();
    assertThat(UnitSet.of("").contains('A')).isFalse();
  }

  @Property
  void saysWhatLookingThroughTheStringSays(@ForAll String units, @ForAll char unit) {
    assertThat(UnitSet.of(units).contains(unit)).isEqualTo(units.indexOf(unit) >= 0);
  }
}
