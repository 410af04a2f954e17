package io.banjian.rules.spelling;

import io.banjian.layout.BlockKind;
import io.banjian.layout.PageView;
import io.banjian.text.CharClass;
import io.banjian.text.ClassSet;
import io.banjian.text.SourceText;
import java.util.Optional;

/** The number of a page with a letter for its zero: AO2版, or AO2 要闻 at an edge of the page. */
final class MisreadLabel {
  /** Lines of ink at the top and at the bottom where a page names itself. */
  private static final int EDGE = 4;

  /** 要闻, 经济·综合: longer names are headlines. */
  private static final int LONGEST_NAME = 6;

  /** CO2 减排 is a headline. */
  private static final String FORMULAS = "CHNS";

  private MisreadLabel() {}

  static Optional<String> meant(PageView page, AlnumRun run) {
    boolean form =
        run.length() == 3
            && run.isLetterAt(0)
            && LookAlike.digit(run.at(0)) == LookAlike.NONE
            && LookAlike.digit(run.at(1)) == '0'
            && run.isDigitAt(2);
    if (!form) {
      return Optional.empty();
    }
    boolean named = run.behind(1) == '版' || (run.behind(1) == ' ' && run.behind(2) == '版');
    return named || isInHead(page, run) || isAlone(run)
        ? Optional.of(run.at(0) + "0" + run.at(2))
        : Optional.empty();
  }

  private static boolean isInHead(PageView page, AlnumRun run) {
    return page.kindAt(run.start()) == BlockKind.PAGE_HEAD;
  }

  /** With nothing but the page's name on a line at an edge. */
  private static boolean isAlone(AlnumRun run) {
    SourceText text = run.text();
    int line = text.lineAt(run.start());
    if (FORMULAS.indexOf(run.at(0)) >= 0
        || text.has(ClassSet.INK, text.lineStart(line), run.start())) {
      return false;
    }
    int name = 0;
    for (int i = run.end(); i < text.lineEnd(line); i++) {
      CharClass at = text.classAt(i);
      name += at.isHan() ? 1 : 0;
      if (!at.isHan() && !at.isBlank()) {
        return false;
      }
    }
    return name <= LONGEST_NAME && (isNear(text, line, -1) || isNear(text, line, 1));
  }

  /** Whether there are few lines of ink between this one and that end of the page. */
  private static boolean isNear(SourceText text, int line, int step) {
    int lines = 0;
    for (int i = line; i >= 0 && i < text.lineCount() && lines <= EDGE; i += step) {
      lines += text.has(ClassSet.INK, text.lineStart(i), text.lineEnd(i)) ? 1 : 0;
    }
    return lines <= EDGE;
  }
}
