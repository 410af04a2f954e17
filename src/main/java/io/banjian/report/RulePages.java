package io.banjian.report;

import io.banjian.rule.Example;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.rule.RuleDescription;
import io.banjian.text.EditKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule files as pages of documentation, Chinese and English on one page. */
public final class RulePages {
  private RulePages() {}

  /** Pages by file name. */
  public static Map<String, String> of(List<RuleDescription> rules) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", contents(rules));
    for (RuleDescription rule : rules) {
      pages.put(rule.id() + ".md", page(rule));
    }
    return pages;
  }

  private static String contents(List<RuleDescription> rules) {
    StringBuilder out = new StringBuilder("# 规则 · Rules\n\n");
    out.append("Made from the files under `rules/`; do not edit by hand.\n");
    String family = "";
    for (RuleDescription rule : rules) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        out.append("\n## ").append(FamilyNames.in(family, Language.ZH)).append(" · ");
        out.append(family).append("\n\n| 规则 | | | 修正 |\n| --- | --- | --- | --- |\n");
      }
      out.append("| [`").append(rule.id()).append("`](").append(rule.id()).append(".md) | ");
      out.append(rule.severity().in(Language.ZH)).append(" | ");
      out.append(rule.title().zh()).append(" · ").append(rule.title().en()).append(" | ");
      out.append(fix(rule)).append(" |\n");
    }
    return out.toString();
  }

  private static String fix(RuleDescription rule) {
    if (rule.fix().kinds().isEmpty()) {
      return "—";
    }
    String kinds =
        rule.fix().kinds().stream().sorted().map(EditKind::label).collect(Collectors.joining(", "));
    return kinds + (rule.fix().safe() ? "" : "（建议 suggested）");
  }

  private static String page(RuleDescription rule) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(rule.id()).append("\n\n");
    out.append("**").append(rule.title().zh()).append(" · ").append(rule.title().en());
    out.append("**\n\n");
    out.append("`").append(rule.family()).append("` · ").append(rule.severity().in(Language.ZH));
    out.append(" ").append(rule.severity().label()).append(" · ").append(fix(rule)).append("\n\n");
    out.append(rule.why().zh().strip()).append("\n\n").append(rule.why().en().strip());
    out.append("\n");
    examples(out, "报告 · Reported", rule.examples());
    examples(out, "不报告 · Not reported", rule.nearMisses());
    examples(out, "已知的不足 · Known failures", rule.knownFailures());
    if (!rule.limits().isEmpty()) {
      out.append("\n## 局限 · Limits\n\n").append(rule.limits().zh().strip()).append("\n\n");
      out.append(rule.limits().en().strip()).append("\n");
    }
    return out.toString();
  }

  private static void examples(StringBuilder out, String heading, List<Example> examples) {
    if (examples.isEmpty()) {
      return;
    }
    out.append("\n## ").append(heading).append("\n");
    for (Example example : examples) {
      out.append("\n");
      if (!example.name().isEmpty()) {
        out.append(example.name()).append(":\n\n");
      }
      out.append("```text\n").append(block(example.text()));
      example.fixed().ifPresent(fixed -> out.append("→\n").append(block(fixed)));
      out.append("```\n");
    }
  }

  private static String block(String text) {
    return text.lines().map(line -> MessageText.visible(line) + "\n").collect(Collectors.joining());
  }
}
