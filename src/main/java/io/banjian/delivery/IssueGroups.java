package io.banjian.delivery;

import io.banjian.page.PageId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the pages of each issue together, however a delivery scatters them, in the order in which
 * the issues are first met.
 */
public final class IssueGroups {
  /**
   * No issue of a paper has more pages. A folder that holds more is a heap of pages, and each is
   * released by itself.
   */
  private static final int MOST_PAGES = 400;

  private IssueGroups() {}

  public static List<List<PageSource>> of(List<PageSource> sources) {
    Map<String, List<PageSource>> groups = new LinkedHashMap<>();
    for (PageSource source : sources) {
      groups.computeIfAbsent(key(source), k -> new ArrayList<>()).add(source);
    }
    List<List<PageSource>> issues = new ArrayList<>();
    for (List<PageSource> group : groups.values()) {
      if (group.size() <= MOST_PAGES) {
        issues.add(group);
      } else {
        group.forEach(source -> issues.add(List.of(source)));
      }
    }
    return issues;
  }

  /**
   * A file that carries its date, or a page that prints it, may lie anywhere in its delivery. An
   * issue that is named by its folder is that folder: two papers both have a 2025-02-13, two
   * deliveries an issue03.
   */
  private static String key(PageSource source) {
    PageId id = source.id();
    int slash = source.file().lastIndexOf('/');
    String name = source.file().substring(slash + 1);
    String date = id.issue().replace("-", "");
    boolean dated = !date.isEmpty() && withoutMarks(name).contains(date);
    boolean said = !id.issue().equals(source.named().issue());
    String folder =
        dated || slash < 0 ? "" : said ? source.root() : source.file().substring(0, slash);
    return id.paper() + "\n" + id.issue() + "\n" + folder;
  }

  private static String withoutMarks(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if ("-_.".indexOf(name.charAt(i)) < 0) {
        bare.append(name.charAt(i));
      }
    }
    return bare.toString();
  }
}
