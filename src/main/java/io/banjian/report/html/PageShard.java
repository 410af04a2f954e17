package io.banjian.report.html;

import io.banjian.delivery.JudgedFinding;
import io.banjian.delivery.JudgedPage;
import io.banjian.delivery.Standing;
import io.banjian.layout.Block;
import io.banjian.layout.Claim;
import io.banjian.layout.PageView;
import io.banjian.page.Box;
import io.banjian.page.Geometry;
import io.banjian.page.Page;
import io.banjian.page.PageDigest;
import io.banjian.report.EditJson;
import io.banjian.report.JsonOutput;
import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that the page view shows of one page, as JSON: the text as it is, what the layout made of it,
 * and the findings with every fix. The corrected page is not in it; the browser makes it from the
 * fixes as they are decided. Offsets are code points, as everywhere outside.
 *
 * <p>Holds no state: pages are written at once.
 */
final class PageShard {
  private final ScanFinder scans;

  /**
   * @param folder of the HTML, from which scans are addressed
   */
  PageShard(Path folder) {
    this.scans = new ScanFinder(folder);
  }

  String json(int number, JudgedPage judged) {
    Page page = judged.page();
    StringWriter out = new StringWriter(page.text().length() * 2 + 4096);
    JsonOutput json = new JsonOutput(out);
    try {
      json.beginObject();
      json.name("number").value(number);
      json.name("page").value(page.id().toString());
      json.name("file").value(page.file());
      json.name("sha256").value(PageDigest.of(page.text()));
      json.name("charset").value(judged.origin().charset());
      json.name("mark").value(judged.origin().byteOrderMark());
      json.name("tail").value(judged.origin().pages() == 1 ? judged.origin().tail() : "");
      json.name("markup").value(page.geometry().isPresent());
      json.name("text").value(page.text().raw());
      scan(json, judged);
      layout(json, page);
      json.name("findings").beginArray();
      for (JudgedFinding finding : judged.findings()) {
        finding(json, page, finding);
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void scan(JsonOutput json, JudgedPage judged) throws IOException {
    Optional<String> scan = scans.find(judged);
    if (scan.isEmpty()) {
      return;
    }
    json.name("scan").beginObject().name("src").value(scan.get());
    Optional<Geometry> geometry = judged.page().geometry();
    if (geometry.isPresent()) {
      Box box = geometry.get().page();
      json.name("width").value(box.right()).name("height").value(box.bottom());
    }
    json.endObject();
  }

  private static void layout(JsonOutput json, Page page) throws IOException {
    SourceText text = page.text();
    PageView view = PageView.of(page);
    json.name("blocks").beginArray();
    for (Block block : view.blocks()) {
      json.beginObject().name("kind").value(block.kind().label());
      EditJson.span(json, text, block.span());
      json.endObject();
    }
    json.endArray();
    json.name("claims").beginArray();
    for (Claim claim : view.claims()) {
      json.beginObject().name("kind").value(claim.kind().label());
      EditJson.span(json, text, claim.span());
      json.endObject();
    }
    json.endArray();
  }

  private static void finding(JsonOutput json, Page page, JudgedFinding judged) throws IOException {
    Finding finding = judged.finding();
    SourceText text = page.text();
    json.beginObject();
    json.name("rule").value(finding.rule().id());
    json.name("severity").value(finding.severity().label());
    json.name("confidence").hundredths(finding.confidence());
    json.name("fingerprint").value(finding.fingerprint());
    json.name("zh").value(MessageText.of(finding, text, Language.ZH));
    json.name("en").value(MessageText.of(finding, text, Language.EN));
    if (judged.standing() != Standing.UNCOMPARED) {
      json.name("standing").value(judged.standing().label());
      json.name("reason").value(judged.reason());
    }
    if (finding.span().isPresent()) {
      EditJson.span(json, text, finding.span().get());
      box(json, page, finding.span().get());
    }
    json.name("safe").value(finding.isSafe());
    json.name("fixes").beginArray();
    if (finding.fix().isPresent()) {
      EditJson.edits(json, text, finding.fix().get());
    }
    for (Fix alternative : finding.alternatives()) {
      EditJson.edits(json, text, alternative);
    }
    json.endArray();
    json.endObject();
  }

  private static void box(JsonOutput json, Page page, Span span) throws IOException {
    Optional<Box> box = page.geometry().flatMap(geometry -> geometry.boxOf(span));
    if (box.isPresent()) {
      json.name("box").beginArray();
      json.value(box.get().x()).value(box.get().y());
      json.value(box.get().width()).value(box.get().height());
      json.endArray();
    }
  }
}
