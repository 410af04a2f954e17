package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class WidthTableTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/banjian/normalize/width-table.tsv");

  @Test
  void tableIsWhatUnicodeAndOurListSay() throws IOException {
    String derived = WidthTableFromUnicode.table();
    if (Boolean.getBoolean("banjian.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, derived);
      return;
    }
    try (InputStream shipped = WidthTable.class.getResourceAsStream("width-table.tsv")) {
      assertThat(shipped).isNotNull();
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
          .as("width-table.tsv is stale: run mvn test -Dtest=WidthTableTest -Dbanjian.update=true")
          .isEqualTo(derived);
    }
  }

  @Test
  void everyRadicalButTheRepeatMarkHasItsIdeograph() {
    for (int c = 0x2E81; c <= 0x2FD5; c++) {
      if (CharTable.classOf(c) == CharClass.RADICAL) {
        String form = WidthTable.standardForm(c);
        assertThat(form).as("U+%04X", c).isNotNull();
        assertThat(CharTable.isIdeograph(form.codePointAt(0))).as("U+%04X", c).isTrue();
      }
    }
    assertThat(WidthTable.standardForm('⺀')).isNull();
  }

  @Test
  void everyCompatibilityIdeographHasItsIdeograph() {
    for (int c = 0xF900; c <= 0x2FA1F; c++) {
      if (CharTable.classOf(c) == CharClass.COMPATIBILITY_IDEOGRAPH) {
        String form = WidthTable.standardForm(c);
        assertThat(form).as("U+%04X", c).isNotNull();
        assertThat(CharTable.isIdeograph(form.codePointAt(0))).as("U+%04X", c).isTrue();
      }
    }
  }

  @Test
  void aRadicalInASimplifiedPageMeantTheSimplifiedIdeograph() {
    assertThat(WidthTable.fold("⻓沙⼀中⻋站")).isEqualTo("长沙一中车站");
  }

  @Test
  void aHalfWidthLetterAndItsMarkAreOneLetter() {
    assertThat(WidthTable.fold("ｶﾞﾝﾊﾞﾚﾆｯﾎﾟﾝ")).isEqualTo("ガンバレニッポン");
    assertThat(WidthTable.fold("ｱﾞ")).isEqualTo("ア゛");
  }

  @Test
  void verticalQuotesFollowTheConventionOfThePage() {
    assertThat(WidthTable.standardForm('﹃')).isEqualTo("“");
    assertThat(WidthTable.standardForm('﹃', ChineseScript.TRADITIONAL)).isEqualTo("『");
    assertThat(WidthTable.areSame("﹃", "“")).isTrue();
    assertThat(WidthTable.areSame("﹃", "『")).isTrue();
    assertThat(WidthTable.areSame("『", "“")).isFalse();
  }

  @Test
  void whatNfkcWouldSpellOutIsLeftAlone() {
    for (String kept : new String[] {"㈱", "①", "㎡", "℃", "½", "Ⅷ", "㊣", "…", "〇"}) {
      assertThat(WidthTable.fold(kept)).isEqualTo(kept);
    }
  }

  @Test
  void foldingIsFinal() {
    for (int c = 0; c <= 0x2FFFF; c++) {
      String once = WidthTable.fold(Character.toString(c));
      assertThat(WidthTable.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }

  @Test
  void whereUnicodeKnowsACanonicalFormItIsOurs() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (int c = 0xF900; c <= 0xFAFF; c++) {
      String text = Character.toString(c);
      if (CharTable.classOf(c) == CharClass.COMPATIBILITY_IDEOGRAPH) {
        assertThat(WidthTable.fold(text)).isEqualTo(nfc.normalize(text));
      }
    }
  }
}
