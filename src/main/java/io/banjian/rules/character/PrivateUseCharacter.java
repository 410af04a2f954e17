package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.RuleParameters;
import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Private-use characters: what they mean only the vendor's font says.
 *
 * <p>A mapping that a user adds with {@code extends} clears a whole font at once. A run of
 * characters it knows is one finding with its correction, a run it does not know another without.
 */
public final class PrivateUseCharacter implements PageRule {
  private final Map<String, String> mapping;

  public PrivateUseCharacter(RuleParameters parameters) {
    mapping = parameters.table();
  }

  @Override
  public void check(PageView page, FindingSink found) {
    SourceText text = page.text();
    if (!text.has(CharClass.PRIVATE_USE)) {
      return;
    }
    for (int i = 0; i < text.length(); ) {
      int end = endOfCharacter(text, i);
      if (CharTable.classOf(text.codePointAt(i)) == CharClass.PRIVATE_USE) {
        end = reportRun(text, i, found);
      }
      i = end;
    }
  }

  /**
   * Reports the private characters from here that are all known, or all unknown; returns the end.
   */
  private int reportRun(SourceText text, int start, FindingSink found) {
    StringBuilder meant = new StringBuilder();
    boolean known = mapping(text, start) != null;
    int end = start;
    while (end < text.length()
        && CharTable.classOf(text.codePointAt(end)) == CharClass.PRIVATE_USE) {
      String mapped = mapping(text, end);
      if ((mapped != null) != known) {
        break;
      }
      meant.append(mapped == null ? "" : mapped);
      end = endOfCharacter(text, end);
    }
    Span run = new Span(start, end);
    if (known) {
      found.report(run, Edit.of(EditKind.SUBSTITUTION, run, meant.toString()));
    } else {
      found.report(run);
    }
    return end;
  }

  private @Nullable String mapping(SourceText text, int at) {
    return mapping.isEmpty()
        ? null
        : mapping.get(text.raw().substring(at, endOfCharacter(text, at)));
  }

  private static int endOfCharacter(SourceText text, int at) {
    return at + Character.charCount(text.codePointAt(at));
  }
}
