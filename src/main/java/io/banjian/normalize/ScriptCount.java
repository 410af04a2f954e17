package io.banjian.normalize;

import io.banjian.text.SourceText;

/**
 * How many characters of a text only one of the two scripts sets.
 *
 * @param particles 著, which simplified print has for a writer's work and traditional for 着, too
 */
public record ScriptCount(int traditional, int simplified, int particles) {
  private static final char PARTICLE = '著';

  public static ScriptCount of(SourceText text) {
    int traditional = 0;
    int simplified = 0;
    int particles = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ScriptTable.FIRST) {
        continue;
      }
      int kind = ScriptTable.kindOf(c);
      if (kind == ScriptTable.SIMPLIFIED) {
        simplified++;
      } else if (kind == ScriptTable.TRADITIONAL) {
        traditional++;
      } else if (c == PARTICLE) {
        particles++;
      }
    }
    return new ScriptCount(traditional, simplified, particles);
  }

  public ChineseScript script() {
    return ChineseScript.of(traditional, simplified);
  }
}
