package io.banjian.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which character was read as which, how often, and where for example. */
public final class ConfusionTable {
  private static final int EXAMPLES = 5;

  private final Map<Confusion, Entry> entries = new HashMap<>();

  /** A line of the table. */
  public record Row(Confusion confusion, long count, List<ConfusionExample> examples) {
    public Row {
      examples = List.copyOf(examples);
    }
  }

  private static final class Entry {
    private long count;
    private final List<ConfusionExample> examples = new ArrayList<>();
  }

  void add(PageComparison page) {
    for (CharacterError error : page.result().errors()) {
      Entry entry = entries.computeIfAbsent(error.confusion(), c -> new Entry());
      entry.count++;
      if (entry.examples.size() < EXAMPLES) {
        entry.examples.add(ConfusionExample.of(page, error));
      }
    }
  }

  /** The most frequent first. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    entries.forEach((c, entry) -> rows.add(new Row(c, entry.count, entry.examples)));
    rows.sort(
        Comparator.comparingLong(Row::count)
            .reversed()
            .thenComparing(Row::confusion, Confusion.BY_CHARACTERS));
    return rows;
  }
}
