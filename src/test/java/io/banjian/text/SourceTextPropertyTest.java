package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SourceTextPropertyTest {
  @Property
  void linesAndTheirBreaksAreTheWholeText(@ForAll("pages") String raw) {
    SourceText text = SourceText.of(raw);
    StringBuilder all = new StringBuilder();
    for (int line = 0; line < text.lineCount(); line++) {
      assertThat(text.lineText(line)).doesNotContain("\n").doesNotContain("\r");
      String lineBreak = raw.substring(text.lineEnd(line), text.lineBreakEnd(line));
      assertThat(lineBreak).isIn(line == text.lineCount() - 1 ? "" : "\n", "\n", "\r\n", "\r");
      all.append(text.lineText(line)).append(lineBreak);
    }
    assertThat(all.toString()).isEqualTo(raw);
  }

  @Property
  void everyOffsetLiesOnTheLineThatHoldsIt(@ForAll("pages") String raw) {
    SourceText text = SourceText.of(raw);
    for (int i = 0; i < raw.length(); i++) {
      int line = text.lineAt(i);
      assertThat(text.lineStart(line)).isLessThanOrEqualTo(i);
      assertThat(text.lineBreakEnd(line)).isGreaterThan(i);
    }
  }

  @Property
  void codePointsAreCountedAsJavaCountsThem(@ForAll("pages") String raw) {
    SourceText text = SourceText.of(raw);
    assertThat(text.codePointLength()).isEqualTo(raw.codePointCount(0, raw.length()));
    for (int i = 0; i <= raw.length(); i = i == raw.length() ? i + 1 : next(raw, i)) {
      int codePoint = text.toCodePoint(i);
      assertThat(codePoint).isEqualTo(raw.codePointCount(0, i));
      assertThat(text.fromCodePoint(codePoint)).isEqualTo(i);
    }
  }

  private static int next(String raw, int i) {
    return raw.offsetByCodePoints(i, 1);
  }

  @Property
  void aViewLeadsBackToEveryRawCharacter(@ForAll("pages") String raw) {
    SourceText text = SourceText.of(raw);
    ViewBuilder builder = View.over(text);
    for (int line = text.lineCount() - 1; line >= 0; line--) { // last line first: any order will do
      builder.show(text.line(line));
    }
    View view = builder.build();
    for (int i = 0; i < view.length(); i++) {
      assertThat(view.charAt(i)).isEqualTo(raw.charAt(view.toRaw(i)));
      assertThat(view.fromRaw(view.toRaw(i))).isEqualTo(i);
    }
    for (int offset = 0; offset <= raw.length(); offset++) {
      int first = 0;
      while (first < view.length() && view.toRaw(first) < offset) {
        first++;
      }
      assertThat(view.firstFrom(offset)).isEqualTo(first);
    }
    assertThat(String.join("", view.rawSpans(0, view.length()).stream().map(text::slice).toList()))
        .isEqualTo(view.text());
  }

  @Provide
  Arbitrary<String> pages() {
    return PageTexts.pages();
  }
}
