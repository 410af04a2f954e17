package io.banjian.report;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code csv}: one finding a line, for a spreadsheet. Begins with a byte order mark, without which
 * a Chinese Excel reads UTF-8 as GBK. No field can be a formula: dump text is not ours.
 */
public final class CsvWriter implements FindingWriter {
  private static final List<String> COLUMNS =
      List.of(
          "page",
          "file",
          "line",
          "column",
          "endLine",
          "endColumn",
          "start",
          "end",
          "rule",
          "family",
          "severity",
          "confidence",
          "text",
          "message",
          "correction",
          "safe",
          "baseline",
          "reason",
          "fingerprint");

  /** What makes a spreadsheet compute; the full-width forms do in East Asian versions. */
  private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

  private static final int LONGEST_TEXT = 200;

  private final Writer out;
  private final Language language;
  private final ICSVWriter csv;

  public CsvWriter(Writer out, Language language) throws IOException {
    this.out = out;
    this.language = language;
    out.write('\uFEFF');
    this.csv = new CSVWriter(out, ',', '"', '"', ICSVWriter.RFC4180_LINE_END);
    csv.writeNext(COLUMNS.toArray(String[]::new), false);
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.findings()) {
      csv.writeNext(row(page, judged), false);
    }
    if (csv.checkError()) {
      throw csv.getException();
    }
  }

  private String[] row(JudgedPage page, JudgedFinding judged) {
    Finding finding = judged.finding();
    SourceText text = page.page().text();
    String[] place = {"", "", "", "", "", ""};
    String shown = "";
    String correction = "";
    if (finding.span().isPresent()) {
      Span span = finding.span().get();
      Position start = Position.of(text, span.start());
      Position end = Position.of(text, span.end());
      place =
          new String[] {
            "" + start.line(),
            "" + start.column(),
            "" + end.line(),
            "" + end.column(),
            "" + start.offset(),
            "" + end.offset()
          };
      int cut =
          end.offset() - start.offset() > LONGEST_TEXT
              ? text.fromCodePoint(start.offset() + LONGEST_TEXT)
              : span.end();
      shown = text.subSequence(span.start(), cut) + (cut < span.end() ? "…" : "");
      correction = finding.fix().map(fix -> FixText.of(span, fix, text, language)).orElse("");
    }
    String[] row = {
      page.page().id().toString(),
      page.page().file(),
      place[0],
      place[1],
      place[2],
      place[3],
      place[4],
      place[5],
      finding.rule().id(),
      finding.rule().family(),
      finding.severity().label(),
      "" + Math.round(finding.confidence() * 100) / 100.0,
      shown,
      MessageText.of(finding, text, language),
      correction,
      finding.fix().map(fix -> Boolean.toString(fix.safe())).orElse(""),
      judged.standing().label(),
      judged.reason(),
      finding.fingerprint()
    };
    for (int i = 0; i < row.length; i++) {
      row[i] = plain(row[i]);
    }
    return row;
  }

  /** A field that a spreadsheet takes for text. */
  public static String plain(String field) {
    String shown = MessageText.visible(field);
    boolean formula =
        !field.isEmpty()
            && (FORMULA.indexOf(field.charAt(0)) >= 0 || FORMULA.indexOf(shown.charAt(0)) >= 0);
    return formula ? "'" + shown : shown;
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    csv.flushQuietly();
    if (csv.checkError()) {
      throw csv.getException();
    }
    out.flush();
  }
}
