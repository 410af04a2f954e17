package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjian.page.UnreadablePageException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TextDecoderTest {
  private static final String SIMPLIFIED = "本报讯 昨天下午，望湖镇召开会议，研究部署今年的水利工作。记者 郝 雨\n“这条渠修了三年。”镇长说。\n";
  private static final String TRADITIONAL = "本報訊 昨日下午，望湖鎮召開會議，研究部署今年的水利工作。記者 郝 雨\n「這條渠修了三年。」鎮長說。\n";

  private final TextDecoder detecting = TextDecoder.detecting();

  @TestFactory
  Stream<DynamicTest> everyEncodingOfTheTradeIsRecognized() {
    return Stream.of("UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "Big5")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      String text = name.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
                      Decoded decoded = detecting.decode(text.getBytes(Charset.forName(name)));
                      assertThat(decoded.text()).isEqualTo(text);
                      assertThat(decoded.byteOrderMark()).isFalse();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aByteOrderMarkSettlesItAndIsNoText() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Charset charset = Charset.forName(name);
                      byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(charset);
                      Decoded decoded = detecting.decode(bytes);
                      assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
                      assertThat(decoded.byteOrderMark()).isTrue();
                      assertThat(TextDecoder.encode(decoded.text(), decoded.charset(), true))
                          .isEqualTo(bytes);
                    }));
  }

  @Test
  void oneBadByteInUtf8IsNotAPageOfGbk() {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    bytes[30] = (byte) 0xFF;
    UnreadablePageException problem = problem(bytes);
    assertThat(problem.reason()).isEqualTo(Reason.UNDECODABLE);
    assertThat(problem.detail()).isEqualTo("UTF-8");
    assertThat(problem.byteOffset().orElseThrow()).isBetween(28L, 30L);
  }

  @Test
  void gbkCutInTheMiddleOfACharacterNamesTheByte() {
    byte[] whole = SIMPLIFIED.strip().getBytes(Charset.forName("GBK"));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    UnreadablePageException problem = problem(cut);
    assertThat(problem.reason()).isEqualTo(Reason.UNDECODABLE);
    assertThat(problem.byteOffset()).isPresent();
  }

  @Test
  void aPictureIsNoText() {
    byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802");
    assertThat(problem(png).reason()).isIn(Reason.BINARY, Reason.UNDECODABLE);
    byte[] zeros = new byte[400];
    assertThat(problem(zeros).reason()).isEqualTo(Reason.BINARY);
  }

  @Test
  void aStrayNulIsLeftToTheRules() throws UnreadablePageException {
    String text = SIMPLIFIED + "\u0000" + SIMPLIFIED;
    assertThat(detecting.decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void anEmptyFileIsEmptyText() throws UnreadablePageException {
    assertThat(detecting.decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void anEncodingThatIsNamedIsNotGuessed() throws UnreadablePageException {
    byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));
    TextDecoder big5 = TextDecoder.of(Charset.forName("Big5"));
    assertThat(big5.decode(bytes).text()).isEqualTo(TRADITIONAL);
    UnreadablePageException problem =
        catchThrowableOfType(
            UnreadablePageException.class,
            () -> TextDecoder.of(StandardCharsets.UTF_8).decode(bytes));
    assertThat(problem.byteOffset()).hasValue(0);
  }

  private UnreadablePageException problem(byte[] bytes) {
    return catchThrowableOfType(UnreadablePageException.class, () -> detecting.decode(bytes));
  }
}
