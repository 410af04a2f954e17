package io.banjian.report.html;

import io.banjian.delivery.Criterion;
import io.banjian.delivery.Outcome;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.rule.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * 验收结论: whether the delivery is acceptable, and why.
 *
 * @param style for the style sheet: accepted, rejected, not-judged
 */
public record VerdictBand(
    String style, Bilingual word, Bilingual reason, List<Criterion> criteria) {

  static VerdictBand of(Summary summary, Verdict verdict) {
    return new VerdictBand(
        verdict.outcome().label(),
        word(verdict.outcome()),
        reason(summary, verdict),
        verdict.criteria());
  }

  private static Bilingual word(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> new Bilingual("合格", "Accepted");
      case REJECTED -> new Bilingual("不合格", "Rejected");
      case NOT_JUDGED -> new Bilingual("不予判定", "Not judged");
    };
  }

  private static Bilingual reason(Summary summary, Verdict verdict) {
    List<Criterion> criteria = verdict.criteria();
    long failed = criteria.stream().filter(c -> !c.passed()).count();
    return switch (verdict.outcome()) {
      case ACCEPTED ->
          criteria.isEmpty()
              ? new Bilingual("未设验收标准，仅列出检查结果。", "No limit was set; what was found is only listed.")
              : new Bilingual(
                  criteria.size() == 1 ? "所设标准已达到。" : "所设 " + criteria.size() + " 项标准全部达到。",
                  "Every limit was kept.");
      case REJECTED ->
          new Bilingual(
              criteria.size() == 1
                  ? "所设标准未达到。"
                  : "所设 " + criteria.size() + " 项标准中有 " + failed + " 项未达到。",
              failed
                  + " of "
                  + criteria.size()
                  + (criteria.size() == 1 ? " limit" : " limits")
                  + " passed over.");
      case NOT_JUDGED -> notJudged(summary);
    };
  }

  private static Bilingual notJudged(Summary summary) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (summary.unreadable() > 0) {
      zh.add(summary.unreadable() + " 个文件无法读取");
      en.add(
          summary.unreadable() + " unreadable " + (summary.unreadable() == 1 ? "file" : "files"));
    }
    if (!summary.problems().isEmpty()) {
      int count = summary.problems().size();
      zh.add(count + " 个路径不存在或不是版面文本");
      en.add(count + (count == 1 ? " path is" : " paths are") + " missing or no page text");
    }
    if (!summary.failures().isEmpty()) {
      zh.add("有规则运行出错");
      en.add("a rule broke");
    }
    if (summary.rules() == 0) {
      zh.add("没有启用任何规则");
      en.add("no rule was left to run");
    }
    if (summary.pages() == 0) {
      zh.add("没有可检查的版面");
      en.add("no page could be checked");
    }
    return new Bilingual(
        "检查不完整，不能据此判定：" + String.join("；", zh) + "。",
        "The check is not complete, and nothing follows from it: " + String.join("; ", en) + ".");
  }
}
