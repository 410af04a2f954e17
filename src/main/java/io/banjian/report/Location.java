package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.PlaceInFile;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A place as a CI system can show it: a file with lines and columns. The second page of {@code
 * all.txt} has its place in {@code all.txt}, behind the lines of the first. A page of ALTO, PAGE or
 * hOCR has no lines in its file, so the file's first line stands for it and the message says the
 * rest. A member of an archive is named {@code delivery.zip!/A01.txt}, with its own lines.
 *
 * @param startByte column in UTF-8 bytes, from 1
 * @param endByte likewise
 * @param exact whether lines and columns are those of the file
 */
record Location(
    String file,
    int startLine,
    int startColumn,
    int endLine,
    int endColumn,
    int startByte,
    int endByte,
    boolean exact) {

  static Location of(JudgedPage page, Optional<Span> span) {
    PlaceInFile place = page.place();
    if (span.isEmpty() || !place.sameLines()) {
      int line = place.linesBefore() + 1;
      return new Location(place.file(), line, 1, line, 1, 1, 1, false);
    }
    return of(page, span.get());
  }

  static Location of(JudgedPage page, Span span) {
    PlaceInFile place = page.place();
    SourceText text = page.page().text();
    Position start = Position.of(text, span.start());
    Position end = Position.of(text, span.end());
    int columns = place.columnsBefore();
    return new Location(
        place.file(),
        place.linesBefore() + start.line(),
        start.column() + (start.line() == 1 ? columns : 0),
        place.linesBefore() + end.line(),
        end.column() + (end.line() == 1 ? columns : 0),
        byteColumn(place, text, span.start()),
        byteColumn(place, text, span.end()),
        true);
  }

  private static int byteColumn(PlaceInFile place, SourceText text, int offset) {
    int line = text.lineAt(offset);
    String before = text.subSequence(text.lineStart(line), offset);
    int bytes = before.getBytes(StandardCharsets.UTF_8).length;
    return (line == 0 ? place.bytesBefore() : 0) + bytes + 1;
  }

  /** The finding's message; it says where it is if the location cannot. */
  static String message(JudgedPage page, JudgedFinding finding, Language language) {
    SourceText text = page.page().text();
    String message = MessageText.of(finding.finding(), text, language);
    Optional<Span> span = finding.finding().span();
    if (span.isEmpty() || page.place().sameLines()) {
      return message;
    }
    Position at = Position.of(text, span.get().start());
    return language == Language.ZH
        ? message + "（版面第 " + at.line() + " 行第 " + at.column() + " 字）"
        : message + " (line " + at.line() + ", column " + at.column() + " of the page)";
  }
}
