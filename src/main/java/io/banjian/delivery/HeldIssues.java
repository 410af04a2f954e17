package io.banjian.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.DeliveredPage;
import io.banjian.edition.Issue;
import io.banjian.edition.ManifestEntry;
import io.banjian.edition.PageHead;
import io.banjian.edition.PageSummary;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.IssueEngine;
import io.banjian.rule.PageResult;
import io.banjian.rule.Severity;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a group, checked issue by issue. Mostly a group is one issue; a file in which form
 * feeds part the pages may hold several, and so may a folder whose pages tell their dates
 * themselves.
 */
record HeldIssues(List<FileResult> files, List<Issue> issues, List<DeliveredIssue> digests) {

  /**
   * @param altered files whose checksum is another than that listed
   */
  static HeldIssues of(List<FileResult> held, IssueEngine engine, Set<String> altered) {
    Map<String, List<PageResult>> byIssue = new LinkedHashMap<>();
    Map<PageResult, PageResult> checked = new IdentityHashMap<>();
    Map<PageResult, PageSource> sources = new IdentityHashMap<>();
    for (FileResult file : held) {
      for (PageResult page : file.pages()) {
        PageId id = page.page().id();
        byIssue.computeIfAbsent(id.paper() + "\n" + id.issue(), k -> new ArrayList<>()).add(page);
        sources.put(page, file.source());
      }
    }
    List<Issue> issues = new ArrayList<>();
    List<DeliveredIssue> digests = new ArrayList<>();
    for (List<PageResult> pages : byIssue.values()) {
      IssueEngine.Result result = engine.check(pages, altered(pages, sources, altered));
      for (int i = 0; i < pages.size(); i++) {
        checked.put(pages.get(i), result.pages().get(i));
      }
      result.issue().ifPresent(issues::add);
      digests.add(digest(pages, sources));
    }
    List<FileResult> files = new ArrayList<>();
    for (FileResult file : held) {
      List<PageResult> pages =
          file.pages().stream().map(page -> checked.getOrDefault(page, page)).toList();
      files.add(new FileResult(file.source(), file.origin(), pages, file.readable()));
    }
    return new HeldIssues(files, issues, digests);
  }

  /** The pages that are not what the manifest lists, by their checksum or their length. */
  private static Set<String> altered(
      List<PageResult> pages, Map<PageResult, PageSource> sources, Set<String> byChecksum) {
    Set<String> altered = new HashSet<>();
    for (PageResult page : pages) {
      PageSource source = sources.get(page);
      Optional<ManifestEntry> listed = source == null ? Optional.empty() : source.listed();
      boolean otherLength =
          listed.isPresent()
              && page.summary().filter(s -> listed.get().isOfOtherLength(s.counts())).isPresent();
      if (otherLength || byChecksum.contains(page.page().file())) {
        altered.add(page.page().file());
      }
    }
    return altered;
  }

  private static DeliveredIssue digest(
      List<PageResult> pages, Map<PageResult, PageSource> sources) {
    List<DeliveredPage> digests = new ArrayList<>();
    String root = "";
    for (PageResult result : pages) {
      PageSource source = sources.get(result);
      Page page = result.page();
      root = root.isEmpty() && source != null ? source.root() : root;
      PageId named =
          source != null && source.file().equals(page.file())
              ? nameOf(source.named(), page.id())
              : page.id();
      Optional<ManifestEntry> listed = source == null ? Optional.empty() : source.listed();
      digests.add(
          result
              .summary()
              .map(s -> DeliveredPage.of(s, named, listed, defects(result), isSpoilt(result)))
              .orElseGet(() -> DeliveredPage.unread(page.id(), page.file(), named)));
    }
    PageId first = pages.get(0).page().id();
    List<PageSummary> summaries = pages.stream().flatMap(page -> page.summary().stream()).toList();
    return DeliveredIssue.of(first.paper(), first.issue(), digests, summaries, root);
  }

  /** A name that tells no page is no witness; the page was asked instead. */
  private static PageId nameOf(PageId named, PageId id) {
    return PageHead.isAskedBy(named) ? id : named;
  }

  /** One cause is one finding: a page decoded wrongly is longer than others because of that. */
  private static boolean isSpoilt(PageResult page) {
    int covered =
        page.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .flatMap(finding -> finding.span().stream())
            .mapToInt(Span::length)
            .sum();
    return covered * 2 > page.page().text().length();
  }

  private static int defects(PageResult page) {
    int defects = 0;
    for (Finding finding : page.findings()) {
      defects += finding.severity().compareTo(Severity.WARNING) >= 0 ? 1 : 0;
    }
    return defects;
  }
}
