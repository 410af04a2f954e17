package io.banjian.rule;

import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.text.SourceText;
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
      MarkedText marked = marked(example);
      ExampleRun result = run(example, marked.text());
      if (result.spans().equals(marked.marks())) {
        continue; // shown as it fails: it is reported, though it should not be, or the reverse
      }
      problems.add(
          at(example) + "this known failure no longer fails as shown; found " + result.shown());
    }
    return problems;
  }

  private void check(Example example, List<String> problems) {
    if (example.scope().equals("bytes")) {
      return; // the reader's test runs these
    }
    MarkedText marked = marked(example);
    ExampleRun result = run(example, marked.text());
    for (RuleFailure failure : result.failures()) {
      problems.add(at(example) + "the rule " + failure.what());
    }
    if (!result.spans().equals(marked.marks())) {
      problems.add(
          at(example) + "expected " + example.text().strip() + ", found " + result.shown());
      return;
    }
    if (example.fixed().isPresent()) {
      String fixed = result.fixed();
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

  private static MarkedText marked(Example example) {
    boolean markup = example.scope().equals("markup");
    return MarkedText.parse(markup ? MarkupExample.text(example.text()) : example.text());
  }

  private ExampleRun run(Example example, String text) {
    return switch (example.scope()) {
      case "headline" -> snippet(example, text, BlockKind.HEADLINE);
      case "byline" -> snippet(example, text, BlockKind.BYLINE);
      case "paragraph" -> snippet(example, text, BlockKind.BODY);
      case "delivery" -> DeliveryExample.run(rule, text);
      case "markup" -> ExampleRun.ofPage(text, engine.check(MarkupExample.page(example.text())));
      case "issue" -> ExampleRun.ofIssue(rule, text);
      default -> ExampleRun.ofPage(text, engine.check(ExampleRun.page("example", text)));
    };
  }

  private ExampleRun snippet(Example example, String text, BlockKind kind) {
    PageView view = PageView.ofLines(SourceText.of(text), kind);
    return ExampleRun.ofPage(text, engine.check(ExampleRun.page(example.file(), text), view));
  }

  private static String at(Example example) {
    String name = example.name().isEmpty() ? "" : "‘" + example.name() + "’: ";
    return example.file() + ":" + example.line() + ": " + name;
  }
}
