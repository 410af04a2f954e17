package io.banjian.delivery;

import io.banjian.edition.DeliveredIssue;
import io.banjian.edition.DeliveredPage;
import io.banjian.edition.DeliverySoFar;
import io.banjian.edition.FileEnd;
import io.banjian.edition.FileForm;
import io.banjian.edition.Issue;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.ManifestEntry;
import io.banjian.edition.PageHead;
import io.banjian.edition.PageSummary;
import io.banjian.list.Lists;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.IssueEngine;
import io.banjian.rule.PageResult;
import io.banjian.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a group, issue by issue. Mostly a group is one issue; a file in which form feeds
 * part the pages may hold several, and so may a folder whose pages tell their dates themselves.
 */
final class HeldIssues {
  private final List<FileResult> files;
  private final IssueEngine engine;
  private final Set<String> altered;
  private final Map<PageResult, PageSource> sources = new IdentityHashMap<>();
  private final Map<PageResult, FileForm> forms = new IdentityHashMap<>();
  private final List<Held> issues = new ArrayList<>();

  /**
   * The pages of an issue.
   *
   * @param alone what they show by themselves
   * @param digest what is kept of them until the whole delivery is read
   */
  private record Held(List<PageResult> pages, IssueEngine.Result alone, DeliveredIssue digest) {}

  /** What a group turned out to be. */
  record Checked(List<FileResult> files, List<Issue> issues) {}

  /**
   * @param altered files whose checksum is another than that listed
   */
  HeldIssues(List<FileResult> files, IssueEngine engine, Set<String> altered) {
    this.files = List.copyOf(files);
    this.engine = engine;
    this.altered = altered;
    Map<String, List<PageResult>> byIssue = new LinkedHashMap<>();
    for (FileResult file : files) {
      for (PageResult page : file.pages()) {
        PageId id = page.page().id();
        byIssue.computeIfAbsent(id.paper() + "\n" + id.issue(), k -> new ArrayList<>()).add(page);
        sources.put(page, file.source());
      }
      noteForm(file);
    }
    byIssue.values().forEach(pages -> issues.add(held(pages)));
  }

  /**
   * Only the last page of a file ends as the file does, and markup ends as it must. Where the page
   * is reported to stop in mid-sentence no more need be said.
   */
  private void noteForm(FileResult file) {
    if (!file.readable()) {
      return;
    }
    PageResult last = file.pages().get(file.pages().size() - 1);
    String text = last.page().text().raw();
    boolean reported =
        Lists.any(
            last.findings(),
            finding ->
                finding.rule().id().equals("truncated-text")
                    && finding.span().isPresent()
                    && text.substring(finding.span().get().end()).isBlank());
    boolean tells = last.page().geometry().isEmpty() && !reported;
    Optional<FileEnd> end =
        tells ? Optional.of(FileEnd.of(text, file.origin().tail())) : Optional.empty();
    forms.put(last, FileForm.of(file.origin().charset(), end));
  }

  private Held held(List<PageResult> pages) {
    IssueEngine.Result alone = engine.check(pages, Set.of(), altered(pages));
    return new Held(pages, alone, digest(pages, alone.issue()));
  }

  int pages() {
    return Lists.sum(issues, issue -> issue.pages().size());
  }

  List<DeliveredIssue> digests() {
    return Lists.map(issues, Held::digest);
  }

  /**
   * @param read the issues before these, these, and some behind them
   */
  Checked check(DeliverySoFar read) {
    Map<PageResult, PageResult> checked = new IdentityHashMap<>();
    List<Issue> known = new ArrayList<>();
    for (Held issue : issues) {
      IssueEngine.Result result = check(issue, read);
      for (int i = 0; i < issue.pages().size(); i++) {
        checked.put(issue.pages().get(i), result.pages().get(i));
      }
      result.issue().ifPresent(known::add);
    }
    List<FileResult> results = new ArrayList<>();
    for (FileResult file : files) {
      List<PageResult> pages = Lists.map(file.pages(), page -> checked.getOrDefault(page, page));
      results.add(new FileResult(file.source(), file.origin(), pages, file.readable()));
    }
    return new Checked(results, known);
  }

  private IssueEngine.Result check(Held issue, DeliverySoFar read) {
    Set<String> copies = read.copies(issue.digest());
    Set<String> cutShort = read.cutShort(issue.digest());
    if (copies.isEmpty() && cutShort.isEmpty()) {
      return issue.alone();
    }
    Set<String> incomplete = altered(issue.pages());
    incomplete.addAll(cutShort);
    return engine.check(issue.pages(), copies, incomplete);
  }

  /** The pages that are not what the manifest lists, by their checksum or their length. */
  private Set<String> altered(List<PageResult> pages) {
    Set<String> files = new HashSet<>();
    for (PageResult page : pages) {
      PageSource source = sources.get(page);
      Optional<ManifestEntry> listed = source == null ? Optional.empty() : source.listed();
      boolean otherLength =
          listed.isPresent()
              && page.summary().filter(s -> listed.get().isOfOtherLength(s.counts())).isPresent();
      if (otherLength || altered.contains(page.page().file())) {
        files.add(page.page().file());
      }
    }
    return files;
  }

  private DeliveredIssue digest(List<PageResult> pages, Optional<Issue> issue) {
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
      DeliveredPage digest =
          result
              .summary()
              .map(s -> DeliveredPage.of(s, named, listed, defects(result), isSpoilt(result)))
              .orElseGet(() -> DeliveredPage.unread(page.id(), page.file(), named));
      FileForm form = forms.get(result);
      digests.add(form == null ? digest : digest.with(form));
    }
    PageId first = pages.get(0).page().id();
    List<PageSummary> summaries = Lists.present(pages, PageResult::summary);
    JumpGraph jumps = issue.map(Issue::jumps).orElse(JumpGraph.NONE);
    return DeliveredIssue.of(first.paper(), first.issue(), digests, summaries, jumps, root);
  }

  /** A name that tells no page is no witness; the page was asked instead. */
  private static PageId nameOf(PageId named, PageId id) {
    return PageHead.isAskedBy(named) ? id : named;
  }

  /** One cause is one finding: a page decoded wrongly is longer than others because of that. */
  private static boolean isSpoilt(PageResult page) {
    int covered =
        Lists.sum(
            page.findings(),
            finding ->
                finding.severity() == Severity.ERROR && finding.span().isPresent()
                    ? finding.span().get().length()
                    : 0);
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
