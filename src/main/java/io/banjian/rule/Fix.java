package io.banjian.rule;

import io.banjian.text.Edit;
import java.util.List;

/**
 * A correction: edits that only make sense together.
 *
 * @param safe may be applied without anybody looking
 */
public record Fix(boolean safe, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without an edit");
    }
  }
}
