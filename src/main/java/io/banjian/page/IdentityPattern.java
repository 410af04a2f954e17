package io.banjian.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one house names its pages: {@code (?<date>\d{8})-(?<page>\w+)\.txt}, looked for in a page's
 * path. On an engine whose time is linear in the path.
 */
public final class IdentityPattern {
  private static final Set<String> PARTS = Set.of("paper", "date", "issue", "page");

  private final Pattern pattern;
  private final Map<String, Integer> groups;

  private IdentityPattern(Pattern pattern) {
    this.pattern = pattern;
    this.groups = pattern.namedGroups();
  }

  /**
   * @throws IllegalArgumentException if it is no pattern, or names no page
   */
  public static IdentityPattern of(String regex) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(regex.replace("(?<", "(?P<")); // as RE2 writes names
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          e.getDescription() + " near ‘" + e.getPattern() + "’ (RE2 syntax)");
    }
    for (String name : new TreeSet<>(pattern.namedGroups().keySet())) {
      if (!PARTS.contains(name)) {
        throw new IllegalArgumentException(
            "(?<" + name + ">…): a path tells paper, date or issue, and page");
      }
    }
    if (!pattern.namedGroups().containsKey("page")) {
      throw new IllegalArgumentException("the pattern does not say which part is the (?<page>…)");
    }
    return new IdentityPattern(pattern);
  }

  /**
   * The page that a path names; what the pattern does not say is taken from elsewhere.
   *
   * @param path from the delivery's root folder, that included
   */
  Optional<PageId> match(String path, PageId otherwise) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String date = part(matcher, "date");
    String issue =
        date.isEmpty()
            ? part(matcher, "issue")
            : FileNames.dateIn(date).map(Object::toString).orElse(date);
    String paper = part(matcher, "paper");
    String page = part(matcher, "page");
    return Optional.of(
        new PageId(
            paper.isEmpty() ? otherwise.paper() : paper,
            issue.isEmpty() ? otherwise.issue() : issue,
            page.isEmpty() ? otherwise.page() : page));
  }

  private String part(Matcher matcher, String name) {
    Integer group = groups.get(name);
    String text = group == null ? null : matcher.group(group);
    return text == null ? "" : text;
  }

  /** As {@link FileNames#identify}, a house's own habits first. */
  public static PageId identify(List<IdentityPattern> patterns, String root, List<String> parts) {
    PageId usual = FileNames.identify(root, parts);
    if (patterns.isEmpty()) {
      return usual;
    }
    String path = (root.isEmpty() ? "" : root + "/") + String.join("/", parts);
    for (IdentityPattern pattern : patterns) {
      Optional<PageId> id = pattern.match(path, usual);
      if (id.isPresent()) {
        return id.get();
      }
    }
    return usual;
  }
}
