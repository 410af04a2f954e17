package io.banjian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.PageTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class BlockAlignmentPropertyTest {
  private final Alphabet alphabet = new Alphabet(Normalization.NONE);

  @Property
  void everyCharacterOfBothTextsStandsInOneRunAndEqualOnesAgree(
      @ForAll("pairs") List<String> pair) {
    Clusters a = alphabet.clusters(pair.get(0));
    Clusters b = alphabet.clusters(pair.get(1));
    int[] inA = new int[a.size()];
    int[] inB = new int[b.size()];
    for (Run run : BlockAlignment.of(a, b).runs()) {
      for (int i = run.aStart(); i < run.aEnd(); i++) {
        inA[i]++;
      }
      for (int i = run.bStart(); i < run.bEnd(); i++) {
        inB[i]++;
      }
      if (run.change() == Change.NONE) {
        assertThat(a.symbols(run.aStart(), run.aEnd()))
            .isEqualTo(b.symbols(run.bStart(), run.bEnd()));
      }
    }
    assertThat(Arrays.stream(inA)).allMatch(n -> n == 1);
    assertThat(Arrays.stream(inB)).allMatch(n -> n == 1);
  }

  @Property
  void neitherViewHasFewerErrorsThanTheBagOrMoreThanTheSequence(
      @ForAll("pairs") List<String> pair) {
    TextComparison result = TextComparison.of(pair.get(0), pair.get(1), Normalization.NONE);
    assertThat(result.sequence().errors()).isGreaterThanOrEqualTo(result.bag().errors());
    assertThat(result.blocks().errors().errors())
        .isBetween(result.bag().errors(), result.sequence().errors());
    assertThat(result.errors()).hasSize((int) result.blocks().errors().errors());
  }

  @Property
  void clustersCoverTheTextInOrder(@ForAll("pages") String text) {
    Clusters clusters = alphabet.clusters(text);
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < clusters.size(); i++) {
      whole.append(clusters.text(i, i + 1));
    }
    assertThat(whole).hasToString(text);
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll("pages") String text) {
    for (Folding folding : Folding.values()) {
      Normalization normalization = Normalization.of(List.of(folding));
      assertThat(TextComparison.of(text, text, normalization).sequence().errors()).isZero();
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return PageTexts.pages();
  }

  /** A page, and one made of its pieces in another order, some of them lost or damaged. */
  @Provide
  Arbitrary<List<String>> pairs() {
    return PageTexts.pages()
        .list()
        .ofMaxSize(6)
        .flatMap(
            pieces ->
                Arbitraries.randomValue(
                    random -> List.of(String.join("", pieces), damaged(pieces, random))));
  }

  private static String damaged(List<String> pieces, Random random) {
    List<String> order = new ArrayList<>(pieces);
    if (random.nextBoolean()) {
      Collections.shuffle(order, random);
    }
    StringBuilder text = new StringBuilder();
    for (String piece : order) {
      int at = piece.isEmpty() ? 0 : random.nextInt(piece.length());
      switch (random.nextInt(6)) {
        case 0 -> text.append(piece, 0, at);
        case 1 -> text.append(piece, 0, at).append('渠').append(piece, at, piece.length());
        case 2 -> text.append(piece).append(piece);
        default -> text.append(piece);
      }
    }
    return text.toString();
  }
}
