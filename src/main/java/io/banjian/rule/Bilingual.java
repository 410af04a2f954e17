package io.banjian.rule;

/** The same words in Chinese and in English. */
public record Bilingual(String zh, String en) {
  public static final Bilingual NONE = new Bilingual("", "");

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }
}
