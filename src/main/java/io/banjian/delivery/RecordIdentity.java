package io.banjian.delivery;

import io.banjian.edition.ColumnRole;
import io.banjian.page.FileNames;
import io.banjian.page.IdentityPattern;
import io.banjian.page.PageId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which page a record is: by its columns, else by the file name in it. */
final class RecordIdentity {
  private RecordIdentity() {}

  static PageId of(TableRow row, String container, int number, List<IdentityPattern> identity) {
    String name = container.substring(container.lastIndexOf('/') + 1);
    PageId named = new PageId("", name, "#" + number);
    String file = row.field(ColumnRole.FILE);
    List<String> parts =
        Arrays.stream(file.split("[/\\\\]", -1)).filter(p -> !p.isEmpty()).toList();
    if (!parts.isEmpty()) {
      named = IdentityPattern.identify(identity, name, parts);
    }
    String page = row.field(ColumnRole.PAGE);
    Optional<String> date = FileNames.date(row.field(ColumnRole.DATE));
    String issue = row.field(ColumnRole.ISSUE);
    String paper = row.field(ColumnRole.PAPER);
    return new PageId(
        paper.isEmpty() ? named.paper() : paper,
        date.orElse(issue.isEmpty() ? named.issue() : issue),
        page.isEmpty() ? named.page() : FileNames.page(page));
  }

  /** A name for the corrected page; what stands in a record is data and may lead anywhere. */
  static String fileName(PageId id, int number) {
    if (id.page().startsWith("#")) {
      return Integer.toString(number);
    }
    StringBuilder name = new StringBuilder();
    for (String part : id.toString().split("/", -1)) {
      String safe = part.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^[. ]+", "_");
      name.append(name.length() == 0 ? "" : "/");
      name.append(safe.isEmpty() ? "_" : safe.substring(0, Math.min(80, safe.length())));
    }
    return name.toString();
  }
}
