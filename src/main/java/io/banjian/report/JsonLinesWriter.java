package io.banjian.report;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Language;
import java.io.IOException;
import java.io.Writer;

/** {@code jsonl}: one finding a line. */
public final class JsonLinesWriter implements FindingWriter {
  private final Writer out;
  private final JsonOutput json;
  private final FindingJson findings;

  public JsonLinesWriter(Writer out, Language language) {
    this.out = out;
    this.json = new JsonOutput(out);
    this.findings = new FindingJson(language);
  }

  @Override
  public void page(JudgedPage page) throws IOException {
    for (JudgedFinding finding : page.findings()) {
      findings.write(json, page.page(), finding);
      json.newLine();
    }
  }

  @Override
  public void finish(Summary summary, Verdict verdict) throws IOException {
    out.flush();
  }
}
