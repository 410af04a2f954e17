package io.banjian.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LexiconTest {
  @Test
  void charactersOfAWordBelongSideBySide() {
    assertThat(Lexicon.follows('经', '济')).isGreaterThan(4);
    assertThat(Lexicon.follows('葡', '萄')).isGreaterThan(4);
  }

  @Test
  void charactersThatNobodySetsSideBySideDoNot() {
    assertThat(Lexicon.follows('人', '水')).isNegative();
    assertThat(Lexicon.follows('萄', '葡')).isNegative();
  }

  @Test
  void ofACharacterNobodyKnowsNothingIsSaid() {
    assertThat(Lexicon.follows('\uE000', '的')).isZero();
    assertThat(Lexicon.follows('的', '\uD840')).isZero();
  }

  @Test
  void digitsCountAsOneWhateverTheirWidth() {
    assertThat(Lexicon.follows('3', '月'))
        .isPositive()
        .isEqualTo(Lexicon.follows('8', '月'))
        .isEqualTo(Lexicon.follows('８', '月'));
  }

  @Test
  void aCommonWordIsKnownAndARareOneIsRarer() {
    assertThat(Lexicon.isWord("水利")).isTrue();
    assertThat(Lexicon.isWord("利水渠")).isFalse();
    assertThat(Lexicon.wordShare("中国", 0, 2)).isGreaterThan(Lexicon.wordShare("饕餮", 0, 2));
    assertThat(Lexicon.wordShare("我的中国心", 2, 4)).isEqualTo(Lexicon.wordShare("中国", 0, 2));
  }

  @Test
  void charactersOfAWordAreAtHomeSideBySide() {
    assertThat(Lexicon.areAtHome('已', '经')).isTrue();
    assertThat(Lexicon.mayShareWord('已', '经')).isTrue();
    assertThat(Lexicon.areAtHome('己', '经')).isFalse();
    assertThat(Lexicon.strangers('己', '经')).isNegative();
  }
}
