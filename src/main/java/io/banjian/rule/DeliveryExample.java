package io.banjian.rule;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Delivery;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageSummary;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a delivery: pages behind lines {@code --- 2025-02-13/A01 ---}. What is found about
 * a page or an issue is marked on its line; one that is not there has a line and nothing behind it,
 * {@code --- 2025-02-13/A03 --- (not delivered)}. A manifest stands first, behind {@code ---
 * manifest ---}.
 */
final class DeliveryExample {
  private static final Pattern PAGE_LINE =
      Pattern.compile("(?m)^(--- ?(\\S+) ?---)(?<absent> \\(not delivered\\))?\\n");

  private final Map<String, Span> lines = new LinkedHashMap<>();
  private final Map<String, List<PageSummary>> issues = new LinkedHashMap<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final ExampleManifest manifest = new ExampleManifest();

  static ExampleRun run(Rule rule, String text) {
    DeliveryExample example = new DeliveryExample();
    example.read(rule, text);
    List<DeliveredIssue> digests = new ArrayList<>();
    for (List<PageSummary> summaries : example.issues.values()) {
      List<DeliveredPage> pages = summaries.stream().map(example::delivered).toList();
      PageId first = pages.get(0).id();
      digests.add(
          DeliveredIssue.of(
              first.paper(), first.issue(), pages, summaries, JumpGraph.NONE, "delivery"));
    }
    ExampleRun run = new ExampleRun(text);
    List<PageResult> found =
        new DeliveryEngine(List.of(rule))
            .check(Delivery.of(digests, example.manifest.heldAgainst(example.pages)));
    List<Span> marked = new ArrayList<>();
    for (PageResult page : found) {
      Span line = example.lines.get(page.page().id().toString());
      for (int i = 0; i < page.findings().size(); i++) {
        marked.add(line == null ? Span.at(text.length()) : line);
      }
      run.add(page, List.of());
    }
    marked.sort(null);
    run.add(new PageResult(ExampleRun.page("", ""), List.of(), List.of()), marked);
    return run;
  }

  private void read(Rule rule, String text) {
    PageEngine engine = PageEngine.of(RuleSet.of(rule));
    Matcher line = PAGE_LINE.matcher(text);
    boolean more = line.find();
    while (more) {
      PageId id = id(line.group(2));
      boolean isManifest = line.group(2).equals("manifest");
      lines.put(id.toString(), new Span(line.start(1), line.end(1)));
      boolean absent = line.group("absent") != null;
      int start = line.end();
      more = line.find();
      if (isManifest) {
        manifest.read(text.substring(start, more ? line.start() : text.length()));
      } else if (!absent) {
        String content = text.substring(start, more ? line.start() : text.length());
        Page page = new Page(id, id + ".txt", SourceText.of(content));
        pages.put(page.file(), page);
        PageResult result = engine.check(page);
        issues
            .computeIfAbsent(id.paper() + "/" + id.issue(), i -> new ArrayList<>())
            .add(result.summary().orElseThrow());
      }
    }
  }

  private DeliveredPage delivered(PageSummary page) {
    return DeliveredPage.of(page, page.id(), manifest.entry(page.file()), 0, false);
  }

  static PageId id(String name) {
    String[] parts = name.split("/", -1);
    return switch (parts.length) {
      case 1 -> new PageId("", parts[0], "");
      case 2 -> new PageId("", parts[0], parts[1]);
      default -> new PageId(parts[0], parts[1], parts[2]);
    };
  }
}
