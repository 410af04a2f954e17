package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TornLinesTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "守橋的老汪說，橋有橋的規矩：「車慢行，人靠邊」，這話他掛在嘴邊說了三十年。橋頭那塊木牌寫著「禁釣」，字是他自己用紅漆描的，年年要補。",
          "汛期裡他夜夜不睡，提著馬燈在橋上來回走。有人問他：「怕不怕黑？」他笑了笑，說：「怕。」於是大家都笑了，水退以後，他把馬燈掛回牆上，牆上已經掛了七盞。",
          "今年春天橋翻修了，他交出鑰匙，搬到岸上住。每天傍晚，他還是要到橋頭站一會兒，看燈一盞一盞亮起來。");

  private static final String TORN = tear(WrappedArticles.set(PARAGRAPHS, 22).lines());

  @Test
  void whatAPairOfMarksToreIsOnePrintedLine() {
    Rows rows = rows(TORN);
    TornLines torn = TornLines.of(rows).orElseThrow();
    int asked = TORN.substring(0, TORN.indexOf("「怕不怕")).split("\n").length - 1;
    assertThat(rows.string(asked)).endsWith("：");
    assertThat(torn.goesOn(asked)).isTrue();
    assertThat(torn.beganAbove(asked + 1)).isTrue();
    // the pair takes the room of one mark and a half
    assertThat(torn.printed.width[torn.lineOf(asked)])
        .isEqualTo(rows.width[asked] + rows.width[asked + 1] - 1);
    assertThat(torn.isTorn(asked - 1)).isFalse();
  }

  @Test
  void theParagraphsComeBackWhole() {
    assertThat(paragraphs(TORN)).isEqualTo(PARAGRAPHS);
  }

  @Test
  void aPageThatTearsNothingIsReadByItsLines() {
    assertThat(TornLines.of(rows("守橋的老汪說：\n「車慢行。」\n人靠邊。\n「知道了。」"))).isEqualTo(Optional.empty());
  }

  @Test
  void aPairThatWouldNotHaveFittedOnALineIsTwoLines() {
    Rows rows = rows(TORN + "他說今年的汛期來得早了，\n「比去年早半個月，比前年」\n");
    TornLines torn = TornLines.of(rows).orElseThrow();
    assertThat(torn.isTorn(rows.count - 2)).isFalse();
  }

  /** What becomes of printed lines where two marks stand side by side. */
  private static String tear(List<String> lines) {
    return String.join("\n", lines).replaceAll("(?<=[，。：？」])(?=[「，。])", "\n") + "\n";
  }

  private static Rows rows(String page) {
    return PageLayout.rows(SourceText.of(page), Optional.empty());
  }

  private static List<String> paragraphs(String page) {
    return PageView.of(SourceText.of(page)).paragraphs().stream()
        .map(block -> block.view().toString())
        .toList();
  }
}
