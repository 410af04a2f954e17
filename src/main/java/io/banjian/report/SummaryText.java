package io.banjian.report;

import io.banjian.delivery.BaselineOutcome;
import io.banjian.delivery.Criterion;
import io.banjian.delivery.Summary;
import io.banjian.delivery.Verdict;
import io.banjian.delivery.WaiverOutcome;
import io.banjian.rule.Language;
import io.banjian.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The last lines of a run: what was checked, what was found by family, and the verdict. */
public final class SummaryText {
  private final Language language;
  private final Style style;

  public SummaryText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  public String of(Summary summary, Verdict verdict) {
    StringBuilder out = new StringBuilder();
    boolean zh = language == Language.ZH;
    out.append(
        zh
            ? "检查了 "
                + summary.pages()
                + " 个版面，"
                + grouped(summary.characters())
                + " 字，"
                + summary.rules()
                + " 条规则"
            : "Checked "
                + summary.pages()
                + (summary.pages() == 1 ? " page, " : " pages, ")
                + grouped(summary.characters())
                + " characters, "
                + summary.rules()
                + " rules");
    if (summary.skipped() > 0) {
      out.append(
          zh
              ? "；跳过 " + summary.skipped() + " 个不是版面文本的文件"
              : "; skipped "
                  + summary.skipped()
                  + (summary.skipped() == 1
                      ? " file that holds no page"
                      : " files that hold no page"));
    }
    out.append(zh ? "。\n" : ".\n");
    if (summary.findings() > 0 || summary.pages() > 0) {
      out.append(counts(summary)).append('\n');
    }
    summary.baseline().ifPresent(b -> out.append(baseline(b)).append('\n'));
    summary.waivers().ifPresent(w -> out.append(waivers(w)).append('\n'));
    criteria(verdict.criteria(), out);
    out.append(verdict(summary, verdict)).append('\n');
    return out.toString();
  }

  /** 1,234,567; a formatter would load the habits of every country for three commas. */
  private static String grouped(long number) {
    StringBuilder digits = new StringBuilder().append(number);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  private String counts(Summary summary) {
    boolean zh = language == Language.ZH;
    if (summary.findings() == 0) {
      return zh ? "没有发现问题。" : "Nothing found.";
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = summary.count(severity);
      if (count > 0) {
        parts.add(
            style.severity(
                severity,
                zh ? severity.in(language) + " " + count : count + " " + plural(severity, count)));
      }
    }
    StringBuilder out = new StringBuilder(String.join(zh ? "，" : ", ", parts));
    out.append(zh ? "；" : "; ");
    List<String> families = new ArrayList<>();
    for (Map.Entry<String, Integer> family : summary.byFamily().entrySet()) {
      families.add(
          zh
              ? FamilyNames.in(family.getKey(), language) + " " + family.getValue()
              : family.getKey() + " " + family.getValue());
    }
    out.append(String.join(zh ? "、" : ", ", families));
    if (summary.safelyFixable() > 0) {
      out.append(
          zh
              ? "。其中 " + summary.safelyFixable() + " 处可用 banjian fix 直接改正"
              : ". banjian fix puts " + summary.safelyFixable() + " right by itself");
    }
    return out.append(zh ? "。" : ".").toString();
  }

  private String baseline(BaselineOutcome outcome) {
    boolean zh = language == Language.ZH;
    StringBuilder out = new StringBuilder();
    out.append(zh ? "对照基线：新增 " : "Against the baseline: ");
    out.append(zh ? outcome.newFindings() + "，已知 " : outcome.newFindings() + " new, ");
    out.append(outcome.known()).append(zh ? "" : " known");
    if (outcome.known() > 0) {
      out.append(zh ? "（接受 " : " (").append(outcome.accepted());
      out.append(zh ? "，误报 " : " accepted, ").append(outcome.falsePositives());
      out.append(zh ? "）" : " false positives)");
    }
    out.append(zh ? "，已消失 " : ", ").append(outcome.gone().size()).append(zh ? "" : " gone");
    if (!outcome.unchecked().isEmpty()) {
      int unchecked = outcome.unchecked().size();
      out.append(
          zh ? "；另有 " + unchecked + " 条不涉及本次检查" : "; " + unchecked + " not checked in this run");
    }
    return out.append(zh ? "。" : ".").toString();
  }

  /** Told where a profile sets limits; that no error may be found goes without saying. */
  private void criteria(List<Criterion> criteria, StringBuilder out) {
    if (criteria.size() == 1 && criteria.get(0).limit() == 0) {
      return;
    }
    boolean zh = language == Language.ZH;
    for (Criterion criterion : criteria) {
      String name = criterion.name().in(language);
      String line =
          zh
              ? name + " " + criterion.measuredText() + "，限 " + criterion.limitText()
              : name + ": " + criterion.measuredText() + ", limit " + criterion.limitText();
      out.append(
          criterion.passed()
              ? "  " + (zh ? "达标：" : "within: ") + line
              : style.bad("  " + (zh ? "超限：" : "above: ") + line));
      out.append('\n');
    }
  }

  private String waivers(WaiverOutcome outcome) {
    boolean zh = language == Language.ZH;
    StringBuilder out = new StringBuilder(zh ? "豁免：" : "Waived: ");
    out.append(outcome.waived())
        .append(zh ? " 处" : outcome.waived() == 1 ? " finding" : " findings");
    if (!outcome.unused().isEmpty()) {
      out.append(zh ? "；没有用到的 " : "; ").append(outcome.unused().size());
      out.append(zh ? " 条" : " unused");
    }
    if (!outcome.expired().isEmpty()) {
      out.append(zh ? "；过期的 " : "; ").append(outcome.expired().size());
      out.append(zh ? " 条" : " expired");
    }
    return out.append(zh ? "。" : ".").toString();
  }

  private static String plural(Severity severity, int count) {
    return severity == Severity.INFO ? "info" : severity.label() + (count == 1 ? "" : "s");
  }

  private String verdict(Summary summary, Verdict verdict) {
    boolean zh = language == Language.ZH;
    return switch (verdict.outcome()) {
      case ACCEPTED -> style.good(zh ? "结论：合格" : "Verdict: accepted");
      case REJECTED -> style.bad(zh ? "结论：不合格" : "Verdict: rejected");
      case NOT_JUDGED -> style.bad((zh ? "结论：无法判定——" : "Verdict: not judged: ") + reason(summary));
    };
  }

  String reason(Summary summary) {
    boolean zh = language == Language.ZH;
    if (!summary.failures().isEmpty()) {
      return zh ? "有规则运行出错" : "a rule broke";
    }
    if (summary.unreadable() > 0) {
      return zh
          ? summary.unreadable() + " 个文件读不出来"
          : summary.unreadable() + " unreadable " + (summary.unreadable() == 1 ? "file" : "files");
    }
    if (!summary.problems().isEmpty()) {
      return zh ? "有路径不存在或不是版面文本" : "a path is missing or holds no page";
    }
    if (summary.rules() == 0) {
      return zh ? "没有启用任何规则" : "no rule was left to run";
    }
    return zh ? "没有找到可检查的版面" : "there was no page to check";
  }
}
