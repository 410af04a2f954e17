package io.banjian.report;

import io.banjian.rule.Fix;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edits of a fix as scripts read them, in findings and in the report's pages alike. */
public final class EditJson {
  /** Each kind as a field; a finding has one, and some have hundreds. */
  private static final @Nullable JsonFields[] KINDS = new JsonFields[EditKind.values().length];

  private EditJson() {}

  /** Writes the edits as an array. */
  public static void edits(JsonOutput json, SourceText text, Fix fix) throws IOException {
    json.beginArray();
    List<Edit> edits = fix.edits();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      json.beginObject();
      json.fields(kind(edit.kind()));
      span(json, text, edit.span());
      if (edit instanceof Edit.Move move) {
        json.name("moveTo").value(text.toCodePoint(move.moveTo()));
      } else if (edit instanceof Edit.Replacement replacement) {
        json.name("text").value(replacement.text());
      }
      json.endObject();
    }
    json.endArray();
  }

  private static JsonFields kind(EditKind kind) throws IOException {
    JsonFields known = KINDS[kind.ordinal()];
    if (known == null) {
      known = JsonFields.of(json -> json.name("kind").plain(kind.label()));
      KINDS[kind.ordinal()] = known; // whoever comes second makes the same
    }
    return known;
  }

  /** Writes where a stretch starts and ends, in code points, into the object at hand. */
  public static void span(JsonOutput json, SourceText text, Span span) throws IOException {
    json.name("start").value(text.toCodePoint(span.start()));
    json.name("end").value(text.toCodePoint(span.end()));
  }
}
