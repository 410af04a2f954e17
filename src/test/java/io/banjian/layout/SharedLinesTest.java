package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognized pages on which lines hold pieces of several columns. */
final class SharedLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"issue02/A02", "issue03/02", "issue06/A01"})
  void aLineOfSeveralColumnsIsNoTextOfOneWhetherOrNotTheirPlacesAreKnown(String name)
      throws IOException {
    Path file = Path.of("fixtures/dumps", name + ".tess-psm6.txt");
    PageView page = PageView.of(SourceText.of(Files.readString(file)));
    for (ColumnRegion region : page.mergedColumns()) {
      for (Span line : region.merged()) {
        assertThat(page.isClaimed(line, Set.of())).as(page.text().slice(line).toString()).isTrue();
      }
    }
  }

  @Test
  void scrapsOfAPictureDoNotMakeColumnsOfAPageThatStandsInOrder() {
    String column =
        """
        昨天上午，望湖镇的水库开闸
        放水，三千亩早稻秧田解了渴
        。镇上的人天没亮就到堤上看
        水，孩子们跟着水头跑，一直
        跑到村口的石桥。桥下的水声
        盖过了说话声，老人们都不肯
        回家去，说是等了半个月才等
        到这一天。镇长周致说，今年
        的渠水比往年早到了五天，各
        村的秧田都已经翻好，只等水
        来。镇里请来十二位老农，分
        头到各村看水。
        """;
    String scraps =
        """
        坦      立   镇里请来三位老师傅
        续      习   教年轻人修桨补帆
        支      近   又把旧船坞腾出来
        教      号   做了学堂，每天晚上
        演      平   点着灯上课，来的人
        径      全   一天比一天多起来
        """;
    PageView page =
        PageView.of(SourceText.of(column.repeat(3) + "\n" + scraps + "\n" + column.repeat(3)));
    assertThat(page.mergedColumns()).noneMatch(ColumnRegion::proven);
    assertThat(page.breaks())
        .filteredOn(line -> line.joined() && line.isSure())
        .hasSizeGreaterThan(50);
  }
}
