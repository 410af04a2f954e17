package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.page.Page;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code text}: what a person reads in a terminal. Every line begins with our own words, never with
 * raw text, so that a dump cannot speak to the console it is printed on. What a baseline holds is
 * only counted, in the summary.
 */
public final class TextWriter implements FindingWriter {
  private final Writer out;
  private final Language language;
  private final Style style;

  public TextWriter(Writer out, Language language, Style style) {
    this.out = out;
    this.language = language;
    this.style = style;
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.counting()) {
      Finding finding = judged.finding();
      head(page.page(), finding);
      if (finding.span().isPresent() && page.page().text().length() > 0) {
        excerpt(page.page().text(), finding);
      }
      out.write('\n');
    }
    out.flush();
  }

  private void head(Page page, Finding finding) throws IOException {
    out.write(style.bold(fileName(page)));
    if (finding.span().isPresent()) {
      Position at = Position.of(page.text(), finding.span().get().start());
      out.write(style.bold(":" + at.line() + ":" + at.column()));
    }
    out.write(": ");
    out.write(style.severity(finding.severity(), finding.severity().in(language)));
    out.write(language == Language.ZH ? "：" : ": ");
    out.write(MessageText.of(finding, page.text(), language));
    out.write(" " + style.faint("[" + finding.rule().id() + "]"));
    out.write('\n');
  }

  /** A file may be called {@code ::set-output}. */
  private static String fileName(Page page) {
    String name = MessageText.visible(page.file());
    return name.startsWith("::") || name.startsWith("##") ? "./" + name : name;
  }

  private void excerpt(SourceText text, Finding finding) throws IOException {
    Excerpt excerpt = Excerpt.of(text, finding.span().orElseThrow());
    int line = text.lineAt(finding.span().get().start()) + 1;
    String number = Integer.toString(line);
    String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number;
    out.write(style.faint(gutter + " │ ") + excerpt.line() + "\n");
    String empty = style.faint(" ".repeat(Math.max(5, number.length())) + " │ ");
    out.write(empty + " ".repeat(excerpt.indent()));
    out.write(style.severity(finding.severity(), "^".repeat(excerpt.width())));
    if (excerpt.goesOn()) {
      int last = text.lineAt(finding.span().get().end()) + 1;
      out.write(style.faint(language == Language.ZH ? " …至第 " + last + " 行" : " …to line " + last));
    }
    if (finding.fix().isPresent()) {
      out.write(
          " " + style.good(FixText.of(finding.span().get(), finding.fix().get(), text, language)));
      if (!finding.fix().get().safe()) {
        out.write(style.faint(language == Language.ZH ? "（建议）" : " (suggestion)"));
      }
    }
    out.write('\n');
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    out.flush();
  }
}
