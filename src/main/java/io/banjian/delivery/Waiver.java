package io.banjian.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Findings that somebody answers for, in advance: they are shown and do not count.
 *
 * @param line in the file of waivers
 * @param rules rules or families; empty: any
 * @param pages page names or files, with {@code *} and {@code **}; empty: any
 * @param text that stands where the finding is; empty: any
 * @param who answers for it
 * @param until the last day on which it holds
 */
public record Waiver(
    int line,
    List<String> rules,
    List<PagePattern> pages,
    String text,
    String reason,
    String who,
    Optional<LocalDate> until) {
  public Waiver {
    rules = List.copyOf(rules);
    pages = List.copyOf(pages);
  }

  boolean isExpired(LocalDate today) {
    return until.isPresent() && today.isAfter(until.get());
  }

  /** Why it does not count, and who says so. */
  String words() {
    return reason + "（" + who + "）";
  }

  /** What it is about, in the words of its file. */
  public String subject() {
    StringBuilder subject = new StringBuilder(String.join(", ", rules));
    for (PagePattern page : pages) {
      subject.append(subject.isEmpty() ? "" : " ").append(page);
    }
    return text.isEmpty() ? subject.toString() : subject + " “" + text + "”";
  }
}
