package io.banjian.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A unified diff that {@code patch} and {@code git apply} take, line ends and all. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** Writes what differs, or nothing. */
  public static void write(Writer out, String file, String before, String after)
      throws IOException {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
    if (deltas.isEmpty()) {
      return;
    }
    String name = file.equals("-") ? "stdin" : file;
    out.write("--- a/" + name + "\n+++ b/" + name + "\n");
    List<AbstractDelta<String>> hunk = new ArrayList<>();
    int hunkEnd = 0;
    for (AbstractDelta<String> delta : deltas) {
      if (!hunk.isEmpty() && delta.getSource().getPosition() > hunkEnd + 2 * CONTEXT) {
        hunk(out, old, hunk);
        hunk.clear();
      }
      hunk.add(delta);
      hunkEnd = delta.getSource().getPosition() + delta.getSource().size();
    }
    hunk(out, old, hunk);
  }

  private static void hunk(Writer out, List<String> old, List<AbstractDelta<String>> deltas)
      throws IOException {
    AbstractDelta<String> first = deltas.get(0);
    AbstractDelta<String> last = deltas.get(deltas.size() - 1);
    int start = Math.max(0, first.getSource().getPosition() - CONTEXT);
    int end =
        Math.min(old.size(), last.getSource().getPosition() + last.getSource().size() + CONTEXT);
    int shift = first.getTarget().getPosition() - first.getSource().getPosition();
    int grown = 0;
    for (AbstractDelta<String> delta : deltas) {
      grown += delta.getTarget().size() - delta.getSource().size();
    }
    int length = end - start;
    out.write(
        "@@ -" + range(start, length) + " +" + range(start + shift, length + grown) + " @@\n");
    int at = start;
    for (AbstractDelta<String> delta : deltas) {
      for (; at < delta.getSource().getPosition(); at++) {
        line(out, ' ', old.get(at));
      }
      for (String dropped : delta.getSource().getLines()) {
        line(out, '-', dropped);
      }
      for (String added : delta.getTarget().getLines()) {
        line(out, '+', added);
      }
      at += delta.getSource().size();
    }
    for (; at < end; at++) {
      line(out, ' ', old.get(at));
    }
  }

  /** An empty range is named by the line before it. */
  private static String range(int start, int length) {
    return (length == 0 ? start : start + 1) + "," + length;
  }

  private static void line(Writer out, char sign, String line) throws IOException {
    out.write(sign);
    out.write(line);
    if (!line.endsWith("\n")) {
      out.write("\n\\ No newline at end of file\n");
    }
  }

  /** Lines with their {@code \n}; a lone {@code \r} ends no line for {@code patch}. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
