package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class CharPairsTest {
  @Test
  void aPairThatComesAgainCountsOnce() {
    assertThat(CharPairs.of("蜂箱蜂箱", CharPairs.Of.ALL).size()).isEqualTo(2);
  }

  @Test
  void marksAndDigitsPartIdeographs() {
    assertThat(CharPairs.of("蜂，箱3只", CharPairs.Of.IDEOGRAPHS).size()).isZero();
    assertThat(CharPairs.of("蜂，箱3只", CharPairs.Of.ALL).size()).isEqualTo(4);
  }

  @Test
  void noPairReachesFromOneTextIntoTheNext() {
    CharPairs pairs = new CharPairs.Builder(CharPairs.Of.ALL).add("蜂箱", 2).add("茶油", 2).build();
    assertThat(pairs.size()).isEqualTo(2);
    assertThat(pairs.contains(CharPairs.pair("箱茶", 0))).isFalse();
    assertThat(pairs.contains(CharPairs.pair("茶油", 0))).isTrue();
  }

  @Test
  void textsOfDifferentMatterAreToldApartByTheirBits() {
    CharPairs bees = CharPairs.of("蜂农把蜂箱搬上山", CharPairs.Of.ALL);
    CharPairs ferry = CharPairs.of("渡口今起停航三天", CharPairs.Of.ALL);
    assertThat(bees.mostCommon(ferry)).isLessThan(4);
    assertThat(bees.mostCommon(bees)).isEqualTo(bees.size());
  }

  @Property
  void whatIsCommonIsCommonBothWaysAndNeverMoreThanBitsAllow(
      @ForAll @CharRange(from = '一', to = '三') @StringLength(max = 40) String one,
      @ForAll @CharRange(from = '一', to = '三') @StringLength(max = 40) String other) {
    CharPairs ones = CharPairs.of(one, CharPairs.Of.ALL);
    CharPairs others = CharPairs.of(other, CharPairs.Of.ALL);
    int common = 0;
    for (int i = 0; i < ones.size(); i++) {
      common += others.contains(ones.get(i)) ? 1 : 0;
    }
    assertThat(ones.common(others)).isEqualTo(common).isEqualTo(others.common(ones));
    assertThat(ones.mostCommon(others)).isGreaterThanOrEqualTo(common);
  }
}
