package io.banjian.report;

import io.banjian.delivery.Criterion;
import io.banjian.delivery.InputProblem;
import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Finding;
import io.banjian.rule.Language;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code junit}: one test case a page. A page fails by the findings that reject it; whatever keeps
 * the run from being judged is a test case in error, so that the report is never greener than the
 * exit code. The counts stand at the head of the file: the cases wait for the last page.
 */
public final class JUnitWriter implements FindingWriter {
  private static final int MOST_LINES = 30;

  /** Criteria that the pages' own test cases fail by. */
  private static final List<String> SEVERITIES = List.of("errors", "warnings", "infos");

  /** GitLab takes thirty megabytes; behind this a page is told in one line. */
  private static final int LONG = 6 << 20;

  private final Writer out;
  private final Language language;
  private final Optional<Severity> failOn;
  private final StringBuilder cases = new StringBuilder();
  private final Map<String, Integer> files = new HashMap<>();
  private int tests;
  private int failures;
  private int errors;

  public JUnitWriter(Writer out, Language language, Optional<Severity> failOn) {
    this.out = out;
    this.language = language;
    this.failOn = failOn;
  }

  @Override
  public void page(JudgedPage page) {
    String issue = page.page().id().issue();
    String file = page.page().file();
    int times = files.merge(file, 1, Integer::sum);
    // what was found about a page when the whole delivery was in comes as a case of its own
    begin(times == 1 ? file : file + " #" + times, issue.isEmpty() ? "banjian" : issue);
    List<JudgedFinding> rejecting = page.counting().stream().filter(this::rejects).toList();
    List<JudgedFinding> others =
        page.counting().stream().filter(finding -> !rejects(finding)).toList();
    // a page that broke a rule has not been judged, whatever else was found on it
    for (RuleFailure failure : page.failures()) {
      error(failure.rule(), failure.what());
      errors++;
      break;
    }
    if (page.failures().isEmpty() && !rejecting.isEmpty()) {
      String first = Location.message(page, rejecting.get(0), language);
      cases.append("<failure type=\"").append(XmlText.of(rule(rejecting.get(0))));
      cases.append("\" message=\"");
      cases.append(XmlText.of(rejecting.size() == 1 ? first : rejecting.size() + ": " + first));
      cases.append("\">").append(lines(page, rejecting)).append("</failure>");
      failures++;
    }
    if (!others.isEmpty()) {
      cases.append("<system-out>").append(lines(page, others)).append("</system-out>");
    }
    cases.append("</testcase>\n");
  }

  private static String rule(JudgedFinding finding) {
    return finding.finding().rule().id();
  }

  private boolean rejects(JudgedFinding judged) {
    return failOn.isPresent() && judged.finding().severity().compareTo(failOn.get()) >= 0;
  }

  /** Named by its file; an attribute for the file itself is not in Jenkins' schema. */
  private void begin(String name, String group) {
    tests++;
    cases.append("<testcase name=\"").append(XmlText.of(name));
    cases.append("\" classname=\"").append(XmlText.of(group));
    cases.append("\" time=\"0\">");
  }

  private void error(String type, String message) {
    cases.append("<error type=\"").append(XmlText.of(type)).append("\" message=\"");
    cases.append(XmlText.of(message)).append("\"/>");
  }

  private String lines(JudgedPage page, List<JudgedFinding> findings) {
    StringBuilder lines = new StringBuilder("\n");
    int most = cases.length() > LONG ? 1 : MOST_LINES;
    for (JudgedFinding judged : findings.subList(0, Math.min(most, findings.size()))) {
      Finding finding = judged.finding();
      Location at = Location.of(page, finding.span());
      lines.append(XmlText.of(at.file())).append(':').append(at.startLine()).append(':');
      lines.append(at.startColumn()).append(": ").append(finding.severity().in(language));
      lines.append(": ").append(XmlText.of(Location.message(page, judged, language)));
      lines.append(" [").append(finding.rule().id()).append("]\n");
    }
    if (findings.size() > most) {
      int rest = findings.size() - most;
      lines.append(language == Language.ZH ? "另有 " + rest + " 处\n" : rest + " more\n");
    }
    return lines.toString();
  }

  /** A page says nothing of a limit that the delivery as a whole has passed. */
  private void limits(List<Criterion> criteria) {
    boolean pagesFail = failures > 0;
    for (Criterion criterion : criteria) {
      boolean ofPages = pagesFail && criterion.limit() == 0 && SEVERITIES.contains(criterion.id());
      if (criterion.passed() || ofPages) {
        continue;
      }
      begin(criterion.id(), "banjian");
      cases.append("<failure type=\"limit\" message=\"");
      cases.append(
          XmlText.of(
              criterion.name().in(language)
                  + ": "
                  + criterion.measuredText()
                  + " > "
                  + criterion.limitText()));
      cases.append("\"/></testcase>\n");
      failures++;
    }
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    for (InputProblem problem : summary.problems()) {
      begin(problem.path(), "banjian");
      error("input", problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      cases.append("</testcase>\n");
      errors++;
    }
    limits(verdict.criteria());
    if (!verdict.isJudged() && errors == 0) {
      begin("banjian", "banjian");
      error("not-judged", new SummaryText(language, Style.PLAIN).reason(summary));
      cases.append("</testcase>\n");
      errors++;
    }
    String counts =
        " name=\"banjian\" tests=\""
            + tests
            + "\" failures=\""
            + failures
            + "\" errors=\""
            + errors
            + "\"";
    out.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts + " time=\"0\">\n");
    out.write("<testsuite" + counts + " skipped=\"0\" time=\"0\">\n");
    out.append(cases);
    out.write("</testsuite>\n</testsuites>\n");
    out.flush();
  }
}
