package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FileEndTest {
  @Test
  void blanksBehindTheLastLineDoNotCount() {
    assertThat(FileEnd.of("渡口换了新船\n", "")).isEqualTo(FileEnd.LINE);
    assertThat(FileEnd.of("渡口换了新船\r\n \u3000", "")).isEqualTo(FileEnd.LINE);
    assertThat(FileEnd.of("渡口换了新船 ", "")).isEqualTo(FileEnd.NOTHING);
    assertThat(FileEnd.of("", "")).isEqualTo(FileEnd.NOTHING);
  }

  @Test
  void aFormFeedStandsBehindThePage() {
    assertThat(FileEnd.of("渡口换了新船", "\f\n")).isEqualTo(FileEnd.FORM_FEED);
  }
}
