package io.banjian.rules.image;

import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model sets around the page it was asked to read: fields of YAML in front of it, JSON, and
 * what it says to whoever asked, before and behind.
 *
 * <p>Which words it says is not looked at. They stand outside the fence that encloses the page, or
 * announce the page, with a colon, above what nothing is printed above.
 */
final class Wrapping {
  /** So many times as long as what stands outside is what a fence encloses. */
  private static final int FENCED = 3;

  private static final int MOST_FIELDS = 20;

  /** 今日导读： is shorter, 下面是这一版的文字内容： is not. */
  private static final int LEAST_SAID = 8;

  private static final int LEAST_WORDS = 4;

  /** No column is so wide. */
  private static final int LEAST_PARAGRAPH = 50;

  private static final int LEAST_CHINESE = 100;

  private static final int LONGEST_SAID = 200;

  private final SourceText text;
  private final List<Marker> markers = new ArrayList<>(2);

  private Wrapping(SourceText text) {
    this.text = text;
  }

  /** In the order of the page. */
  static List<Marker> of(PageView page) {
    SourceText text = page.text();
    int first = inkLine(text, 0, 1);
    if (first < 0) {
      return List.of();
    }
    List<Marker> json = JsonText.markers(text);
    if (!json.isEmpty()) {
      return json;
    }
    boolean announced = endsInColon(text, first);
    if (!announced && !text.hasAscii('`') && text.charAt(start(text, first)) != '-') {
      return List.of();
    }
    Wrapping wrapping = new Wrapping(text);
    int behind = wrapping.readFields(first);
    if (behind >= 0 && !(text.hasAscii('`') && wrapping.readFence(behind))) {
      wrapping.readAnnouncement(page, behind);
    }
    return wrapping.markers;
  }

  /** --- / primary_language: zh / --- before the text; gives the line of ink behind. */
  private int readFields(int first) {
    if (!isRule(first)) {
      return first;
    }
    int line = first + 1;
    while (line < text.lineCount() && line - first <= MOST_FIELDS && isField(line)) {
      line++;
    }
    if (line == first + 1 || line == text.lineCount() || !isRule(line)) {
      return first;
    }
    markers.add(Marker.dropped(start(text, first), text.lineEnd(line)));
    return inkLine(text, line + 1, 1);
  }

  private boolean isField(int line) {
    int at = text.lineStart(line);
    int end = text.lineEnd(line);
    while (at < end
        && (text.classAt(at) == CharClass.LATIN || "_- ".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > text.lineStart(line) && at < end && text.charAt(at) == ':';
  }

  private boolean readFence(int first) {
    int open = -1;
    int close = text.lineCount();
    for (int line = first; line < text.lineCount(); line++) {
      if (!Markdown.isFence(text, line)) {
        continue;
      }
      if (close < text.lineCount()) {
        return false; // several: the page itself shows something in fences
      }
      if (open < 0) {
        open = line;
      } else {
        close = line;
      }
    }
    if (open < 0) {
      return false;
    }
    int outside = ink(first, open) + ink(close + 1, text.lineCount());
    if (outside == 0 || ink(open + 1, close) < FENCED * outside) {
      return outside == 0;
    }
    say(first, open);
    say(close + 1, text.lineCount());
    return true;
  }

  private void readAnnouncement(PageView page, int first) {
    int next = inkLine(text, first + 1, 1);
    if (next < 0 || !endsInColon(text, first)) {
      return;
    }
    if (isLatinSentence(first)) {
      say(first, first + 1);
      return;
    }
    boolean apart = next > first + 1 && han(first) >= LEAST_SAID;
    if (apart && isRule(next)) {
      say(first, first + 1);
      readConclusion(page, next);
    } else if (apart
        && hasWholeParagraphs()
        && isPageHead(page, next)
        && !isPageHead(page, first)) {
      say(first, first + 1);
    }
  }

  /**
   * Behind the last rule, if it is a sentence or two, and in brackets where rules part articles,
   * too.
   */
  private void readConclusion(PageView page, int opening) {
    int closing = opening;
    int rules = 0;
    for (int line = opening + 1; line < text.lineCount(); line++) {
      if (isRule(line)) {
        closing = line;
        rules++;
      }
    }
    int said = inkLine(text, closing + 1, 1);
    int last = inkLine(text, text.lineCount() - 1, -1);
    if (rules == 0 || said < 0 || said != last || ink(said, said + 1) > LONGEST_SAID) {
      return;
    }
    char begins = text.charAt(start(text, said));
    char ends = text.charAt(inkEnd(text, said) - 1);
    boolean bracketed = "（(".indexOf(begins) >= 0 && "）)".indexOf(ends) >= 0;
    if (bracketed ? !isFixedText(page, said) : rules == 1 && "。！.!".indexOf(ends) >= 0) {
      say(said, said + 1);
    }
  }

  /** （下转2版）, （邵鼎 摄）. */
  private static boolean isFixedText(PageView page, int line) {
    return switch (page.kindAt(start(page.text(), line))) {
      case JUMP, CREDIT, BYLINE, FOOTER, CAPTION -> true;
      default -> false;
    };
  }

  private void say(int from, int to) {
    int first = inkLine(text, from, 1);
    int last = inkLine(text, to - 1, -1);
    if (first >= 0 && first < to && last >= from) {
      markers.add(Marker.ofLoss(start(text, first), inkEnd(text, last)));
    }
  }

  private static boolean isPageHead(PageView page, int line) {
    BlockKind kind = page.kindAt(start(page.text(), line));
    return kind == BlockKind.MASTHEAD || kind == BlockKind.PAGE_HEAD;
  }

  /**
   * A text layer has lines of a column, and in any order: 市长昨天在会上强调： may stand first. A model
   * begins with the head of the page.
   */
  private boolean hasWholeParagraphs() {
    for (int line = 0; line < text.lineCount(); line++) {
      if (han(line) >= LEAST_PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  /** Here is the text of the image: and no ideograph, on a page that has some. */
  private boolean isLatinSentence(int line) {
    int words = 0;
    for (int i = text.lineStart(line); i < text.lineEnd(line); i++) {
      char c = text.charAt(i);
      if (text.classAt(i).isHan()) {
        return false;
      }
      boolean starts = i == text.lineStart(line) || text.charAt(i - 1) == ' ';
      words += starts && c >= 'a' && c <= 'z' ? 1 : 0;
    }
    return words >= LEAST_WORDS && text.count(CharClass.IDEOGRAPH) >= LEAST_CHINESE;
  }

  private boolean isRule(int line) {
    int start = start(text, line);
    int end = inkEnd(text, line);
    return end - start >= 3 && Markers.endOfRun(text, start, '-') == end;
  }

  private int ink(int from, int to) {
    return from < to ? text.count(ClassSet.INK, text.lineStart(from), text.lineEnd(to - 1)) : 0;
  }

  private int han(int line) {
    return text.count(ClassSet.HAN, text.lineStart(line), text.lineEnd(line));
  }

  private static boolean endsInColon(SourceText text, int line) {
    int end = inkEnd(text, line);
    while (end > text.lineStart(line) && text.charAt(end - 1) == '*') {
      end--; // **in bold:**
    }
    return end > text.lineStart(line) && "：:".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** The next line with ink, from a line on, up or down; -1 if there is none. */
  private static int inkLine(SourceText text, int from, int step) {
    for (int line = from; line >= 0 && line < text.lineCount(); line += step) {
      if (start(text, line) < text.lineEnd(line)) {
        return line;
      }
    }
    return -1;
  }

  private static int start(SourceText text, int line) {
    int at = text.lineStart(line);
    while (at < text.lineEnd(line) && text.classAt(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int inkEnd(SourceText text, int line) {
    int end = text.lineEnd(line);
    while (end > text.lineStart(line) && text.classAt(end - 1).isBlank()) {
      end--;
    }
    return end;
  }
}
