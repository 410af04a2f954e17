package io.banjian.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.normalize.Conservation;
import io.banjian.normalize.WidthTable;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rules.AllRules;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Tries one rule on snippets and sees to what no author should have to remember: a second run is
 * silent, edits do not overlap, the conservation check passes, no placeholder stays open.
 */
public final class RuleTester {
  private final Rule rule;
  private final PageEngine engine;

  private RuleTester(Rule rule) {
    this.rule = rule;
    this.engine = new PageEngine(List.of(rule));
  }

  /** The built-in rule with that id. */
  public static RuleTester of(String id) {
    return of(AllRules.catalogue(), id);
  }

  public static RuleTester of(RuleCatalogue catalogue, String id) {
    RuleSet set = catalogue.rules(r -> r.id().equals(id));
    assertThat(set.size()).as("rule %s", id).isEqualTo(1);
    return new RuleTester(set.all().get(0));
  }

  /** Text of which every line is a paragraph; {@code ⟦ ⟧} mark what must be reported. */
  public Outcome paragraph(String marked) {
    return check(marked, text -> PageView.ofLines(text, BlockKind.BODY));
  }

  public Outcome headline(String marked) {
    return check(marked, text -> PageView.ofLines(text, BlockKind.HEADLINE));
  }

  public Outcome byline(String marked) {
    return check(marked, text -> PageView.ofLines(text, BlockKind.BYLINE));
  }

  /** A whole page, as the layout reads it. */
  public Outcome page(String marked) {
    return check(marked, PageView::of);
  }

  /** Several pages, each behind a line {@code --- A01 ---}: what is found, shown in the text. */
  public ExampleRun issue(String marked) {
    ExampleRun run = ExampleRun.ofIssue(rule, MarkedText.parse(marked).text());
    assertThat(run.failures()).isEmpty();
    assertThat(run.shown()).isEqualTo(marked.strip());
    return run;
  }

  private Outcome check(String marked, Function<SourceText, PageView> layout) {
    MarkedText expected = MarkedText.parse(marked);
    PageResult result = run(expected.text(), layout);
    assertThat(result.failures()).isEmpty();
    List<Span> spans = result.findings().stream().flatMap(f -> f.span().stream()).toList();
    assertThat(MarkedText.show(expected.text(), spans)).isEqualTo(marked);
    assertThat(spans).isEqualTo(expected.marks());
    for (Finding finding : result.findings()) {
      for (Language language : Language.values()) {
        String message = MessageText.of(finding, result.page().text(), language);
        assertThat(message).isNotBlank().doesNotContainPattern("\\{[a-z]+\\}");
      }
    }
    return new Outcome(result, text -> run(text, layout));
  }

  private PageResult run(String text, Function<SourceText, PageView> layout) {
    SourceText source = SourceText.of(text);
    Page page = new Page(new PageId("", "", "test"), "test.txt", source);
    return engine.check(page, layout.apply(source));
  }

  /** What the rule found, and what comes of it. */
  public final class Outcome {
    private final PageResult result;
    private final Function<String, PageResult> again;

    private Outcome(PageResult result, Function<String, PageResult> again) {
      this.result = result;
      this.again = again;
    }

    public List<Finding> findings() {
      return result.findings();
    }

    public Finding only() {
      assertThat(result.findings()).hasSize(1);
      return result.findings().get(0);
    }

    /** Carries out the first fix of every finding. */
    public Outcome fixesTo(String expected) {
      String raw = result.page().text().raw();
      List<Edit> edits = new ArrayList<>();
      for (Finding finding : result.findings()) {
        assertThat(finding.fix()).as("fix of %s", finding).isPresent();
        edits.addAll(finding.fix().orElseThrow().edits());
      }
      String fixed = Patch.of(raw, edits).text();
      assertThat(fixed).isEqualTo(expected);
      if (edits.stream().noneMatch(e -> e.kind().compareTo(EditKind.MARK) > 0)
          && edits.stream().noneMatch(e -> e instanceof Edit.Move)) {
        UnaryOperator<String> content = text -> Conservation.content(WidthTable.fold(text));
        assertThat(content.apply(fixed)).isEqualTo(content.apply(raw));
      }
      assertThat(again.apply(fixed).findings())
          .as("%s once more, on ‘%s’", rule.id(), fixed)
          .isEmpty();
      return this;
    }

    public Outcome isSafe() {
      assertThat(result.findings()).allMatch(Finding::isSafe);
      return this;
    }

    public Outcome isOnlySuggested() {
      assertThat(result.findings()).noneMatch(Finding::isSafe);
      return this;
    }

    public Outcome hasNoFix() {
      assertThat(result.findings()).allMatch(f -> f.fix().isEmpty());
      return this;
    }

    public Outcome says(Language language, String message) {
      assertThat(result.findings())
          .extracting(f -> MessageText.of(f, result.page().text(), language))
          .contains(message);
      return this;
    }
  }
}
