package io.banjian.report;

import io.banjian.delivery.JudgedPage;
import io.banjian.edition.Issue;
import io.banjian.edition.Jump;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageNumber;
import io.banjian.edition.PageSummary;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The issues of a run with their references, {@code issues} in the JSON report: which there are,
 * what each names, and which two are the halves of a pair. Kept until the findings are written.
 */
final class IssueJson {
  private final List<Entry> issues = new ArrayList<>();

  /** Texts of the pages whose issue is not in yet: positions are converted when it is. */
  private final Map<String, SourceText> texts = new HashMap<>();

  private record Entry(String paper, String name, List<String> pages, List<Reference> references) {}

  /**
   * A reference.
   *
   * @param target the page it names, empty if none
   * @param partner the number of its other half among the references of the issue, or -1
   */
  private record Reference(
      String page,
      String file,
      String direction,
      int start,
      int end,
      String text,
      String target,
      int partner) {}

  void page(JudgedPage page) {
    if (!page.isLate()) {
      texts.put(page.page().file(), page.page().text());
    }
  }

  void issue(Issue issue) {
    Map<JumpGraph.End, Integer> numbers = new HashMap<>();
    List<JumpGraph.End> ends = new ArrayList<>();
    for (PageSummary page : issue.pages()) {
      for (Jump jump : page.jumps()) {
        JumpGraph.End end = new JumpGraph.End(page, jump);
        numbers.putIfAbsent(end, ends.size());
        ends.add(end);
      }
    }
    Map<Integer, Integer> partners = new HashMap<>();
    for (JumpGraph.Link link : issue.jumps().links()) {
      int next = numbers.getOrDefault(link.next(), -1);
      int previous = numbers.getOrDefault(link.previous(), -1);
      partners.put(next, previous);
      partners.put(previous, next);
    }
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      references.add(reference(issue, ends.get(i), partners.getOrDefault(i, -1)));
    }
    List<String> pages = issue.pages().stream().map(p -> p.id().toString()).toList();
    issues.add(new Entry(issue.paper(), issue.name(), pages, references));
    issue.pages().forEach(page -> texts.remove(page.file()));
  }

  private Reference reference(Issue issue, JumpGraph.End end, int partner) {
    Jump jump = end.jump();
    SourceText text = texts.getOrDefault(end.page().file(), SourceText.of(""));
    boolean known = jump.span().end() <= text.length();
    return new Reference(
        end.page().id().toString(),
        end.page().file(),
        jump.direction() == Jump.Direction.NEXT ? "next" : "previous",
        known ? text.toCodePoint(jump.span().start()) : 0,
        known ? text.toCodePoint(jump.span().end()) : 0,
        jump.printed(),
        jump.target().map(target -> name(issue, end, target)).orElse(""),
        partner);
  }

  /** As the page it means is called; one that is not there, as the page that names it would be. */
  private static String name(Issue issue, JumpGraph.End end, PageNumber target) {
    return issue
        .page(target, end.page())
        .map(page -> page.id().page())
        .orElseGet(
            () -> {
              boolean padded = end.page().id().page().matches("[A-Za-z]?0\\d");
              return target.section()
                  + (padded && target.number() < 10 ? "0" : "")
                  + target.number();
            });
  }

  void write(JsonOutput json) throws IOException {
    json.name("issues").beginArray();
    for (Entry issue : issues) {
      json.beginObject();
      json.name("paper").value(issue.paper()).name("issue").value(issue.name());
      json.name("pages").beginArray();
      for (String page : issue.pages()) {
        json.value(page);
      }
      json.endArray();
      json.name("references").beginArray();
      for (Reference reference : issue.references()) {
        json.beginObject();
        json.name("page").value(reference.page()).name("file").value(reference.file());
        json.name("direction").value(reference.direction());
        json.name("start").value(reference.start()).name("end").value(reference.end());
        json.name("text").value(reference.text());
        if (!reference.target().isEmpty()) {
          json.name("target").value(reference.target());
        }
        if (reference.partner() >= 0) {
          json.name("partner").value(reference.partner());
        }
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }
}
