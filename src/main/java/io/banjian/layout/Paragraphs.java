package io.banjian.layout;

import java.util.ArrayList;
import java.util.List;

/** Rows that the breaks between them leave together, before anything is said about their kind. */
final class Paragraphs {
  private Paragraphs() {}

  /** Rows from {@code first} to {@code last}, both included. */
  record Group(int first, int last) {
    int rows() {
      return last - first + 1;
    }
  }

  static List<Group> of(Rows rows, LineBreak[] seams) {
    List<Group> groups = new ArrayList<>();
    int first = 0;
    for (int row = 0; row < rows.count; row++) {
      if (row + 1 == rows.count || !seams[row].joined()) {
        groups.add(new Group(first, row));
        first = row + 1;
      }
    }
    return groups;
  }
}
