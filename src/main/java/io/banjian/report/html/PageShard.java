package io.banjian.report.html;

import io.banjian.delivery.JudgedPage;
import io.banjian.report.JsonOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** All that the page view shows of one page, as JSON. Holds no state: pages are written at once. */
final class PageShard {

  String json(int number, JudgedPage page) {
    StringWriter out = new StringWriter(4096);
    JsonOutput json = new JsonOutput(out);
    try {
      json.beginObject();
      json.name("number").value(number);
      json.name("page").value(page.page().id().toString());
      json.name("file").value(page.page().file());
      json.name("text").value(page.page().text().raw());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
