package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.layout.columns.Parting;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RegionsInDoubtTest {
  private static final String PAGE =
      """
      县里的图书馆昨天重新开门，一楼

      的阅览室添了六十个座位，靠窗的长桌

      是木器厂的老师傅用旧门板改的，桌角

      都磨圆了。管理员说，开门不到一个小

      时，座位就坐满了，连楼梯上也坐着看
      """;

  private final Rows rows = PageLayout.rows(SourceText.of(PAGE), Optional.empty());
  private final BreakPath.Decisions decisions = BreakPath.decide(rows);

  @Test
  void nothingIsJoinedUnattendedWhereTheOrderIsMoreOftenWrong() {
    assertThat(Seams.of(rows, decisions, List.of(inOrder(0.6))))
        .anyMatch(LineBreak::joined)
        .noneMatch(seam -> seam.joined() && seam.isSure());
  }

  @Test
  void linesThatStandInOrderAreJoinedWhereTheOrderCanBeTrusted() {
    assertThat(Seams.of(rows, decisions, List.of(inOrder(0.8))))
        .anyMatch(seam -> seam.joined() && seam.isSure());
  }

  /** All lines as one text. */
  private ColumnRegion inOrder(double confidence) {
    List<Span> lines = new ArrayList<>();
    List<Parting> partings = new ArrayList<>();
    for (int row = 0; row < rows.count; row++) {
      lines.add(rows.span(row));
      partings.add(Parting.LINE);
    }
    Span all = new Span(0, rows.text.length());
    return new ColumnRegion(all, List.of(), lines, partings, false, confidence);
  }
}
