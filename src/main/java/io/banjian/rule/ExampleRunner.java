package io.banjian.rule;

import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Holds a rule to its own examples: what its file shows must be what it does. */
public final class ExampleRunner {
  private final Rule rule;
  private final PageEngine engine;

  public ExampleRunner(Rule rule) {
    this.rule = rule;
    this.engine = new PageEngine(List.of(rule));
  }

  /** What differs from what the rule's file promises; empty if it does as it says. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Example example : rule.description().examples()) {
      check(example, problems);
    }
    for (Example example : rule.description().nearMisses()) {
      check(example, problems);
    }
    for (Example example : rule.description().knownFailures()) {
      PageResult result = run(example, MarkedText.parse(example.text()).text());
      if (spans(result).equals(MarkedText.parse(example.text()).marks())) {
        continue; // shown as it fails: it is reported, though it should not be, or the reverse
      }
      problems.add(
          at(example) + "this known failure no longer fails as shown; found " + shown(result));
    }
    return problems;
  }

  private void check(Example example, List<String> problems) {
    if (example.scope().equals("bytes")) {
      return; // the reader's test runs these
    }
    MarkedText marked = MarkedText.parse(example.text());
    PageResult result = run(example, marked.text());
    for (RuleFailure failure : result.failures()) {
      problems.add(at(example) + "the rule " + failure.what());
    }
    if (!spans(result).equals(marked.marks())) {
      problems.add(at(example) + "expected " + example.text().strip() + ", found " + shown(result));
      return;
    }
    if (example.fixed().isPresent()) {
      String fixed = fixed(result);
      if (!fixed.equals(example.fixed().get())) {
        problems.add(
            at(example)
                + "expected ‘"
                + example.fixed().get()
                + "’ after the fix, got ‘"
                + fixed
                + "’");
      }
    }
  }

  private PageResult run(Example example, String text) {
    SourceText source = SourceText.of(text);
    Page page = new Page(new PageId("", "", "example"), example.file(), source);
    return switch (example.scope()) {
      case "headline" -> engine.check(page, PageView.ofLines(source, BlockKind.HEADLINE));
      case "byline" -> engine.check(page, PageView.ofLines(source, BlockKind.BYLINE));
      case "paragraph" -> engine.check(page, PageView.ofLines(source, BlockKind.BODY));
      default -> engine.check(page);
    };
  }

  private static List<Span> spans(PageResult result) {
    return result.findings().stream().flatMap(f -> f.span().stream()).toList();
  }

  private static String shown(PageResult result) {
    return MarkedText.show(result.page().text().raw(), spans(result)).strip();
  }

  /** The text with the first fix of every finding carried out. */
  static String fixed(PageResult result) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : result.findings()) {
      finding.fix().ifPresent(fix -> edits.addAll(fix.edits()));
    }
    return Patch.of(result.page().text().raw(), edits).text();
  }

  private static String at(Example example) {
    String name = example.name().isEmpty() ? "" : "‘" + example.name() + "’: ";
    return example.file() + ":" + example.line() + ": " + name;
  }
}
