package io.banjian.report;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.Claim;
import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What the layout made of a page, for machines: one page a line. */
public final class LayoutJson {
  private final Writer out;

  public LayoutJson(Writer out) {
    this.out = out;
  }

  public void write(Page page, PageView view) throws IOException {
    JsonOutput json = new JsonOutput(out);
    SourceText text = page.text();
    json.beginObject();
    json.name("page").value(page.id().toString()).name("file").value(page.file());
    json.name("blocks").beginArray();
    for (Block block : view.blocks()) {
      json.beginObject().name("kind").value(block.kind().label());
      json.name("confidence").hundredths(block.confidence());
      span(json, text, block.span());
      json.name("measure").value(block.measure());
      json.name("text").value(block.view().text());
      json.name("breaks").beginArray();
      for (LineBreak lineBreak : block.breaks()) {
        json.beginObject();
        span(json, text, lineBreak.gap());
        json.name("replacement").value(lineBreak.replacement());
        json.name("confidence").hundredths(lineBreak.confidence());
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
    articles(json, view);
    json.name("claims").beginArray();
    for (Claim claim : view.claims()) {
      json.beginObject().name("kind").value(claim.kind().label());
      span(json, text, claim.span());
      json.endObject();
    }
    json.endArray().endObject().newLine();
  }

  /** Articles name their blocks by number, from 0. */
  private static void articles(JsonOutput json, PageView view) throws IOException {
    List<Block> blocks = view.blocks();
    json.name("articles").beginArray();
    for (Article article : view.articles()) {
      json.beginObject().name("title").value(article.title());
      json.name("blocks").beginArray();
      for (Block block : article.blocks()) {
        json.value(blocks.indexOf(block));
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private static void span(JsonOutput json, SourceText text, Span span) throws IOException {
    Position start = Position.of(text, span.start());
    json.name("start").value(start.offset()).name("end").value(text.toCodePoint(span.end()));
    json.name("line").value(start.line());
  }
}
