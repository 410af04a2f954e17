package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UprightRunTest {
  /** The columns of a headline given row by row, the right one first. */
  private static List<String> columns(String... rows) {
    String raw = String.join("", rows);
    List<int[]> offsets = new ArrayList<>();
    int at = 0;
    for (String row : rows) {
      int[] chars = new int[row.length()];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = at++;
      }
      offsets.add(chars);
    }
    return UprightRun.find(raw, offsets)
        .map(run -> run.columns().stream().map(column -> text(raw, column)).toList())
        .orElse(List.of());
  }

  private static String text(String raw, int[] offsets) {
    StringBuilder text = new StringBuilder();
    for (int offset : offsets) {
      text.append(raw.charAt(offset));
    }
    return text.toString();
  }

  @Test
  void theRightColumnIsReadFirst() {
    assertThat(columns("十青", "里禾", "稻早", "花稻", "香开", "飘镰")).containsExactly("青禾早稻开镰", "十里稻花香飘");
  }

  @Test
  void aRowWithOneCharacterGoesUnderTheColumnItMakesWordsWith() {
    assertThat(columns("石", "好桥", "渠新", "水渠", "进", "了放", "稻水", "田"))
        .containsExactly("石桥新渠放水", "好渠水进了稻田");
  }

  @Test
  void threeColumnsAreToldApart() {
    assertThat(columns("学青粮", "生年食", "放农丰", "假民收")).containsExactly("粮食丰收", "青年农民", "学生放假");
  }

  @Test
  void oneCharacterARowIsOneColumn() {
    assertThat(columns("青", "禾", "早", "稻")).isEmpty();
    assertThat(columns("青", "禾早", "稻")).isEmpty();
  }

  @Test
  void scrapsThatMakeNoWordsAreLeftAlone() {
    String raw = "下本间亩子拗本厘生犇";
    List<int[]> rows = List.of(new int[] {0, 1}, new int[] {2, 3}, new int[] {4, 5}, new int[] {6});
    UprightRun run = UprightRun.find(raw, rows).orElseThrow();
    assertThat(run.isChinese()).isFalse();
    assertThat(run.edits(raw, new Span(0, 7))).isEmpty();
  }
}
