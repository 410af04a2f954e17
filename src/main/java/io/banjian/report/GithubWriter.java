package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/**
 * {@code github}: annotations of a GitHub Actions step. GitHub shows ten errors and ten warnings a
 * step and drops the others silently; the first ten of each are printed, and a last line counts
 * what is left.
 */
public final class GithubWriter implements FindingWriter {
  private static final int SHOWN = 10;

  private final Writer out;
  private final Language language;
  private final Map<Severity, Integer> seen = new EnumMap<>(Severity.class);

  public GithubWriter(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding judged : page.counting()) {
      Severity severity = judged.finding().severity();
      if (seen.merge(severity, 1, Integer::sum) <= SHOWN && severity != Severity.INFO) {
        annotation(page, judged);
      }
    }
  }

  private void annotation(JudgedPage page, JudgedFinding judged) throws IOException {
    Finding finding = judged.finding();
    Location at = Location.of(page, finding.span());
    out.write("::" + finding.severity().label());
    out.write(" file=" + property(at.file()) + ",line=" + at.startLine());
    if (at.exact()) {
      out.write(",endLine=" + at.endLine());
      if (at.startLine() == at.endLine()) { // GitHub refuses columns over several lines
        out.write(",col=" + at.startColumn() + ",endColumn=" + at.endColumn());
      }
    }
    out.write(",title=" + property(finding.rule().id()));
    out.write("::" + data(Location.message(page, judged, language)) + "\n");
  }

  private static String data(String text) {
    return MessageText.visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    int rest = 0;
    StringBuilder parts = new StringBuilder();
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
      int shown = severity == Severity.INFO ? 0 : SHOWN;
      int left = Math.max(0, seen.getOrDefault(severity, 0) - shown);
      if (left > 0) {
        parts.append(parts.length() == 0 ? "" : language == Language.ZH ? "，" : ", ");
        parts.append(severity.in(language)).append(' ').append(left);
      }
      rest += left;
    }
    if (rest > 0) {
      out.write(
          language == Language.ZH
              ? "banjian：另有 " + rest + " 处未逐条显示（" + parts + "）\n"
              : "banjian: " + rest + " more not shown one by one (" + parts + ")\n");
    }
    out.flush();
  }
}
