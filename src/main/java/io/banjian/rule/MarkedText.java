package io.banjian.rule;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Text in which {@code ⟦ ⟧} mark the spans that a rule must report. */
public record MarkedText(String text, List<Span> marks) {
  public MarkedText {
    marks = List.copyOf(marks);
  }

  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Span> marks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        if (open >= 0) {
          throw new IllegalArgumentException("⟦ inside ⟦ ⟧: " + marked);
        }
        open = text.length();
      } else if (c == '⟧') {
        if (open < 0) {
          throw new IllegalArgumentException("⟧ without ⟦: " + marked);
        }
        marks.add(new Span(open, text.length()));
        open = -1;
      } else {
        text.append(c);
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("⟦ without ⟧: " + marked);
    }
    return new MarkedText(text.toString(), marks);
  }

  /** A text with spans marked, the way examples are written. */
  public static String show(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      if (span.start() < at) {
        continue;
      }
      out.append(text, at, span.start()).append('⟦').append(span.of(text)).append('⟧');
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
