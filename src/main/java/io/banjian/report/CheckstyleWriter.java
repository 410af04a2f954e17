package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Language;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code checkstyle}: the XML that most CI plugins read. Pages of one file stand in one element.
 */
public final class CheckstyleWriter implements FindingWriter {
  private final Writer out;
  private final Language language;
  private String openFile = "";
  private boolean open;

  public CheckstyleWriter(Writer out, Language language) throws IOException {
    this.out = out;
    this.language = language;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.counting()) {
      Location at = Location.of(page, judged.finding().span());
      if (!open || !openFile.equals(at.file())) {
        close();
        out.write("<file name=\"" + XmlText.of(at.file()) + "\">\n");
        open = true;
        openFile = at.file();
      }
      out.write("<error line=\"" + at.startLine() + "\" column=\"" + at.startColumn());
      out.write("\" severity=\"" + judged.finding().severity().label() + "\" message=\"");
      out.write(XmlText.of(Location.message(page, judged, language)));
      out.write("\" source=\"banjian." + judged.finding().rule().family() + ".");
      out.write(judged.finding().rule().id() + "\"/>\n");
    }
  }

  private void close() throws IOException {
    if (open) {
      out.write("</file>\n");
    }
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    close();
    out.write("</checkstyle>\n");
    out.flush();
  }
}
