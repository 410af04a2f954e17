package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderDoubtTest {
  private static final double WORD_ACROSS = 6;
  private static final double NEVER_MEET = -2.5;
  private static final double SAYS_NOTHING = 0.5;

  private final OrderDoubt doubt = new OrderDoubt();

  private void add(int times, double seam) {
    for (int i = 0; i < times; i++) {
      doubt.add(OrderDoubt.odds(seam));
    }
  }

  @Test
  void growsWhereNothingGoesOn() {
    add(8, NEVER_MEET);
    assertThat(doubt.exceeds(9)).isTrue();
  }

  @Test
  void oneWordAcrossASeamOutweighsASeamOrTwo() {
    for (int i = 0; i < 100; i++) {
      add(1, NEVER_MEET);
      add(1, WORD_ACROSS);
    }
    assertThat(doubt.exceeds(9)).isFalse();
  }

  @Test
  void pageInOrderAboveDoesNotCoverDisorderBelow() {
    add(300, WORD_ACROSS);
    add(8, NEVER_MEET);
    assertThat(doubt.exceeds(9)).isTrue();
  }

  @Test
  void whatSaysLittleSpeaksForOrder() {
    add(8, NEVER_MEET);
    add(40, SAYS_NOTHING);
    assertThat(doubt.exceeds(9)).isFalse();
  }
}
