package io.banjian.rules.image;

import io.banjian.text.ClassSet;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that is the answer of a model in JSON, {@code {"natural_text": "…"}} or {@code [{"bbox":
 * […], "text": "…"}, …]}: all is a marker but the values that hold ideographs. Each of these
 * becomes a paragraph.
 *
 * <p>The text may break off, as answers do that were cut at so many words.
 */
final class JsonText {
  private final SourceText text;

  private final List<Span> values = new ArrayList<>();
  private int keys;

  private JsonText(SourceText text) {
    this.text = text;
  }

  /** In the order of the page; none if it is no JSON. */
  static List<Marker> markers(SourceText text) {
    int start = 0;
    while (start < text.length() && text.classAt(start).isBlank()) {
      start++;
    }
    if (text.charAt(start) == '`') {
      start = Markers.lineEnd(text, start); // ```json
    }
    while (start < text.length() && text.classAt(start).isBlank()) {
      start++;
    }
    if (start == text.length() || "{[".indexOf(text.charAt(start)) < 0) {
      return List.of();
    }
    JsonText json = new JsonText(text);
    int end = json.read(start);
    return end < 0 || json.keys == 0 || json.values.isEmpty()
        ? List.of()
        : json.between(start, end);
  }

  /** Up to where it is JSON; -1 if it is none. */
  private int read(int start) {
    int depth = 0;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        int close = close(at + 1);
        int next = behindBlanks(close + 1);
        if (next < text.length() && text.charAt(next) == ':') {
          keys++;
          at = next + 1;
          continue;
        }
        if (text.has(ClassSet.HAN, at + 1, close)) {
          values.add(new Span(at + 1, close));
        }
        at = Math.min(close + 1, text.length());
        continue;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return at + 1;
        }
      } else if (!text.classAt(at).isBlank() && !isOfAValue(c)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Where a string ends: at its quote, or with the page. */
  private int close(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i;
      }
    }
    return text.length();
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < text.length() && text.classAt(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** Of 12.5, true, false, null and what parts them. */
  private static boolean isOfAValue(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-+.,:E".indexOf(c) >= 0;
  }

  private List<Marker> between(int start, int end) {
    List<Marker> markers = new ArrayList<>(values.size() + 1);
    int from = start;
    for (Span value : values) {
      markers.add(marker(from, value.start(), from > start));
      from = value.end();
    }
    if (from < end) {
      markers.add(marker(from, end, false));
    }
    return markers;
  }

  private static Marker marker(int start, int end, boolean parts) {
    Span span = new Span(start, end);
    List<Edit> edits = new ArrayList<>(2);
    edits.add(Edit.of(EditKind.DELETION, span, ""));
    if (parts) {
      edits.add(Edit.layout(Span.at(end), "\n"));
    }
    return new Marker(span, edits, true);
  }
}
