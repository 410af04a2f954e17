package io.banjian.rule;

import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.Edit;
import io.banjian.text.Patch;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule says of an example. An example of an issue holds several pages, each behind a line
 * {@code --- A01 ---}; its spans are counted over the whole text, so that it reads like one page.
 */
public final class ExampleRun {
  private static final Pattern PAGE_LINE = Pattern.compile("(?m)^--- ?(\\w+) ?---\n");

  private final String text;
  private final List<Finding> findings = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  ExampleRun(String text) {
    this.text = text;
  }

  static Page page(String name, String text) {
    return new Page(new PageId("", "", name), name, SourceText.of(text));
  }

  static ExampleRun ofPage(String text, PageResult result) {
    ExampleRun run = new ExampleRun(text);
    run.add(result, 0);
    return run;
  }

  static ExampleRun ofIssue(Rule rule, String text) {
    RuleSet set = RuleSet.of(rule);
    PageEngine engine = PageEngine.of(set);
    List<Integer> starts = new ArrayList<>();
    List<PageResult> pages = new ArrayList<>();
    Matcher line = PAGE_LINE.matcher(text);
    boolean more = line.find();
    while (more) {
      String name = line.group(1);
      int start = line.end();
      more = line.find();
      starts.add(start);
      String content = text.substring(start, more ? line.start() : text.length());
      pages.add(engine.check(page(name, content)));
    }
    ExampleRun run = new ExampleRun(text);
    List<PageResult> checked = new IssueEngine(set.issueRules()).check(pages).pages();
    for (int i = 0; i < checked.size(); i++) {
      run.add(checked.get(i), starts.get(i));
    }
    return run;
  }

  /** Adds findings that have no span of their own; where they are shown is given. */
  void add(PageResult result, List<Span> shownAt) {
    findings.addAll(result.findings());
    failures.addAll(result.failures());
    spans.addAll(shownAt);
  }

  private void add(PageResult result, int offset) {
    findings.addAll(result.findings());
    failures.addAll(result.failures());
    for (Finding finding : result.findings()) {
      finding.span().ifPresent(span -> spans.add(span.shifted(offset)));
      finding.fix().ifPresent(fix -> fix.edits().forEach(e -> edits.add(shifted(e, offset))));
    }
  }

  private static Edit shifted(Edit edit, int by) {
    if (edit instanceof Edit.Move move) {
      return Edit.move(move.span().shifted(by), move.moveTo() + by);
    }
    Edit.Replacement replacement = (Edit.Replacement) edit;
    return Edit.of(replacement.kind(), replacement.span().shifted(by), replacement.text());
  }

  public List<Finding> findings() {
    return findings;
  }

  List<RuleFailure> failures() {
    return failures;
  }

  List<Span> spans() {
    return spans;
  }

  /** The text with what was found in brackets. */
  String shown() {
    return MarkedText.show(text, spans).strip();
  }

  /** The text with the first fix of every finding carried out. */
  public String fixed() {
    return Patch.of(text, edits).text();
  }
}
