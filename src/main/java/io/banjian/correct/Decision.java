package io.banjian.correct;

import io.banjian.text.Edit;
import io.banjian.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was decided about one finding. Spans count code points, as the file does: it is read without
 * the page.
 *
 * @param finding the finding's fingerprint
 * @param span what the finding spoke of; absent if it spoke of a file as a whole
 * @param edits what is to be done; empty for a rejection, and for a defect confirmed but not mended
 */
public record Decision(
    String finding, String rule, Kind kind, Optional<Span> span, List<Edit> edits) {
  public Decision {
    edits = List.copyOf(edits);
  }

  /** The ways to decide. */
  public enum Kind {
    /** The defect is there; one of the fixes offered is taken, or none was offered. */
    ACCEPT,
    /** There is no defect, or it stays. */
    REJECT,
    /** A person wrote what must stand there. */
    EDIT,
    /** Nobody looked; the fix is safe and is carried out as a plain {@code fix} would. */
    SAFE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> ofLabel(String label) {
      for (Kind kind : values()) {
        if (kind.label().equals(label)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
