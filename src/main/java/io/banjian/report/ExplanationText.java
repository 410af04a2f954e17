package io.banjian.report;

import io.banjian.rule.Example;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleDescription;
import io.banjian.text.EditKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule explained to somebody who has just met its finding: what, why, examples, limits. */
public final class ExplanationText {
  private static final Map<EditKind, String> CHINESE_KINDS =
      Map.of(
          EditKind.LAYOUT, "空白与次序",
          EditKind.INVISIBLE, "不可见字符",
          EditKind.WIDTH, "字形宽度",
          EditKind.MARK, "标点",
          EditKind.DUPLICATE, "重复文字",
          EditKind.DELETION, "删除残留",
          EditKind.SUBSTITUTION, "替换文字");

  private final Language language;
  private final Style style;

  public ExplanationText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  public String of(RuleDescription rule) {
    boolean zh = language == Language.ZH;
    StringBuilder out = new StringBuilder();
    out.append(style.bold(rule.id())).append("  ").append(rule.title().in(language)).append('\n');
    out.append(FamilyNames.in(rule.family(), language))
        .append(zh ? "，" : ", ")
        .append(rule.severity().in(language))
        .append(zh ? "；" : "; ")
        .append(fix(rule))
        .append("\n");
    section(out, rule.why().in(language));
    examples(out, zh ? "报告：" : "Reported:", rule.examples());
    examples(out, zh ? "不报告：" : "Not reported:", rule.nearMisses());
    examples(out, zh ? "已知的不足：" : "Known failures:", rule.knownFailures());
    if (!rule.limits().isEmpty()) {
      section(out, (zh ? "局限：" : "Limits: ") + rule.limits().in(language));
    }
    return out.toString();
  }

  private String fix(RuleDescription rule) {
    boolean zh = language == Language.ZH;
    if (rule.fix().kinds().isEmpty()) {
      return zh ? "只报告，不改" : "no fix";
    }
    String kinds =
        rule.fix().kinds().stream()
            .sorted()
            .map(k -> zh ? CHINESE_KINDS.getOrDefault(k, k.label()) : k.label())
            .collect(Collectors.joining(zh ? "、" : ", "));
    String safe =
        rule.fix().safe() ? (zh ? "自动改正" : "fixed unattended") : (zh ? "提出建议" : "suggested");
    return safe + (zh ? "（" + kinds + "）" : " (" + kinds + ")");
  }

  private static void section(StringBuilder out, String text) {
    if (!text.isBlank()) {
      out.append('\n').append(text.strip()).append('\n');
    }
  }

  private void examples(StringBuilder out, String heading, List<Example> examples) {
    if (examples.isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold(heading)).append('\n');
    for (Example example : examples) {
      String name = example.name().isEmpty() ? "" : "# " + example.name() + "\n";
      out.append(name.isEmpty() ? "" : "  " + style.faint(name.strip()) + "\n");
      out.append(indented(example.text()));
      example.fixed().ifPresent(fixed -> out.append("    → ").append(shown(fixed)).append('\n'));
    }
  }

  private static String indented(String text) {
    return text.strip()
        .lines()
        .map(line -> "    " + MessageText.visible(line) + "\n")
        .collect(Collectors.joining());
  }

  private static String shown(String text) {
    return text.strip().lines().map(MessageText::visible).collect(Collectors.joining("\n      "));
  }

  /** One line of the catalogue. */
  public String line(RuleDescription rule) {
    return String.format(
        Locale.ROOT,
        "  %-28s %s  %s",
        rule.id(),
        rule.severity().in(language),
        rule.title().in(language));
  }
}
