package io.banjian.report;

import io.banjian.rule.Language;
import java.util.Map;

/** What people call the rule families. */
public final class FamilyNames {
  private static final Map<String, String> CHINESE =
      Map.of(
          "layout", "版面",
          "width", "全半角",
          "character", "字符",
          "punctuation", "标点",
          "image", "图片残留",
          "reference", "转版",
          "spelling", "字词",
          "delivery", "交付",
          "custom", "自定义");

  private FamilyNames() {}

  public static String in(String family, Language language) {
    return language == Language.ZH ? CHINESE.getOrDefault(family, family) : family;
  }
}
