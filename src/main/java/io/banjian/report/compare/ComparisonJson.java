package io.banjian.report.compare;

import io.banjian.compare.BagCounts;
import io.banjian.compare.BlockCounts;
import io.banjian.compare.CompareRun;
import io.banjian.compare.ConfusionExample;
import io.banjian.compare.ConfusionTable;
import io.banjian.compare.ErrorCounts;
import io.banjian.compare.PageComparison;
import io.banjian.compare.Rate;
import io.banjian.compare.Totals;
import io.banjian.delivery.Outcome;
import io.banjian.report.JsonOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** {@code json}: every figure as integers, rates beside them. Pages first, so that it streams. */
public final class ComparisonJson implements ComparisonWriter {
  private final Writer out;
  private final ComparisonFacts facts;
  private final JsonOutput json;

  public ComparisonJson(Writer out, ComparisonFacts facts) throws IOException {
    this.out = out;
    this.facts = facts;
    this.json = new JsonOutput(out);
    RunNotes.jsonHead(json, facts, "truth");
    json.name("pages").beginArray();
  }

  @Override
  public void page(PageComparison page) throws IOException {
    json.beginObject().name("page").value(page.truth().id().toString());
    json.name("truth").value(page.truth().file()).name("text").value(page.text().file());
    figures(page.result().sequence(), page.result().bag(), page.result().blocks());
    if (page.result().sequence().rate().isEmpty()) {
      json.name("reason").value("empty-truth");
    }
    json.endObject();
  }

  private void figures(ErrorCounts sequence, BagCounts bag, BlockCounts blocks) throws IOException {
    counts(sequence);
    rate("rate", sequence.rate());
    json.name("perTenThousand");
    json.raw(sequence.rate().map(Rate::perTenThousand).orElse("null"));
    json.name("bag").beginObject().name("errors").value(bag.errors());
    json.name("onlyInTruth").value(bag.onlyInTruth());
    json.name("onlyInText").value(bag.onlyInText()).endObject();
    json.name("orderErrors").value(sequence.errors() - bag.errors());
    json.name("blocks").beginObject();
    blocks(json, blocks);
    counts(blocks.errors());
    json.endObject();
  }

  static void blocks(JsonOutput json, BlockCounts blocks) throws IOException {
    json.name("count").value(blocks.blocks()).name("moved").value(blocks.moved());
    json.name("movedCharacters").value(blocks.movedCharacters());
  }

  private void counts(ErrorCounts counts) throws IOException {
    json.name("length").value(counts.length()).name("errors").value(counts.errors());
    json.name("substituted").value(counts.substituted());
    json.name("inserted").value(counts.inserted());
    json.name("missing").value(counts.missing());
  }

  private void rate(String name, Optional<Rate> rate) throws IOException {
    json.name(name).raw(rate.map(Rate::share).orElse("null"));
  }

  @Override
  public void finish(CompareRun.Result outcome, Outcome verdict) throws IOException {
    json.endArray();
    RunNotes.json(json, facts, outcome.unpaired(), outcome.unreadable());
    Totals totals = outcome.totals();
    json.name("summary").beginObject();
    json.name("pages").value(totals.pages()).name("undefined").value(totals.undefined());
    figures(totals.sequence(), totals.bag(), totals.blocks());
    rate("micro", totals.micro());
    rate("macro", totals.macro());
    rate("median", totals.median());
    json.endObject();
    json.name("confusions").beginArray();
    for (ConfusionTable.Row row : totals.confusions().rows()) {
      json.beginObject().name("truth").value(row.confusion().truth());
      json.name("text").value(row.confusion().text());
      json.name("count").value(row.count()).name("examples").beginArray();
      for (ConfusionExample example : row.examples()) {
        json.beginObject().name("page").value(example.page());
        json.name("line").value(example.line()).name("column").value(example.column());
        json.name("truth").value(example.truth()).name("text").value(example.text());
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray();
    RunNotes.jsonEnd(json, facts, verdict);
    out.flush();
  }
}
