package io.banjian.correct;

import io.banjian.normalize.Conservation;
import io.banjian.page.Page;
import io.banjian.text.Edit;
import io.banjian.text.EditConflictException;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries out what an editor decided: on a page that the decisions name these and nothing else, so
 * that the page becomes what the editor saw; on other pages what would be done anyway.
 */
public final class DecidedCorrector implements PageCorrector {
  private final Decisions decisions;
  private final PageCorrector otherwise;
  private final ParagraphGaps gaps;
  private final Set<PageDecisions> used = ConcurrentHashMap.newKeySet();

  public DecidedCorrector(Decisions decisions, PageCorrector otherwise, ParagraphGaps gaps) {
    this.decisions = decisions;
    this.otherwise = otherwise;
    this.gaps = gaps;
  }

  @Override
  public Correction correct(Page page) {
    Optional<PageDecisions> decided = decisions.of(page);
    if (decided.isEmpty()) {
      return otherwise.correct(page);
    }
    used.add(decided.get());
    return correct(page, decided.get());
  }

  /** Decisions about pages that have not been met. */
  public List<PageDecisions> unused() {
    return decisions.pages().stream().filter(page -> !used.contains(page)).toList();
  }

  private Correction correct(Page page, PageDecisions decided) {
    SourceText text = page.text();
    EditRegister register = new EditRegister();
    List<String> applied = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Decision decision : decided.decisions()) {
      if (!decision.edits().isEmpty()) {
        List<Edit> edits = lawful(page, decision);
        (register.offer(edits) ? applied : leftOut).add(decision.rule());
      }
    }
    Patch patch = Patch.of(text.raw(), register.edits());
    Patch parted = gaps == ParagraphGaps.AS_THEY_ARE ? patch : patch.andThen(gaps.of(patch.text()));
    return new Correction(page, parted, applied, leftOut, List.of(), true);
  }

  /** The edits in offsets of the page, each held to its kind. */
  private static List<Edit> lawful(Page page, Decision decision) {
    SourceText text = page.text();
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : decision.edits()) {
      Span span = inPage(page, decision, edit.span());
      edits.add(
          edit instanceof Edit.Move move
              ? Edit.move(span, inPage(page, decision, Span.at(move.moveTo())).start())
              : Edit.of(edit.kind(), span, ((Edit.Replacement) edit).text()));
    }
    Span around = inPage(page, decision, decision.span().orElse(Span.at(0)));
    Optional<Conservation.Breach> breach = Conservation.breach(text, around, edits);
    if (breach.isPresent()) {
      String why = breach.get().kind().label() + " " + breach.get().why();
      throw DecisionsRefused.unlawful(page, decision, why);
    }
    if (edits.size() > 1) {
      try {
        Patch.check(text.raw(), edits);
      } catch (EditConflictException e) {
        throw DecisionsRefused.unlawful(page, decision, "its edits contradict each other");
      }
    }
    return edits;
  }

  private static Span inPage(Page page, Decision decision, Span codePoints) {
    SourceText text = page.text();
    if (codePoints.end() > text.codePointLength()) {
      throw DecisionsRefused.unlawful(page, decision, "reaches beyond the page");
    }
    return new Span(text.fromCodePoint(codePoints.start()), text.fromCodePoint(codePoints.end()));
  }
}
