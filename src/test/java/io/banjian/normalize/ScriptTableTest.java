package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ScriptTableTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/banjian/normalize/script-table.tsv");

  @Test
  void tableIsWhatIcuAndOurListsSay() throws IOException {
    String derived = ScriptTableFromIcu.table();
    if (Boolean.getBoolean("banjian.update")) {
      Files.writeString(FILE, derived);
      return;
    }
    try (InputStream shipped = ScriptTable.class.getResourceAsStream("script-table.tsv")) {
      assertThat(shipped).isNotNull();
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
          .as(
              "script-table.tsv is stale: run mvn test -Dtest=ScriptTableTest"
                  + " -Dbanjian.update=true")
          .isEqualTo(derived);
    }
  }

  @Test
  void whatBothScriptsSetBelongsToNeither() {
    for (char c : "后里台云干面只系斗卷范朱松出几丑乾著藉瞭徵昇喆淼堃像覆甯".toCharArray()) {
      assertThat(ScriptTable.isTraditional(c)).as("%s", c).isFalse();
      assertThat(ScriptTable.isSimplified(c)).as("%s", c).isFalse();
    }
  }

  @Test
  void everydayCharactersOfOneScriptAreKnown() {
    for (char c : "國學說發後於裡裏臺灣個們這來時會體點麼餘閒鍾".toCharArray()) {
      assertThat(ScriptTable.isTraditional(c)).as("%s", c).isTrue();
    }
    for (char c : "国学说发个们这来时会体点么湾听机".toCharArray()) {
      assertThat(ScriptTable.isSimplified(c) || c == '么').as("%s", c).isTrue();
    }
  }

  @Test
  void aSimplifiedCharacterNamesAllItsTraditionalOnes() {
    assertThat(ScriptTable.counterparts('发')).startsWith("發").contains("髮");
    assertThat(ScriptTable.counterparts('國')).isEqualTo("国");
    assertThat(ScriptTable.counterparts('餘')).isEqualTo("余馀");
  }

  @Test
  void aPageKeepsItsScriptThroughAFewStrays() {
    assertThat(ChineseScript.of("这个国家的說法")).isEqualTo(ChineseScript.SIMPLIFIED);
    assertThat(ChineseScript.of("這個國家的说法")).isEqualTo(ChineseScript.TRADITIONAL);
    assertThat(ChineseScript.of("这个國家的說法")).isEqualTo(ChineseScript.MIXED);
    assertThat(ChineseScript.of("山水田林")).isEqualTo(ChineseScript.UNKNOWN);
  }
}
