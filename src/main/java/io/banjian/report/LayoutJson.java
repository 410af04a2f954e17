package io.banjian.report;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.Claim;
import io.banjian.layout.Interruption;
import io.banjian.layout.Line;
import io.banjian.layout.LineBreak;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the layout made of a page, for machines: one page a line, as docs/layout.md tells. */
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
    Map<Block, Integer> goesOn = new IdentityHashMap<>();
    for (Interruption interruption : view.interruptions()) {
      goesOn.put(interruption.before(), view.blocks().indexOf(interruption.after()));
    }
    for (Block block : view.blocks()) {
      block(json, text, block, goesOn.get(block));
    }
    json.endArray();
    articles(json, text, view);
    json.name("claims").beginArray();
    for (Claim claim : view.claims()) {
      json.beginObject().name("kind").value(claim.kind().label());
      json.name("confidence").hundredths(claim.confidence());
      span(json, text, claim.span());
      json.endObject();
    }
    json.endArray();
    regions(json, text, view);
    json.endObject().newLine();
  }

  /** Regions whose columns are merged or take turns, and the columns as they are to be read. */
  private static void regions(JsonOutput json, SourceText text, PageView view) throws IOException {
    json.name("regions").beginArray();
    for (RegionColumns region : RegionColumns.of(view)) {
      json.beginObject().name("kind").value(region.kind().label());
      json.name("confidence").hundredths(region.region().confidence());
      span(json, text, region.region().span());
      json.name("columns").beginArray();
      for (List<Span> column : region.columns()) {
        json.beginArray();
        for (Span piece : column) {
          json.beginObject();
          span(json, text, piece);
          json.endObject();
        }
        json.endArray();
      }
      json.endArray().endObject();
    }
    json.endArray();
  }

  private static void block(
      JsonOutput json, SourceText text, Block block, @Nullable Integer goesOnIn)
      throws IOException {
    json.beginObject().name("kind").value(block.kind().label());
    json.name("confidence").hundredths(block.confidence());
    span(json, text, block.span());
    json.name("measure").value(block.measure());
    json.name("text").value(block.view().text());
    if (goesOnIn != null) {
      json.name("goesOnIn").value(goesOnIn);
    }
    json.name("lines").beginArray();
    for (Line line : block.lines()) {
      json.beginObject();
      span(json, text, line.span());
      json.name("width").value(line.width()).name("measure").value(line.measure()).endObject();
    }
    json.endArray().name("breaks").beginArray();
    for (LineBreak lineBreak : block.breaks()) {
      json.beginObject();
      span(json, text, lineBreak.gap());
      json.name("replacement").value(lineBreak.replacement());
      json.name("confidence").hundredths(lineBreak.confidence());
      json.endObject();
    }
    json.endArray().endObject();
  }

  /** Articles name their blocks by number, from 0. */
  private static void articles(JsonOutput json, SourceText text, PageView view) throws IOException {
    List<Block> blocks = view.blocks();
    json.name("articles").beginArray();
    for (Article article : view.articles()) {
      json.beginObject().name("title").value(article.title());
      json.name("confidence").hundredths(article.confidence());
      span(json, text, article.span());
      json.name("measures").beginArray();
      for (int measure : article.measures()) {
        json.value(measure);
      }
      json.endArray().name("blocks").beginArray();
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
