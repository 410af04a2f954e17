package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChainsTest {
  private static final String GLUED =
      """
      新渠从石桥港引水,穿过三 窗台上,馆里打算把仓库腾 个村子,全长六公里。去年

      镇图书馆夜里也亮着灯,阅 览室的椅子不够坐,坐在了
      """;

  private static LooseLines glued() {
    boolean[] rows = {true, true};
    return new LooseLines(SourceText.of(GLUED), new int[] {0, 2}, rows, new boolean[2]);
  }

  private static String written(String page, Chains chains) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < chains.order.size(); i++) {
      written.append(i == 0 ? "" : chains.partings.get(i).text());
      written.append(chains.order.get(i).of(SourceText.of(page)));
    }
    return written.toString();
  }

  @Test
  void aRowOfGluedLinesIsReadLineByLine() {
    assertThat(glued().pieces.stream().map(piece -> Lines.text(GLUED, piece)))
        .containsExactly(
            "新渠从石桥港引水,穿过三", "窗台上,馆里打算把仓库腾", "个村子,全长六公里。去年", "镇图书馆夜里也亮着灯,阅", "览室的椅子不够坐,坐在了");
    assertThat(glued().isGluedTo(0, 1)).isTrue();
    assertThat(glued().isGluedTo(2, 3)).isFalse();
  }

  @Test
  void whatIsPutTogetherStaysARowOfGluedLines() {
    Chains chains = new Chains(glued(), new int[] {2, -1, -1, 4, 1}, 0, 4);
    assertThat(written(GLUED, chains))
        .isEqualTo("新渠从石桥港引水,穿过三 个村子,全长六公里。去年\n\n镇图书馆夜里也亮着灯,阅 览室的椅子不够坐,坐在了 窗台上,馆里打算把仓库腾");
  }

  @Test
  void linesThatStandByThemselvesStayLines() {
    String page = GLUED.replace(' ', '\n').replace("\n\n", "\n");
    int[] lines = IntStream.range(0, 5).toArray();
    LooseLines loose = new LooseLines(SourceText.of(page), lines, new int[5], new boolean[5]);
    Chains chains = new Chains(loose, new int[] {2, -1, -1, 4, 1}, 0, 4);
    assertThat(written(page, chains))
        .isEqualTo("新渠从石桥港引水,穿过三\n个村子,全长六公里。去年\n\n镇图书馆夜里也亮着灯,阅\n览室的椅子不够坐,坐在了\n窗台上,馆里打算把仓库腾");
  }
}
