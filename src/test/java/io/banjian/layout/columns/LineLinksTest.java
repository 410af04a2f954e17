package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineLinksTest {
  private static final String TURNS =
      """
      新渠长六公里，沿线有二十座小
      粮站站长闻一舟说，今年的收购
      桥，镇里修了整整两年。水利站
      价每斤提高了五分钱，农户把稻
      说，下游的秧田不再愁旱，今年
      谷运到站里，当天就能拿到钱，
      """;

  private static LineLinks links(String page, boolean running) {
    List<Piece> pieces = Lines.pieces(page);
    boolean[] all = new boolean[pieces.size()];
    Arrays.fill(all, running);
    return new LineLinks(pieces, all, false, new LineSeams(page, pieces));
  }

  /** What the candidates of a line are worth before anything was learned of the page. */
  private static double[] worth(LineLinks links, int line) {
    RestPlaces places = new RestPlaces(new int[links.candidates.length], links.candidates);
    RestHabit habit = new RestHabit(places);
    double[] worth = new double[links.candidates[line].length];
    for (int c = 0; c < worth.length; c++) {
      double share = habit.share(line, places.of(line, links.candidates[line][c]));
      worth[c] = links.worth(line, c, Math.log(share), places.endsBlock[line]);
    }
    return worth;
  }

  private static int best(LineLinks links, int line) {
    double[] worth = worth(links, line);
    int best = 0;
    for (int c = 1; c < worth.length; c++) {
      best = worth[c] > worth[best] ? c : best;
    }
    return links.candidates[line][best];
  }

  @Test
  void theRestOfALineMayStandFurtherDown() {
    LineLinks links = links(TURNS, true);
    assertThat(links.candidates[1]).contains(3);
    assertThat(best(links, 1)).isEqualTo(3);
  }

  @Test
  void aLineOfNoRunningTextGoesOnBelowOrNowhere() {
    LineLinks links = links(TURNS, false);
    assertThat(Arrays.stream(links.candidates[0])).isSubsetOf(1);
    assertThat(links.mustGoOn(0)).isFalse();
  }

  @Test
  void nothingGoesOnInTheHeadOfAnArticle() {
    String page =
        """
        粮站站长闻一舟说，今年的收购
        本报讯 青禾镇今年种下早稻三
        价每斤提高了五分钱，农户把稻
        """;
    assertThat(links(page, true).candidates[0]).containsExactly(2);
  }

  @Test
  void aLineThatEndsASentenceNeedNoRest() {
    String page = "粮站站长说，今年价每斤提高了。\n水利站说，下游的秧田不再愁旱，\n";
    assertThat(links(page, true).mustGoOn(0)).isFalse();
    assertThat(links(page, true).mustGoOn(1)).isTrue();
  }

  @Test
  void whatStandsBelowALineItSurelyContinuesIsNoRestOfAnother() {
    String page =
        """
        粮站站长闻一舟说，今年的收购
        看书的孩子比平时多了一倍，阅
        览室的椅子不够坐，有人就坐在
        """;
    LineLinks links = links(page, true);
    assertThat(links.candidates[1]).containsExactly(2);
    assertThat(links.candidates[0]).doesNotContain(2);
  }

  @Test
  void squeezedMarksMakeRoomForAnotherCharacter() {
    String page = "昨天上午，闻一舟的老\n粮站，米铺，油坊和茶馆还有\n";
    String loose = "昨天上午，闻一舟的老\n粮站和米铺和油坊和茶馆还有\n";
    double squeezed = links(page, true).seam(0, 1);
    assertThat(squeezed).isGreaterThan(links(loose, true).seam(0, 1));
  }

  @Test
  void aPinnedLineGoesOnInOneAndNoOtherDoes() {
    LineLinks links = links(TURNS, true);
    double[][] worth = new double[links.candidates.length][];
    Arrays.setAll(worth, line -> worth(links, line));
    links.pin(0, 3, worth);
    assertThat(links.candidates[0]).containsExactly(3);
    assertThat(worth[0][0]).isPositive();
    assertThat(worth[1][Arrays.binarySearch(links.candidates[1], 3)]).isNegative();
  }
}
