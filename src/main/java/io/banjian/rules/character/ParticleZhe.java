package io.banjian.rules.character;

import io.banjian.text.SourceText;

/**
 * 著 in a simplified page. Simplified print sets it in 著作 and 显著, and writes 着 for the particle, 看着;
 * traditional print has 著 for both. So it is neither script's own, and its neighbours decide.
 */
final class ParticleZhe {
  private static final char FORM = '著';

  /** What stands before it in a word: 显著, 名著, 合著, 昭著 … */
  private static final String BEFORE = "显卓名原专编合译论昭土巨遗拙新旧所撰校共史佳自主颇最较《〈“、顯專編譯論遺舊";

  /** What stands behind it in a word: 著作, 著者, 著称, 著书立说 … */
  private static final String BEHIND = "作名者称述书录文有于论说稱書錄論說";

  private ParticleZhe() {}

  static boolean isAt(SourceText text, int at) {
    // before a mark it says who wrote a book: 《闸边人手记》，谈水生著，
    return text.charAt(at) == FORM
        && at > 0
        && at + 1 < text.length()
        && text.classAt(at - 1).isHan()
        && text.classAt(at + 1).isHan()
        && BEFORE.indexOf(text.charAt(at - 1)) < 0
        && BEHIND.indexOf(text.charAt(at + 1)) < 0;
  }
}
