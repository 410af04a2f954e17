package io.banjian.report.html;

import io.banjian.compare.CharacterError;
import io.banjian.compare.CompareRun;
import io.banjian.compare.Confusion;
import io.banjian.compare.ConfusionExample;
import io.banjian.compare.ConfusionTable;
import io.banjian.compare.ErrorCounts;
import io.banjian.compare.PageComparison;
import io.banjian.compare.Rate;
import io.banjian.compare.TextComparison;
import io.banjian.compare.Totals;
import io.banjian.delivery.Outcome;
import io.banjian.report.compare.ComparisonFacts;
import io.banjian.report.compare.ComparisonWriter;
import io.banjian.rule.Bilingual;
import io.banjian.rule.MessageText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The HTML report of a comparison with ground truth. */
public final class ComparisonReport implements ComparisonWriter {
  private static final int CONFUSIONS = 200;

  private final PairFolder folder;
  private final ComparisonFacts facts;
  private final List<PairRow> rows = new ArrayList<>();

  public ComparisonReport(Path target, ComparisonFacts facts) throws IOException {
    this.folder = PairFolder.open(target, facts.language(), facts.version());
    this.facts = facts;
  }

  @Override
  public void page(PageComparison page) throws IOException {
    TextComparison result = page.result();
    ErrorCounts counts = result.sequence();
    String id = page.truth().id().toString();
    String name = MessageText.visible(id.isEmpty() ? page.truth().file() : id);
    Map<Confusion, Integer> numbers = numbers(result.errors());
    List<PairSide.Place> inTruth = new ArrayList<>();
    List<PairSide.Place> inText = new ArrayList<>();
    for (CharacterError error : result.errors()) {
      String style = error.confusion().change().label();
      int kind = numbers.getOrDefault(error.confusion(), -1);
      inTruth.add(new PairSide.Place(error.truth(), style, kind));
      inText.add(new PairSide.Place(error.text(), style, kind));
    }
    String href =
        folder.pair(
            new PairModel(
                name,
                new Bilingual("标准文本", "Truth"),
                MessageText.visible(page.truth().file()),
                new Bilingual("所评文本", "Text"),
                MessageText.visible(page.text().file()),
                figures(counts, result.orderErrors(), result.blocks().errors().errors()),
                kinds(result.errors(), numbers),
                PairSide.of(page.truth().text().raw(), inTruth, result.movedInTruth()),
                PairSide.of(page.text().text().raw(), inText, result.movedInText())));
    rows.add(
        new PairRow(
            name,
            href,
            List.of(
                PairNotes.number(counts.length()),
                PairNotes.number(counts.errors()),
                PairNotes.number(counts.substituted()),
                PairNotes.number(counts.inserted()),
                PairNotes.number(counts.missing()),
                counts.rate().map(Rate::perTenThousand).orElse("—"),
                PairNotes.number(result.orderErrors()),
                PairNotes.number(result.blocks().moved()),
                PairNotes.number(result.blocks().errors().errors()))));
  }

  /** The most frequent first. */
  private static Map<Confusion, Integer> numbers(List<CharacterError> errors) {
    Map<Confusion, Integer> counts = new LinkedHashMap<>();
    errors.forEach(e -> counts.merge(e.confusion(), 1, Integer::sum));
    List<Confusion> order = new ArrayList<>(counts.keySet());
    order.sort(Comparator.comparingInt((Confusion c) -> -counts.getOrDefault(c, 0)));
    Map<Confusion, Integer> numbers = new LinkedHashMap<>();
    order.forEach(c -> numbers.put(c, numbers.size()));
    return numbers;
  }

  private static List<PairKind> kinds(
      List<CharacterError> errors, Map<Confusion, Integer> numbers) {
    Map<Confusion, Long> counts = new HashMap<>();
    errors.forEach(e -> counts.merge(e.confusion(), 1L, Long::sum));
    return numbers.entrySet().stream()
        .map(
            e -> new PairKind(e.getValue(), words(e.getKey()), counts.getOrDefault(e.getKey(), 0L)))
        .toList();
  }

  private static Bilingual words(Confusion confusion) {
    String truth = shown(confusion.truth());
    String text = shown(confusion.text());
    return switch (confusion.change()) {
      case MISSING -> new Bilingual("漏 " + truth, "missing " + truth);
      case INSERTED -> new Bilingual("多 " + text, "extra " + text);
      case SUBSTITUTED, NONE -> new Bilingual(truth + " → " + text, truth + " → " + text);
    };
  }

  private static String shown(String text) {
    return MessageText.visible(
        text.replaceAll("\\R", "⏎").replace(" ", "␣").replace("\u3000", "□"));
  }

  private static List<PairFigure> figures(ErrorCounts counts, long order, long inPlace) {
    return List.of(
        PairNotes.figure("字数", "Characters", counts.length()),
        PairNotes.figure("差错", "Errors", counts.errors()),
        PairNotes.figure("错字", "Wrong", counts.substituted()),
        PairNotes.figure("多字", "Extra", counts.inserted()),
        PairNotes.figure("漏字", "Missing", counts.missing()),
        rate("每万字", "Per 10,000", counts.rate()),
        PairNotes.figure("其中次序", "Of them order", order),
        PairNotes.figure("归位后差错", "Errors in place", inPlace));
  }

  private static PairFigure rate(String zh, String en, Optional<Rate> rate) {
    return new PairFigure(new Bilingual(zh, en), rate.map(Rate::perTenThousand).orElse("—"));
  }

  @Override
  public void finish(CompareRun.Result outcome, Outcome verdict) throws IOException {
    Totals totals = outcome.totals();
    long order = totals.sequence().errors() - totals.bag().errors();
    List<PairFigure> figures =
        new ArrayList<>(figures(totals.sequence(), order, totals.blocks().errors().errors()));
    figures.add(rate("各版平均", "Macro", totals.macro()));
    figures.add(rate("各版中位", "Median", totals.median()));
    List<Bilingual> notes = new ArrayList<>();
    String folded = String.join(", ", facts.normalization().labels());
    notes.add(
        new Bilingual(
            "归并：" + (folded.isEmpty() ? "无，空格和换行也算字" : folded),
            "Normalization: "
                + (folded.isEmpty() ? "none; spaces and line breaks are characters" : folded)));
    notes.addAll(PairNotes.of(outcome.unpaired(), outcome.unreadable()));
    folder.index(
        new PairListModel(
            new Bilingual("与标准文本对照", "Comparison with the truth"),
            PairNotes.verdict(verdict),
            verdict.label(),
            figures,
            List.of(
                new Bilingual("字数", "Characters"),
                new Bilingual("差错", "Errors"),
                new Bilingual("错字", "Wrong"),
                new Bilingual("多字", "Extra"),
                new Bilingual("漏字", "Missing"),
                new Bilingual("每万字", "Per 10,000"),
                new Bilingual("次序", "Order"),
                new Bilingual("移位", "Moved"),
                new Bilingual("归位后", "In place")),
            rows,
            new Bilingual("什么错成什么（各块归位之后）", "What became what, each block in its place"),
            List.of(
                new Bilingual("标准", "Truth"),
                new Bilingual("文本", "Text"),
                new Bilingual("处", "Count"),
                new Bilingual("例子", "Example")),
            table(totals.confusions()),
            notes));
  }

  private static List<List<String>> table(ConfusionTable confusions) {
    List<List<String>> table = new ArrayList<>();
    List<ConfusionTable.Row> all = confusions.rows();
    for (ConfusionTable.Row row : all.subList(0, Math.min(CONFUSIONS, all.size()))) {
      ConfusionExample example = row.examples().get(0);
      table.add(
          List.of(
              row.confusion().truth().isEmpty() ? "∅" : shown(row.confusion().truth()),
              row.confusion().text().isEmpty() ? "∅" : shown(row.confusion().text()),
              PairNotes.number(row.count()),
              MessageText.visible(example.page())
                  + ":"
                  + example.line()
                  + ":"
                  + example.column()
                  + "  "
                  + shown(example.truth())
                  + " → "
                  + shown(example.text())));
    }
    return table;
  }
}
