package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FileEndTest {
  @Test
  void blanksBehindTheLastLineDoNotCount() {
    assertThat(FileEnd.of("渡口换了新船\n", "").lineEnds()).isEqualTo(1);
    assertThat(FileEnd.of("渡口换了新船\r\n \u3000", "").lineEnds()).isEqualTo(1);
    assertThat(FileEnd.of("渡口换了新船\r\n\r\n", "").lineEnds()).isEqualTo(2);
    assertThat(FileEnd.of("渡口换了新船\r\r", "").lineEnds()).isEqualTo(2);
    assertThat(FileEnd.of("渡口换了新船 ", "").lineEnds()).isZero();
    assertThat(FileEnd.of("", "").lineEnds()).isZero();
  }

  @Test
  void aFormFeedStandsBehindThePage() {
    FileEnd whole = FileEnd.of("渡口换了新船", "\f\n");
    assertThat(whole.formFeed()).isTrue();
    assertThat(FileEnd.of("渡口换了新船\n\n", "").isShortOf(whole)).isTrue();
    assertThat(whole.isShortOf(whole)).isFalse();
  }
}
