package io.banjian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextComparisonTest {
  private static final String COUNCIL = "望湖镇人民代表大会昨天上午在镇礼堂开幕，会期两天。";
  private static final String DITCH = "织坞村的引水渠修了三年，今年春天终于通到了村口的晒场。";
  private static final String FAIR = "一年一度的蚕花庙会定在下月初六，各村已经扎好了彩船。";

  @Test
  void countsWrongSurplusAndMissingCharacters() {
    assertThat(errors("渠修好了，水来了。", "渠修奸了，，水来。")).isEqualTo(new ErrorCounts(1, 1, 1, 9));
  }

  @Test
  void aCharacterIsWhatAReaderSees() {
    assertThat(errors("𠮷野", "吉野")).isEqualTo(new ErrorCounts(1, 0, 0, 2));
    assertThat(errors("cafe\u0301", "cafe")).isEqualTo(new ErrorCounts(1, 0, 0, 4));
    assertThat(errors("葛\uDB40\uDD00城", "葛城")).isEqualTo(new ErrorCounts(1, 0, 0, 2));
    assertThat(errors("👨\u200D👩\u200D👧", "")).isEqualTo(new ErrorCounts(0, 0, 1, 1));
  }

  @Test
  void nothingIsFoldedUnlessAskedFor() {
    assertThat(errors("‘渠’—水", "'渠'–水").errors()).isEqualTo(3);
    assertThat(errors("渠，水", "渠,水").errors()).isEqualTo(1);
    assertThat(errors("é", "e\u0301").errors()).isEqualTo(1);
    assertThat(errors("渠\n水", "渠 水").errors()).isEqualTo(1);
    assertThat(errors("渠\r\n水", "渠\n水")).isEqualTo(new ErrorCounts(1, 0, 0, 3));
  }

  @Test
  void whatIsAskedForIsFolded() {
    assertThat(errors("é渠", "e\u0301渠", Folding.NFC).errors()).isZero();
    assertThat(errors("渠，民", "渠,⺠", Folding.WIDTH).errors()).isZero();
    assertThat(errors("ﬁ渠", "fi渠", Folding.WIDTH)).isEqualTo(new ErrorCounts(0, 0, 0, 3));
    assertThat(errors("渠\r\n水", "渠\n水", Folding.LINE_ENDS)).isEqualTo(counts(3));
    assertThat(errors("渠\n 水", "渠 水", Folding.LINE_BREAKS)).isEqualTo(counts(3));
    assertThat(errors("渠\r\n\u3000水", "渠水", Folding.SPACE)).isEqualTo(counts(2));
    assertThat(errors("‘渠’", "'渠'", Folding.values()).errors()).isEqualTo(2);
  }

  private static ErrorCounts counts(int length) {
    return new ErrorCounts(0, 0, 0, length);
  }

  @Test
  void foldedCharactersKeepTheirPlaceInTheRawText() {
    TextComparison result =
        TextComparison.of(
            "渠\r\n修，了", "渠修,子", Normalization.of(List.of(Folding.SPACE, Folding.WIDTH)));
    CharacterError error = result.errors().get(0);
    assertThat(error.confusion()).isEqualTo(new Confusion("了", "子"));
    assertThat(error.truth().start()).isEqualTo(5);
    assertThat(error.text().start()).isEqualTo(3);
  }

  @Test
  void anEmptyTruthHasNoRate() {
    assertThat(errors("", "水").rate()).isEmpty();
    assertThat(errors("", "").rate()).isEmpty();
    assertThat(errors("", "水")).isEqualTo(new ErrorCounts(0, 1, 0, 0));
    assertThat(errors(" \n", "", Folding.SPACE).rate()).isEmpty();
    assertThat(errors("水", "").rate().orElseThrow().perTenThousand()).isEqualTo("10000.00");
  }

  @Test
  void articlesInAnotherOrderAreNoWrongCharacters() {
    TextComparison result =
        compare(
            String.join("\n", COUNCIL, DITCH, FAIR) + "\n",
            String.join("\n", FAIR, COUNCIL, DITCH) + "\n");
    assertThat(result.sequence().errors()).isGreaterThan(40);
    assertThat(result.bag().errors()).isZero();
    assertThat(result.orderErrors()).isEqualTo(result.sequence().errors());
    assertThat(result.blocks().errors().errors()).isZero();
    assertThat(result.blocks().moved()).isEqualTo(1);
    assertThat(result.movedInTruth().get(0).of(String.join("\n", COUNCIL, DITCH, FAIR) + "\n"))
        .isEqualTo(FAIR + "\n");
    assertThat(result.errors()).isEmpty();
  }

  @Test
  void columnsReadAcrossComeApartAgain() {
    TextComparison result =
        compare(
            "望湖镇人民代表大会昨天\n上午在镇礼堂开幕会期两天\n织坞村的引水渠修了三年今年\n春天终于通到村口的晒场\n",
            "望湖镇人民代表大会昨天\n织坞村的引水渠修了三年今年\n上午在镇礼堂开幕会期两天\n春天终于通到村口的晒场\n");
    assertThat(result.sequence().errors()).isGreaterThan(15);
    assertThat(result.blocks().errors().errors()).isZero();
  }

  @Test
  void aWrongCharacterInAMovedArticleIsFoundThere() {
    String truth = COUNCIL + "\n" + DITCH + "\n";
    TextComparison result = compare(truth, DITCH.replace("村口", "付口") + "\n" + COUNCIL + "\n");
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).confusion()).isEqualTo(new Confusion("村", "付"));
    assertThat(result.errors().get(0).truth().start()).isEqualTo(truth.indexOf("村口"));
  }

  @Test
  void aHeadlineSetBackBeforeItsArticleHasMoved() {
    TextComparison result =
        compare(
            COUNCIL + "\n" + DITCH + "\n镇人大会议开幕\n" + FAIR + "\n",
            "镇人大会议开幕\n" + COUNCIL + "\n" + DITCH + "\n" + FAIR + "\n");
    assertThat(result.blocks().moved()).isEqualTo(1);
    assertThat(result.blocks().errors().errors()).isZero();
  }

  @Test
  void aLineThatIsGoneIsMissingAsALine() {
    TextComparison result = compare("渠修好了。\n水来了。\n人来了。\n", "渠修好了。\n人来了。\n");
    assertThat(result.sequence()).isEqualTo(new ErrorCounts(0, 0, 5, 16));
    assertThat(result.errors().get(0).truth().start()).isEqualTo(6);
  }

  private static TextComparison compare(String truth, String text) {
    return TextComparison.of(truth, text, Normalization.NONE);
  }

  private static ErrorCounts errors(String truth, String text, Folding... foldings) {
    return TextComparison.of(truth, text, Normalization.of(List.of(foldings))).sequence();
  }
}
