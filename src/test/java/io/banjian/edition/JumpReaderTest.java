package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.edition.Jump.Direction;
import io.banjian.edition.Jump.Flaw;
import io.banjian.edition.Jump.Place;
import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JumpReaderTest {
  @ParameterizedTest
  @CsvSource({
    "（下转A02版）, NEXT, A, 2",
    "(下转2版), NEXT, '', 2",
    "（下转第二版）, NEXT, '', 2",
    "下转3版·要闻, NEXT, '', 3",
    "（上接1版）, PREVIOUS, '', 1",
    "（紧接第4版）, PREVIOUS, '', 4",
    "（下转A 02版）, NEXT, A, 2",
    "（下轉A02版）, NEXT, A, 2",
    "【上接第十二版】, PREVIOUS, '', 12",
    "（转2版）, NEXT, '', 2",
    "转A5版, NEXT, A, 5",
    "（下接A02版）, NEXT, A, 2",
    "（下转3版“要闻”）, NEXT, '', 3",
    "（下转第3版 综合新闻）, NEXT, '', 3",
  })
  void theFormsThatPapersUseAreRead(String text, String direction, String section, int number) {
    List<Jump> jumps = read(text);
    assertThat(jumps).hasSize(1);
    assertThat(jumps.get(0).direction()).isEqualTo(Direction.valueOf(direction));
    assertThat(jumps.get(0).target()).contains(new PageNumber(section, number));
    assertThat(jumps.get(0).flaws()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "（下转版）, NO_PAGE",
    "（下转A0版）, NO_PAGE",
    "（下转A02版, CLOSING_MISSING",
    "下转A02版）, OPENING_MISSING",
    "(下转A02版）, BRACKETS_DIFFER",
    "（下转Ao2版）, DIGIT_MISREAD",
    "（下转A0Z版）, DIGIT_MISREAD",
    "（上接A0]版）, DIGIT_MISREAD",
    "（上接0!版）, DIGIT_MISREAD",
    "（下转Ａ０２版）, FULL_WIDTH_NUMBER",
    "《上接2版）, BRACKETS_OF_TWO_KINDS",
    "转版, NO_PAGE",
    "（卞转2版）, WORD_MISREAD",
    "（下转2饭）, WORD_MISREAD",
  })
  void everyWayOfBreakingIsNamed(String text, Flaw flaw) {
    assertThat(read(text)).hasSize(1);
    assertThat(read(text).get(0).flaws()).contains(flaw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60岁以上接种了疫苗，全市A02片区共3版宣传画。",
        "地下转运站昨天启用，一天转3次。",
        "记者在会上接到通知，翻到第2版。",
        "详见第3版",
        "他从二楼往下转过身来。",
        "上接云天，下转乾坤。",
        "晚上接班的工人到了。",
        "他一天转2版，晚上再校一遍。",
        "（转第三人称）",
        "转版式样的新书上架。"
      })
  void wordsThatHoldTheSameCharactersAreNoReference(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aReferenceLeadsBackToThePageItself() {
    Jump jump = read("渠水引到了家门口。（下转A02版）").get(0);
    assertThat(jump.span()).isEqualTo(new Span(9, 17));
    assertThat(jump.labelSpan()).isEqualTo(new Span(12, 15));
    assertThat(jump.place()).isEqualTo(Place.AT_END);
    assertThat(read("（下转版）").get(0).labelSpan()).isEqualTo(Span.at(3));
  }

  @Property
  void noTextMakesItStumble(@ForAll("nearReferences") String text) {
    for (Jump jump : read(text)) {
      assertThat(jump.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(jump.span().covers(jump.labelSpan())).isTrue();
    }
  }

  @Provide
  Arbitrary<String> nearReferences() {
    return Arbitraries.of(
            "（", "(", "下", "上", "转", "接", "紧", "第", "A", "0", "2", "〇", "十", "二", "版", "饭", "·",
            "要", "）", ")", " ", "\n")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static List<Jump> read(String text) {
    return JumpReader.read(PageView.ofLines(SourceText.of(text), BlockKind.BODY));
  }

  @Test
  void bracketsThatTheDumpNarrowedAreAFlaw() {
    String ocr = "渡轮(新造)昨天试航。\n\n(下转2版)\n";
    assertThat(read(ocr).get(0).flaws()).containsExactly(Flaw.BRACKETS_NARROWED);
    assertThat(read(ocr).get(0).mended()).contains("（下转2版）");
    assertThat(read("渡轮（新造）昨天试航。\n\n(下转2版)\n").get(0).flaws())
        .as("a paper that prints both is left its habit")
        .isEmpty();
  }

  @Test
  void aLostBracketIsAsWideAsTheOthersOfThePage() {
    assertThat(read("渡轮昨天试航。\n\n(下转2版\n").get(0).mended()).contains("(下转2版)");
    assertThat(read("渡轮（新造）昨天试航。\n\n(下转2版\n").get(0).mended()).contains("（下转2版）");
    assertThat(read("渡轮昨天试航。\n\n【下转2版\n").get(0).mended()).contains("【下转2版】");
  }

  @Test
  void numeralsStayNumerals() {
    assertThat(read("（上接第二版").get(0).mended()).contains("（上接第二版）");
  }

  @Test
  void onlyAPageMisreadKeepsItsWord() {
    assertThat(read("（紧接第2饭）").get(0).mended()).contains("（紧接第2版）");
  }

  @Test
  void aNumberThatIsMissingHasItsPlaceBehindItsOrdinal() {
    assertThat(read("（下转第版）").get(0).labelSpan()).isEqualTo(Span.at(4));
  }

  @Test
  void whatItBreaksOffStandsBeforeItAndWhatItTakesUpBehind() {
    List<Jump> jumps =
        read("渡轮试航\n\n渡轮昨天在北湾试航，绕湾一周。\n\n（下转2版）\n\n茶油开榨\n\n（上接1版）\n\n靳老三把第一桶茶油送了人。\n");
    assertThat(jumps.get(0).texts().get(0)).endsWith("渡轮昨天在北湾试航，绕湾一周。");
    assertThat(jumps.get(1).texts().get(0)).isEqualTo("靳老三把第一桶茶油送了人。");
  }
}
