package io.banjian.rule;

/**
 * The same words in Chinese and in English. Words of the built-in rules are made when they are
 * asked for: of a rule's two languages and its reasons a run shows one sentence at most.
 */
public final class Bilingual {
  public static final Bilingual NONE = new Bilingual("", "");

  private final CharSequence zh;
  private final CharSequence en;

  public Bilingual(CharSequence zh, CharSequence en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh.toString();
  }

  public String en() {
    return en.toString();
  }

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh();
      case EN -> en();
    };
  }

  public boolean isEmpty() {
    return zh.length() == 0 && en.length() == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bilingual that && zh().equals(that.zh()) && en().equals(that.en());
  }

  @Override
  public int hashCode() {
    return 31 * zh().hashCode() + en().hashCode();
  }

  @Override
  public String toString() {
    return zh + " / " + en;
  }
}
