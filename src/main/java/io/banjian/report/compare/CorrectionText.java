package io.banjian.report.compare;

import static io.banjian.report.compare.ComparisonText.number;

import io.banjian.compare.ChangeKind;
import io.banjian.compare.CorrectedPlace;
import io.banjian.compare.CorrectionComparison;
import io.banjian.compare.CorrectionRun;
import io.banjian.compare.CorrectionTotals;
import io.banjian.compare.CorrectionTotals.RuleCounts;
import io.banjian.delivery.Outcome;
import io.banjian.rule.MessageText;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code text}: what a correction settled, what it brought, and what nobody asked it to change. */
public final class CorrectionText implements CorrectionWriter {
  private static final int PLACES_A_PAGE = 20;
  private static final int LONGEST = 24;

  private final Writer out;
  private final ComparisonFacts facts;
  private final TextTable table = new TextTable(1);
  private final StringBuilder details = new StringBuilder();

  public CorrectionText(Writer out, ComparisonFacts facts) {
    this.out = out;
    this.facts = facts;
    List<String> head = new ArrayList<>();
    head.add(facts.words("版面", "page"));
    head.add(facts.words("字数", "length"));
    head.add(facts.words("问题已消", "gone"));
    head.add(facts.words("新增", "new"));
    head.add(facts.words("仍在", "left"));
    head.add(facts.words("擅改", "unasked"));
    head.add(facts.words("丢字", "lost"));
    head.add(facts.words("丢行", "lost lines"));
    head.add(facts.words("移位", "moved"));
    table.row(head);
  }

  @Override
  public void page(CorrectionComparison page) {
    String name = page.dump().id().toString();
    String shown = name.isEmpty() ? page.dump().file() : name;
    table.row(
        List.of(
            shown,
            number(page.length()),
            number(page.gone().size()),
            number(page.fresh().size()),
            number(page.remaining().size()),
            number(page.unasked()),
            number(page.unasked(ChangeKind.LOST)),
            number(page.lostLines()),
            number(page.blocks().moved())));
    List<CorrectedPlace> unasked =
        page.places().stream().filter(CorrectedPlace::isUnasked).toList();
    if (!unasked.isEmpty()) {
      details.append("  ").append(MessageText.visible(shown)).append('\n');
      TextTable places = new TextTable(3);
      SourceText dump = page.dump().text();
      for (CorrectedPlace place : unasked.subList(0, Math.min(PLACES_A_PAGE, unasked.size()))) {
        int line = dump.lineAt(place.dump().start());
        String at = (line + 1) + ":" + (dump.columnAt(place.dump().start()) + 1);
        places.row(List.of("  " + at, words(place), cut(place)));
      }
      details.append(places.text());
      if (unasked.size() > PLACES_A_PAGE) {
        int more = unasked.size() - PLACES_A_PAGE;
        details.append(
            facts.words("    另有 " + more + " 处\n", "    and " + more + " more places\n"));
      }
    }
  }

  private String words(CorrectedPlace place) {
    String words =
        switch (place.kind()) {
          case LAYOUT -> facts.words("换行空格", "layout");
          case INVISIBLE -> facts.words("不可见字符", "invisible");
          case WIDTH -> facts.words("全半角或字形", "width");
          case MARK -> facts.words("标点", "mark");
          case ADDED -> facts.words("添字", "added");
          case CHANGED -> facts.words("改字", "changed");
          case LOST -> facts.words("丢字", "lost");
        };
    return place.wholeLine() ? facts.words("整行丢失", "line lost") : words;
  }

  private static String cut(CorrectedPlace place) {
    String before = cut(place.before());
    String after = cut(place.after());
    return before + " → " + (after.isEmpty() ? "∅" : after);
  }

  private static String cut(String text) {
    String one = text.isEmpty() ? "∅" : ComparisonText.oneLine(text);
    return one.codePointCount(0, one.length()) <= LONGEST
        ? one
        : one.substring(0, one.offsetByCodePoints(0, LONGEST)) + "…";
  }

  @Override
  public void finish(CorrectionRun.Result outcome, Outcome verdict) throws IOException {
    CorrectionTotals totals = outcome.totals();
    RuleCounts all = totals.allRules();
    if (totals.pages() > 1) {
      table.row(
          List.of(
              facts.words("合计", "all"),
              number(totals.length()),
              number(all.gone()),
              number(all.fresh()),
              number(all.remaining()),
              number(totals.unasked()),
              number(totals.unasked(ChangeKind.LOST)),
              number(totals.lostLines()),
              number(totals.blocks().moved())));
    }
    if (totals.pages() > 0) {
      out.write(table.text() + "\n");
    }
    rules(totals);
    if (details.length() > 0) {
      out.write(facts.words("没有问题要求、却改动了的地方：\n", "Changed though no finding asked for it:\n"));
      out.write(details + "\n");
    }
    out.write(RunNotes.unpaired(facts, outcome.unpaired()));
    out.write(RunNotes.unreadable(facts, outcome.unreadable()));
    out.flush();
  }

  private void rules(CorrectionTotals totals) throws IOException {
    if (totals.rules().isEmpty()) {
      return;
    }
    TextTable rules = new TextTable(1);
    rules.row(
        List.of(
            facts.words("规则", "rule"),
            facts.words("已消", "gone"),
            facts.words("新增", "new"),
            facts.words("仍在", "left")));
    for (Map.Entry<String, RuleCounts> rule : totals.rules().entrySet()) {
      rules.row(
          List.of(
              rule.getKey(),
              number(rule.getValue().gone()),
              number(rule.getValue().fresh()),
              number(rule.getValue().remaining())));
    }
    out.write(rules.text() + "\n");
  }
}
