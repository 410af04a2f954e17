package io.banjian.rules.character;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class GarbledTextTest {
  private static final Charset GBK = Charset.forName("GBK");

  private final RuleTester rule = RuleTester.of("mojibake");

  private static String misread(String text, Charset written, Charset read) {
    return new String(text.getBytes(written), read);
  }

  @Test
  void aWholeParagraphIsOneFinding() {
    String text = "石桥镇昨天开渠放水，三千亩早稻秧田“解了渴”。";
    rule.paragraph("⟦" + misread(text, GBK, StandardCharsets.ISO_8859_1) + "⟧")
        .fixesTo(text)
        .isOnlySuggested();
  }

  @Test
  void theMessageSaysWhatWasTakenForWhat() {
    rule.paragraph("记者在⟦ÖÐ¹ú⟧看到")
        .says(Language.ZH, "“ÖÐ¹ú”是按错误编码解出的乱码（GBK→Latin-1），可以逐字节还原")
        .says(
            Language.EN,
            "“ÖÐ¹ú” was decoded with the wrong encoding (GBK→Latin-1): repairable byte by byte");
  }

  @Test
  void aLostByteLeavesNothingToApplyButSaysWhatIsCertain() {
    rule.paragraph("说⟦姹熻竟鏁ｆ�ョ殑浜轰滑⟧的").hasNoFix();
  }
}
