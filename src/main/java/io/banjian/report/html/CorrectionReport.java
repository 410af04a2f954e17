package io.banjian.report.html;

import io.banjian.compare.ChangeKind;
import io.banjian.compare.CorrectedPlace;
import io.banjian.compare.CorrectionComparison;
import io.banjian.compare.CorrectionRun;
import io.banjian.compare.CorrectionTotals;
import io.banjian.compare.CorrectionTotals.RuleCounts;
import io.banjian.delivery.Outcome;
import io.banjian.report.compare.ComparisonFacts;
import io.banjian.report.compare.CorrectionWriter;
import io.banjian.rule.Bilingual;
import io.banjian.rule.MessageText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The HTML report of a comparison of corrected pages with their dumps. */
public final class CorrectionReport implements CorrectionWriter {
  private final PairFolder folder;
  private final List<PairRow> rows = new ArrayList<>();

  public CorrectionReport(Path target, ComparisonFacts facts) throws IOException {
    this.folder = PairFolder.open(target, facts.language(), facts.version());
  }

  @Override
  public void page(CorrectionComparison page) throws IOException {
    String id = page.dump().id().toString();
    String name = MessageText.visible(id.isEmpty() ? page.dump().file() : id);
    Map<Integer, PairKind> kinds = new TreeMap<>();
    List<PairSide.Place> inDump = new ArrayList<>();
    List<PairSide.Place> inCorrected = new ArrayList<>();
    for (CorrectedPlace place : page.places()) {
      if (place.kind() == ChangeKind.LAYOUT) {
        continue;
      }
      int number = place.kind().ordinal() * 2 + (place.isAsked() ? 1 : 0);
      long before = kinds.containsKey(number) ? kinds.get(number).count() : 0;
      kinds.put(number, new PairKind(number, words(place), before + 1));
      String style = style(place) + (place.isAsked() ? " asked" : "");
      inDump.add(new PairSide.Place(place.dump(), style, number));
      inCorrected.add(new PairSide.Place(place.corrected(), style, number));
    }
    String href =
        folder.pair(
            new PairModel(
                name,
                new Bilingual("原文", "Dump"),
                MessageText.visible(page.dump().file()),
                new Bilingual("改后", "Corrected"),
                MessageText.visible(page.corrected().file()),
                figures(page),
                List.copyOf(kinds.values()),
                PairSide.of(page.dump().text().raw(), inDump, List.of()),
                PairSide.of(page.corrected().text().raw(), inCorrected, List.of())));
    rows.add(new PairRow(name, href, figures(page).stream().map(PairFigure::value).toList()));
  }

  private static String style(CorrectedPlace place) {
    return place.after().isBlank()
        ? "missing"
        : place.before().isBlank() ? "inserted" : "substituted";
  }

  private static Bilingual words(CorrectedPlace place) {
    Bilingual kind =
        switch (place.kind()) {
          case LAYOUT -> new Bilingual("换行空格", "layout");
          case INVISIBLE -> new Bilingual("不可见字符", "invisible");
          case WIDTH -> new Bilingual("全半角或字形", "width");
          case MARK -> new Bilingual("标点", "mark");
          case ADDED -> new Bilingual("添字", "added");
          case CHANGED -> new Bilingual("改字", "changed");
          case LOST -> new Bilingual("丢字", "lost");
        };
    return place.isAsked()
        ? new Bilingual(kind.zh() + "（有据）", kind.en() + " (asked for)")
        : new Bilingual(kind.zh() + "（擅改）", kind.en() + " (unasked)");
  }

  private static List<PairFigure> figures(CorrectionComparison page) {
    return List.of(
        PairNotes.figure("字数", "Characters", page.length()),
        PairNotes.figure("问题已消", "Findings gone", page.gone().size()),
        PairNotes.figure("新增", "New", page.fresh().size()),
        PairNotes.figure("仍在", "Left", page.remaining().size()),
        PairNotes.figure("擅改", "Unasked", page.unasked()),
        PairNotes.figure("丢字", "Lost", page.unasked(ChangeKind.LOST)),
        PairNotes.figure("丢行", "Lost lines", page.lostLines()),
        PairNotes.moved(page.blocks()));
  }

  @Override
  public void finish(CorrectionRun.Result outcome, Outcome verdict) throws IOException {
    CorrectionTotals totals = outcome.totals();
    RuleCounts all = totals.allRules();
    List<PairFigure> figures =
        List.of(
            PairNotes.figure("字数", "Characters", totals.length()),
            PairNotes.figure("问题已消", "Findings gone", all.gone()),
            PairNotes.figure("新增", "New", all.fresh()),
            PairNotes.figure("仍在", "Left", all.remaining()),
            PairNotes.figure("擅改", "Unasked", totals.unasked()),
            PairNotes.figure("丢字", "Lost", totals.unasked(ChangeKind.LOST)),
            PairNotes.figure("丢行", "Lost lines", totals.lostLines()),
            PairNotes.moved(totals.blocks()));
    List<List<String>> table = new ArrayList<>();
    totals
        .rules()
        .forEach(
            (rule, counts) ->
                table.add(
                    List.of(
                        rule,
                        PairNotes.number(counts.gone()),
                        PairNotes.number(counts.fresh()),
                        PairNotes.number(counts.remaining()))));
    folder.index(
        new PairListModel(
            new Bilingual("改后与原文对照", "A correction against its dump"),
            PairNotes.verdict(verdict),
            verdict.label(),
            figures,
            figures.stream().map(PairFigure::label).toList(),
            rows,
            new Bilingual("各条规则", "Rule by rule"),
            List.of(
                new Bilingual("规则", "Rule"),
                new Bilingual("已消", "Gone"),
                new Bilingual("新增", "New"),
                new Bilingual("仍在", "Left")),
            table,
            PairNotes.of(outcome.unpaired(), outcome.unreadable())));
  }
}
