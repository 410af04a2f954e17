package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

final class RestChoiceTest {
  private static final List<String> TEXT =
      List.of(
          "新渠长六公里，沿线有二十座小",
          "桥，镇里修了整整两年。水利站",
          "说，下游的秧田不再愁旱，今年",
          "谷运到站里，当天就能拿到钱，",
          "粮站站长闻一舟说，今年的收购",
          "价每斤提高了五分钱，农户把稻",
          "谷送来，门口排起了长队。",
          "图书馆夜里也亮着一排灯，管理",
          "员说，放暑假以后，来看书的孩",
          "子比平时多了一倍，阅览室的椅");

  /** Nobody asks what a candidate is worth that is worth nothing; the best pairs are the same. */
  @Property(tries = 100)
  void choosesWhatAChoiceAmongAllCandidatesWould(
      @ForAll("orders") @Size(min = 6, max = 40) List<Integer> order,
      @ForAll boolean blankBehindEach) {
    String page = String.join("\n", order.stream().map(TEXT::get).toList()) + "\n";
    int[] numbers = new int[order.size()];
    Arrays.setAll(numbers, i -> i);
    int[] blocks = blankBehindEach ? numbers : new int[numbers.length];
    boolean[] foreign = new boolean[numbers.length];
    LooseLines loose = new LooseLines(SourceText.of(page), numbers, blocks, foreign);
    LineLinks links =
        new LineLinks(loose.pieces, loose.running(), false, new LineSeams(page, loose.pieces));
    RestChoice choice = new RestChoice(loose, loose.blocks(), links);
    int n = links.candidates.length;
    double[][] worth = new double[n][];
    for (int i = 0; i < n; i++) {
      int line = i;
      worth[i] =
          Arrays.stream(links.candidates[i])
              .mapToDouble(next -> choice.worthOf(line, next))
              .toArray();
    }
    assertThat(choice.rest).isEqualTo(Pairs.best(n, links.candidates, worth));
    double[] likelihoods = choice.likelihoods(choice.rest);
    for (int i = 0; i < n; i++) {
      assertThat(likelihoods[i]).isBetween(choice.rest[i] < 0 ? 0 : Double.MIN_VALUE, 1.0);
    }
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers().between(0, TEXT.size() - 1).list();
  }
}
