package io.banjian.compare;

import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what a correction changed, place by place. */
final class CorrectedPlaces {
  private final SourceText dump;
  private final Clusters a;
  private final Clusters b;
  private final List<Permission> permissions;
  private final Proposal proposal;
  private final List<CorrectedPlace> places = new ArrayList<>();

  private CorrectedPlaces(
      SourceText dump, Clusters a, Clusters b, List<Permission> permissions, Proposal proposal) {
    this.dump = dump;
    this.a = a;
    this.b = b;
    this.permissions = permissions;
    this.proposal = proposal;
  }

  static List<CorrectedPlace> of(
      SourceText dump,
      Clusters a,
      Clusters b,
      List<Run> runs,
      List<Permission> permissions,
      Proposal proposal) {
    CorrectedPlaces all = new CorrectedPlaces(dump, a, b, permissions, proposal);
    List<Run> together = new ArrayList<>();
    for (Run run : runs) {
      Run last = together.isEmpty() ? run : together.get(together.size() - 1);
      boolean follows = last.aEnd() == run.aStart() && last.bEnd() == run.bStart();
      if (run.change() == Change.NONE || !(together.isEmpty() || follows)) {
        all.add(together);
        together.clear();
      }
      if (run.change() != Change.NONE) {
        together.add(run);
      }
    }
    all.add(together);
    all.places.sort(Comparator.comparing(CorrectedPlace::dump));
    return all.places;
  }

  private void add(List<Run> runs) {
    if (runs.isEmpty()) {
      return;
    }
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    Span before = a.span(first.aStart(), last.aEnd());
    Span after = b.span(first.bStart(), last.bEnd());
    String textBefore = before.of(a.raw());
    String textAfter = after.of(b.raw());
    ChangeKind kind = ChangeKind.of(textBefore, textAfter);
    int characters =
        Math.max(seen(a, first.aStart(), last.aEnd()), seen(b, first.bStart(), last.bEnd()));
    List<String> askedBy = askedBy(kind, before, textAfter);
    boolean wholeLine = kind.touchesContent() && textAfter.isBlank() && holdsALine(before);
    places.add(
        new CorrectedPlace(
            kind, before, after, textBefore, textAfter, characters, wholeLine, askedBy));
  }

  private List<String> askedBy(ChangeKind kind, Span place, String after) {
    List<String> rules =
        permissions.stream()
            .filter(p -> p.covers(kind, place))
            .map(Permission::rule)
            .distinct()
            .toList();
    return rules.isEmpty() && kind != ChangeKind.LAYOUT && proposal.makes(place, after)
        ? List.of(Proposal.NAME)
        : rules;
  }

  private static int seen(Clusters text, int from, int to) {
    int seen = 0;
    for (int i = from; i < to; i++) {
      seen += text.isBlank(i) ? 0 : 1;
    }
    return seen;
  }

  /** Whether all that a line has, and it has something, lies in a span. */
  private boolean holdsALine(Span span) {
    for (int line = dump.lineAt(span.start());
        line < dump.lineCount() && dump.lineStart(line) < span.end();
        line++) {
      int start = dump.lineStart(line);
      int end = dump.lineEnd(line);
      while (start < end && CharTable.classOf(dump.codePointAt(start)).isBlank()) {
        start++;
      }
      while (end > start && CharTable.classOf(dump.charAt(end - 1)).isBlank()) {
        end--;
      }
      if (start < end && span.start() <= start && end <= span.end()) {
        return true;
      }
    }
    return false;
  }
}
