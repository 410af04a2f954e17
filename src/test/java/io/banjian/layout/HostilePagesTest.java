package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that no newspaper printed must not hang a gate. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostilePagesTest {
  @Test
  void aSingleLineOfFiveMillionCharacters() {
    assertThat(blocks("青禾镇的早稻昨天开镰，".repeat(450_000))).hasSize(1);
  }

  @Test
  void aHundredThousandLines() {
    assertThat(blocks("青禾镇今年种下早稻三\n".repeat(100_000))).isNotEmpty();
  }

  @Test
  void aHundredThousandLinesOfOneCharacter() {
    assertThat(blocks("青\n".repeat(100_000))).isNotEmpty();
  }

  @Test
  void aHundredThousandSpacedCharacters() {
    assertThat(blocks("青 ".repeat(500_000))).hasSize(1);
  }

  @Test
  void aHundredThousandBlankLines() {
    assertThat(blocks(" \n".repeat(100_000) + "青禾")).hasSize(1);
  }

  @Test
  void aHundredThousandBylinesAndHeadlines() {
    assertThat(blocks("青禾早稻开镰\n记者 闻 舟\n".repeat(50_000))).hasSizeGreaterThan(50_000);
  }

  @Test
  void thousandsOfLinesOfManyColumns() {
    String line = "青禾镇今年种下，      ".repeat(30) + "\n";
    assertThat(blocks(line.repeat(1_000))).isNotEmpty();
    assertThat(blocks(line.repeat(10_000))).isNotEmpty();
  }

  @Test
  void nothingAtAllAndWhiteSpaceAlone() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \n\t\f\r\n　")).isEmpty();
  }

  @Test
  void halvesOfSurrogatePairsAndCharactersBeyondTheBmp() {
    assertThat(blocks("野𠮷\n𠮷\ud842\n\udfb7野\n")).isNotEmpty();
  }

  private static List<Block> blocks(String page) {
    PageView view = PageView.of(SourceText.of(page));
    view.displacedHeadlines();
    view.truncations();
    return view.blocks();
  }
}
