package io.banjian.normalize;

import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ideograph where a PDF's font had only a drawing of it: ⻓ becomes 长, ﬁ fi, ﹃ “.
 *
 * <p>Not NFKC, which would also narrow every ， and spell out ① and ㎡; nor NFC, which leaves
 * radicals alone.
 */
public final class CompatibilityForms implements Normalizer {
  private final ChineseScript script;

  /**
   * @param script decides what the vertical quotation marks become
   */
  public CompatibilityForms(ChineseScript script) {
    this.script = script;
  }

  @Override
  public Patch normalize(String raw) {
    return Patch.of(raw, edits(raw, script));
  }

  /** One edit a character, in order; neighbours make a run. */
  public static List<Edit> edits(CharSequence text, ChineseScript script) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      int end = i + Character.charCount(codePoint);
      String form = form(codePoint, script);
      if (form != null) {
        edits.add(Edit.width(new Span(i, end), form));
      }
      i = end;
    }
    return edits;
  }

  private static @Nullable String form(int codePoint, ChineseScript script) {
    return switch (CharTable.classOf(codePoint)) {
      case RADICAL, COMPATIBILITY_IDEOGRAPH, LATIN_LIGATURE, PRESENTATION_FORM ->
          WidthTable.standardForm(codePoint, script);
      default -> null;
    };
  }
}
