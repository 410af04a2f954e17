package io.banjian.report.html;

import io.banjian.edition.Issue;
import io.banjian.edition.Jump;
import io.banjian.edition.JumpGraph;
import io.banjian.edition.PageSummary;
import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.report.JsonOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which pages are one issue, and the references between them.
 *
 * <p>Where the rules for issues run, they say where an issue ends. Pages of one folder that come
 * one by one all the same, because the folder is a heap too large to be an issue, stay one row.
 */
final class IssueRows {
  private final IndexColumns columns;
  private final StringWriter jumpText = new StringWriter();
  private final JsonOutput jumps = new JsonOutput(jumpText);
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private String key = "";
  private String name = "";
  private boolean toldEnd;
  private boolean tells;

  IssueRows(IndexColumns columns) throws IOException {
    this.columns = columns;
    jumps.beginArray();
  }

  /** Called before the page goes into the columns. */
  void page(int number, Page page) {
    String folder = folder(page.file());
    String own = issueOf(page.id()) + "\n" + folder;
    boolean next = tells ? toldEnd && !own.equals(key) : !own.equals(key);
    if (next) {
      end();
    }
    toldEnd = false;
    key = own;
    name = name(page, folder);
    rows.put(issueOf(page.id()), columns.issues());
    numbers.put(page.file(), number);
  }

  private static String issueOf(PageId id) {
    return id.paper() + "\n" + id.issue();
  }

  /**
   * The row of the issue that a page belongs to, also if the page is not there; -1 if none does.
   */
  int rowOf(PageId id) {
    return rows.getOrDefault(issueOf(id), -1);
  }

  private static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  private static String name(Page page, String folder) {
    String issue = page.id().issue();
    String paper = page.id().paper();
    if (issue.isEmpty()) {
      return folder;
    }
    return paper.isEmpty() ? issue : paper + " " + issue;
  }

  private void end() {
    columns.endIssue(name);
    numbers.clear();
  }

  /** Called behind the pages of an issue. */
  void issue(Issue issue) throws IOException {
    tells = true;
    toldEnd = true;
    boolean any = issue.pages().stream().anyMatch(page -> !page.jumps().isEmpty());
    if (!any) {
      return;
    }
    jumps.beginObject().name("issue").value(columns.issues());
    jumps.name("jumps").beginArray();
    for (JumpGraph.Link link : issue.jumps().links()) {
      boolean agrees = link.nextAgrees() && link.previousAgrees();
      String printed = link.next().jump().printed() + " " + link.previous().jump().printed();
      jump(link.next().page(), link.previous().page(), agrees ? "pair" : "differs", printed);
    }
    for (PageSummary page : issue.pages()) {
      for (Jump jump : page.jumps()) {
        if (issue.jumps().linkOf(page, jump).isEmpty()) {
          alone(issue, page, jump);
        }
      }
    }
    jumps.endArray().endObject();
  }

  private void alone(Issue issue, PageSummary page, Jump jump) throws IOException {
    Optional<PageSummary> other = jump.target().flatMap(t -> issue.page(t, page));
    boolean forward = jump.direction() == Jump.Direction.NEXT;
    String state = forward ? "open" : "orphan";
    if (other.isEmpty()) {
      write(number(page), -1, state, jump.printed());
    } else if (forward) {
      jump(page, other.get(), state, jump.printed());
    } else {
      jump(other.get(), page, state, jump.printed());
    }
  }

  private void jump(PageSummary from, PageSummary to, String state, String printed)
      throws IOException {
    write(number(from), number(to), state, printed);
  }

  private int number(PageSummary page) {
    return numbers.getOrDefault(page.file(), -1);
  }

  private void write(int from, int to, String state, String printed) throws IOException {
    jumps.beginArray().value(from).value(to).value(state).value(printed).endArray();
  }

  /** Ends the last row; the references of all issues. */
  DataBlock finish() throws IOException {
    end();
    jumps.endArray();
    return DataBlock.of("jumps", jumpText.toString());
  }
}
