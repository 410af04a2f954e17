package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the ideograph where a PDF's font had only a drawing of it: ⻓ becomes 长, ﬁ fi, ﹃ “.
 *
 * <p>Not NFKC, which would also narrow every ， and spell out ① and ㎡; nor NFC, which leaves
 * radicals alone.
 */
public final class CompatibilityForms implements Normalizer {
  /** What may have another form. */
  public static final ClassSet FORMS =
      ClassSet.of(
          CharClass.RADICAL,
          CharClass.COMPATIBILITY_IDEOGRAPH,
          CharClass.LATIN_LIGATURE,
          CharClass.PRESENTATION_FORM);

  private final ChineseScript script;

  /**
   * @param script decides what the vertical quotation marks become
   */
  public CompatibilityForms(ChineseScript script) {
    this.script = script;
  }

  @Override
  public Patch normalize(String raw) {
    return Patch.of(raw, edits(SourceText.of(raw), script));
  }

  /** One edit a character, in order; neighbours make a run. */
  public static List<Edit> edits(SourceText text, ChineseScript script) {
    List<Edit> edits = new ArrayList<>();
    for (int i = text.next(FORMS, 0); i < text.length(); i = text.next(FORMS, i)) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      String form = WidthTable.standardForm(codePoint, script);
      if (form != null) {
        edits.add(Edit.width(new Span(i, end), form));
      }
      i = end;
    }
    return edits;
  }
}
