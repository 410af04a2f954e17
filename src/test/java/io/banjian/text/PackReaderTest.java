package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PackReaderTest {
  @Test
  void whatWasPutDownIsTakenUpInTheSameOrder() {
    PackWriter writer = new PackWriter();
    writer.text("望湖镇");
    writer.number(65_535);
    writer.text("");
    writer.text("𠮷");
    writer.number(0);
    writer.text("望湖镇");
    PackReader reader = new PackReader(ByteBuffer.wrap(writer.bytes()));
    assertThat(reader.text()).isEqualTo("望湖镇");
    assertThat(reader.number()).isEqualTo(65_535);
    assertThat(reader.text()).isEmpty();
    CharSequence late = reader.lateText();
    assertThat(reader.number()).isZero();
    assertThat(reader.text()).isEqualTo("望湖镇");
    assertThat(late.length()).isEqualTo(2);
    assertThat(late.toString()).isEqualTo("𠮷");
    assertThat(late.charAt(1)).isEqualTo("𠮷".charAt(1));
    assertThat(late.subSequence(0, 1).toString()).isEqualTo("𠮷".substring(0, 1));
  }

  @Test
  void aTextIsStoredOnce() {
    PackWriter once = new PackWriter();
    once.text("渠里的水涨到了最高处");
    PackWriter twice = new PackWriter();
    twice.text("渠里的水涨到了最高处");
    twice.text("渠里的水涨到了最高处");
    assertThat(twice.bytes()).hasSize(once.bytes().length + Character.BYTES);
  }

  @Test
  void aNumberThatDoesNotFitIsRefused() {
    PackWriter writer = new PackWriter();
    assertThatThrownBy(() -> writer.number(65_536)).hasMessageContaining("65536");
    assertThatThrownBy(() -> writer.number(-1)).hasMessageContaining("-1");
  }
}
