package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordEvidenceTest {
  @Test
  void aWordAcrossABreakSpeaksForAJoin() {
    assertThat(new WordEvidence(rows("田里是一片金黄\n色的早稻")).speaks(0)).isGreaterThan(3);
  }

  @Test
  void thatNoWordDoesSaysNothing() {
    assertThat(new WordEvidence(rows("渠水流过早稻田\n站长说下月开闸")).speaks(0)).isZero();
  }

  @Test
  void onlyADoubtfulBreakIsTurned() {
    Rows rows = rows("田里是一片金黄\n色的早稻");
    double[] inside = new double[2];
    double[] doubtful = {-1, 0};
    assertThat(new WordEvidence(rows).join(0, 2, doubtful, inside, new boolean[2])).isTrue();
    assertThat(doubtful[0]).isPositive();
    assertThat(inside[0]).isPositive();
    double[] sure = {-8, 0};
    assertThat(new WordEvidence(rows).join(0, 2, sure, inside, new boolean[2])).isFalse();
    assertThat(sure[0]).isEqualTo(-8);
  }

  @Test
  void theLinesOfAHeadlineAreNotJoinedForTheirWords() {
    Rows rows = rows("田里是一片金黄\n色的早稻");
    double[] doubtful = {-1, 0};
    boolean[] alone = {true, true};
    assertThat(new WordEvidence(rows).join(0, 2, doubtful, new double[2], alone)).isFalse();
    assertThat(doubtful[0]).isEqualTo(-1);
  }

  @Test
  void whereNoWordLiesAcrossAnyBreakNoneIsClosed() {
    // lines of two columns in turn; a byline stands behind each third, so that some lack a rest
    String page =
        """
        青禾镇今年种下早稻三万亩，渠水从上
        下水那天，船厂的工人都站在堤上看水
        游放下来，各村的机手昨夜没有睡，粮
        记者 石 林
        石桥号可以载客二百八十人，码头边的
        站备下二十座空仓，合作社请来三名农
        老人说，这样大的船三十年没有见过了
        记者 石 林
        技员，白天在田里教人辨认稻瘟病，夜
        明年还要再造两条，一条跑上游的白家
        里修收割机，镇上给每台机器补贴油料
        记者 石 林
        沙洲，一条跑下游，票价比客车低一成
        款三百元，开镰那天粮站的人也到了田
        船长是本地人，跑过二十年的江，他说
        记者 石 林
        头，今年的收购价比去年高出一角五分
        水位高的时候要等上游的闸口放行才走
        镇长在会上说，种粮的账要算给农户看
        """;
    Rows rows = rows(page);
    LineBreak[] seams = Seams.of(rows, BreakPath.decide(rows), List.of());
    for (LineBreak seam : seams) {
      assertThat(seam.joined()).as("line %s", seam.above()).isFalse();
    }
  }

  private static Rows rows(String page) {
    Rows rows = RowReader.read(SourceText.of(page));
    RowForms.mark(rows);
    return rows;
  }
}
