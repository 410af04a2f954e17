package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Edit;
import io.banjian.text.Patch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PunctuationNormalizerPropertyTest {
  private final PunctuationNormalizer marks = new PunctuationNormalizer();

  @Property
  void onlyMarksChange(@ForAll("texts") String raw) {
    for (Edit.Replacement edit : marks.normalize(raw).replacements()) {
      assertThat(edit.span().of(raw)).matches("[,;:?!.()~．：]|\\.{3,6}");
      assertThat(edit.text()).matches("[，；：？！。（）～.:]|……");
    }
  }

  @Property
  void allButAnEllipsisIsOneToOne(@ForAll("texts") String raw) {
    Patch patch = marks.normalize(raw.replace(".", ""));
    for (int i = 0; i <= patch.text().length(); i++) {
      assertThat(patch.toRaw(i)).isEqualTo(i);
    }
  }

  @Property
  void aMarkBetweenTwoLettersOrDigitsStays(@ForAll("texts") String raw) {
    for (Edit.Replacement edit : marks.normalize(raw).replacements()) {
      int start = edit.span().start();
      int end = edit.span().end();
      char mark = raw.charAt(start);
      if (",;:?!.".indexOf(mark) >= 0 && start > 0 && end < raw.length()) {
        boolean inWord = isWord(raw.charAt(start - 1)) && isWord(raw.charAt(end));
        assertThat(inWord).as("%s at %d", raw, start).isFalse();
      }
    }
  }

  @Property
  void aTextWithoutChineseStaysAsItIs(@ForAll("latin") String raw) {
    assertThat(marks.normalize(raw).text()).isEqualTo(raw);
  }

  @Property
  void lineBreaksStayWhereTheyAre(@ForAll("texts") String raw) {
    String text = marks.normalize(raw).text();
    assertThat(text.lines().count()).isEqualTo(raw.lines().count());
  }

  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  @Test
  void aReferenceKeepsItsPageNumberWhole() {
    assertThat(marks.normalize("（下转A02版)").text()).isEqualTo("（下转A02版）");
  }

  @Test
  void aForeignNamesPointIsNoFullStop() {
    assertThat(marks.normalize("诗人约翰.史密斯到访").text()).isEqualTo("诗人约翰.史密斯到访");
  }

  @Provide
  Arbitrary<String> texts() {
    return SentenceTexts.any();
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.strings().withCharRange(' ', '~').withChars('\n', 'é').ofMaxLength(60);
  }
}
