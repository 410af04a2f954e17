package io.banjian.report.compare;

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
import io.banjian.rule.MessageText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code text}: a line a page, the sums, and what was most often taken for what. */
public final class ComparisonText implements ComparisonWriter {
  private static final int CONFUSIONS = 20;

  private final Writer out;
  private final ComparisonFacts facts;
  private final TextTable table = new TextTable(1);

  public ComparisonText(Writer out, ComparisonFacts facts) {
    this.out = out;
    this.facts = facts;
    table.row(
        List.of(
            facts.words("版面", "page"),
            facts.words("字数", "length"),
            facts.words("差错", "errors"),
            facts.words("错字", "wrong"),
            facts.words("多字", "extra"),
            facts.words("漏字", "missing"),
            facts.words("每万字", "per 10,000"),
            facts.words("次序", "order"),
            facts.words("移位", "moved"),
            facts.words("归位后差错", "in place")));
  }

  @Override
  public void page(PageComparison page) {
    TextComparison result = page.result();
    String name = page.truth().id().toString();
    table.row(
        cells(
            name.isEmpty() ? page.truth().file() : name,
            result.sequence(),
            result.orderErrors(),
            result.blocks().moved(),
            result.blocks().errors().errors()));
  }

  private List<String> cells(
      String name, ErrorCounts counts, long order, long moved, long inPlace) {
    return List.of(
        name,
        number(counts.length()),
        number(counts.errors()),
        number(counts.substituted()),
        number(counts.inserted()),
        number(counts.missing()),
        counts.rate().map(Rate::perTenThousand).orElse(facts.words("无从计算", "undefined")),
        number(order),
        number(moved),
        number(inPlace));
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  @Override
  public void finish(CompareRun.Result outcome, Outcome verdict) throws IOException {
    Totals totals = outcome.totals();
    long order = totals.sequence().errors() - totals.bag().errors();
    if (totals.pages() > 1) {
      table.row(
          cells(
              facts.words("合计", "all"),
              totals.sequence(),
              order,
              totals.blocks().moved(),
              totals.blocks().errors().errors()));
    }
    if (totals.pages() > 0) {
      out.write(table.text() + "\n");
      out.write(figures(totals) + "\n");
    }
    confusions(totals.confusions());
    out.write(RunNotes.unpaired(facts, outcome.unpaired()));
    out.write(RunNotes.unreadable(facts, outcome.unreadable()));
    out.flush();
  }

  private String figures(Totals totals) {
    StringBuilder text = new StringBuilder();
    text.append(facts.words("每万字差错：总计 ", "Errors per 10,000 characters: micro "));
    text.append(rate(totals.micro()));
    text.append(facts.words("，各版平均 ", ", macro ")).append(rate(totals.macro()));
    text.append(facts.words("，各版中位 ", ", median ")).append(rate(totals.median()));
    text.append(facts.words("。\n", ".\n"));
    text.append(facts.words("归并：", "Normalization: "));
    List<String> labels = facts.normalization().labels();
    text.append(
        labels.isEmpty()
            ? facts.words("无，空格和换行也算字", "none; spaces and line breaks are characters")
            : String.join(facts.words("、", ", "), labels));
    text.append(facts.words("。\n", ".\n"));
    if (totals.undefined() > 0) {
      text.append(
          facts.words(
              totals.undefined() + " 个版面的标准文本为空，算不出差错率；多出的字计入总计。\n",
              totals.undefined()
                  + " of the pages have an empty truth: no rate of their own, their extra"
                  + " characters are in the sum.\n"));
    }
    return text.toString();
  }

  private String rate(Optional<Rate> rate) {
    return rate.map(Rate::perTenThousand).orElse(facts.words("无从计算", "undefined"));
  }

  private void confusions(ConfusionTable confusions) throws IOException {
    List<ConfusionTable.Row> rows = confusions.rows();
    if (rows.isEmpty()) {
      return;
    }
    out.write(facts.words("最常见的差错（各块归位之后）：\n", "Most frequent, each block in its place:\n"));
    TextTable shown = new TextTable(3);
    for (ConfusionTable.Row row : rows.subList(0, Math.min(CONFUSIONS, rows.size()))) {
      ConfusionExample example = row.examples().get(0);
      shown.row(
          List.of(
              words(row.confusion()),
              number(row.count()) + facts.words(" 处", "×"),
              example.page()
                  + ":"
                  + example.line()
                  + ":"
                  + example.column()
                  + "  "
                  + oneLine(example.truth())
                  + " → "
                  + oneLine(example.text())));
    }
    out.write(shown.text());
    if (rows.size() > CONFUSIONS) {
      out.write(
          facts.words(
              "  另有 " + (rows.size() - CONFUSIONS) + " 种，见 --format json\n",
              "  " + (rows.size() - CONFUSIONS) + " more kinds: see --format json\n"));
    }
    out.write("\n");
  }

  static String oneLine(String text) {
    return MessageText.visible(text.replaceAll("\\R", "⏎"));
  }

  private String words(Confusion confusion) {
    String truth = oneLine(confusion.truth()).replace(" ", "␣");
    String text = oneLine(confusion.text()).replace(" ", "␣");
    return switch (confusion.change()) {
      case MISSING -> facts.words("漏 ", "missing ") + truth;
      case INSERTED -> facts.words("多 ", "extra ") + text;
      case SUBSTITUTED, NONE -> truth + " → " + text;
    };
  }
}
