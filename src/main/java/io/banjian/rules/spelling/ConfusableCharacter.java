package io.banjian.rules.spelling;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.lexicon.Lexicon;
import io.banjian.normalize.ChineseScript;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.rule.RuleParameters;
import io.banjian.text.CharTable;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import io.banjian.text.View;
import java.util.List;
import java.util.Set;

/**
 * An ideograph that its context rejects and a look-alike fits: 我己经 for 我已经. Only on pages that show
 * that somebody or something read them off an image, unless the house wants it everywhere: what a
 * writer mistyped is no damage.
 */
public final class ConfusableCharacter implements PageRule {
  /** Below so much one in ten is wrong. */
  private static final double LEAST_ODDS = 2;

  private static final double SUREST = 0.95;

  private final boolean everyPage;

  public ConfusableCharacter(RuleParameters parameters) {
    this.everyPage = parameters.oneOf("pages", "recognized", "all").equals("all");
  }

  @Override
  public void check(PageView page, FindingSink found) {
    if (!(everyPage || RecognizedText.is(page))
        || page.scripts().script() != ChineseScript.SIMPLIFIED) {
      return;
    }
    Search search = new Search(page, new PageTriples(page.text()), found);
    for (Block block : page.blocks()) {
      if (!isNames(block)) {
        search.look(block.view());
      }
    }
  }

  private static boolean isNames(Block block) {
    return switch (block.kind()) {
      case BYLINE, CREDIT, MASTHEAD, PAGE_HEAD, FOOTER, ORNAMENT -> true;
      default -> false;
    };
  }

  private record Search(PageView page, PageTriples triples, FindingSink found) {
    void look(View view) {
      String text = view.text();
      int start = 0;
      while (start < text.length()) {
        int end = start;
        while (end < text.length() && CharTable.isPlainIdeograph(text.charAt(end))) {
          end++;
        }
        if (end - start > 1) {
          look(view, start, end);
        }
        start = end + 1;
      }
    }

    /** Of a run of ideographs, asks about those that are at home beside neither neighbour. */
    private void look(View view, int start, int end) {
      String text = view.text();
      int stranger = start; // to what stands before it
      for (int i = start; i < end; i++) {
        if (i + 1 < end && isAtHome(text, i + 1)) {
          i++; // and so is the next one
          continue;
        }
        if (stranger == i || !isAtHome(text, i)) {
          List<Replacement> likelier =
              new Suspect(text, start, i, end).likelier(triples, LEAST_ODDS);
          if (!likelier.isEmpty() && !mayBeginAPiece(view, start, i, end)) {
            report(view.rawSpan(i, i + 1), likelier);
          }
        }
        stranger = i + 1;
      }
    }

    /** Whether a character is at home behind the one before. */
    private static boolean isAtHome(String text, int at) {
      return Lexicon.areAtHome(text.charAt(at - 1), text.charAt(at));
    }

    /**
     * Where columns are merged a character beside a mark may be the first of its piece, or the
     * last, whatever else it touches: its one neighbour is another column's.
     */
    private boolean mayBeginAPiece(View view, int start, int at, int end) {
      boolean atEdge = at == start || at + 1 == end;
      return atEdge && page.isClaimed(view.rawSpan(at, at + 1), Set.of());
    }

    private void report(Span span, List<Replacement> likelier) {
      Replacement first = likelier.get(0);
      FindingSink.Report report =
          found
              .at(span)
              .with("wanted", String.valueOf(first.wanted()))
              .with("words", first.words())
              .confidence(Math.min(SUREST, 1 / (1 + Math.exp(-first.odds()))))
              .fix(edit(span, first));
      for (Replacement other : likelier.subList(1, likelier.size())) {
        report.alternative(edit(span, other));
      }
      report.report();
    }
  }

  private static Edit edit(Span span, Replacement replacement) {
    return Edit.of(EditKind.SUBSTITUTION, span, String.valueOf(replacement.wanted()));
  }
}
