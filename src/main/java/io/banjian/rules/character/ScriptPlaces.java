package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.ChineseScript;
import io.banjian.normalize.ScriptCount;
import io.banjian.normalize.ScriptTable;
import io.banjian.text.SourceText;
import java.util.function.Function;

/** Where a page has characters that only one of the two scripts sets. */
final class ScriptPlaces {
  /** One object, so that a page knows it again. */
  private static final Function<PageView, ScriptPlaces> READER = ScriptPlaces::new;

  private final SourceText text;
  private final ScriptCount count;

  /** Places of 著 as a particle, which is a stray on a simplified page only. */
  private final int particles;

  private ScriptPlaces(PageView page) {
    this.text = page.text();
    this.count = page.scripts();
    this.particles = count.particles() == 0 ? 0 : particles(text);
  }

  private static int particles(SourceText text) {
    int particles = 0;
    for (int i = 0; i < text.length(); i++) {
      particles += ParticleZhe.isAt(text, i) ? 1 : 0;
    }
    return particles;
  }

  static ScriptPlaces of(PageView page) {
    return page.reading(READER);
  }

  /** The script in which the page is set. */
  ChineseScript script() {
    return count.script();
  }

  int simplified() {
    return count.simplified();
  }

  /** With 著 for 着 where the page is simplified otherwise; on a traditional one it is at home. */
  int traditional() {
    int traditional = count.traditional();
    return traditional < count.simplified() ? traditional + particles : traditional;
  }

  /** Places of characters of one script, in order, 著 for 着 among the traditional ones. */
  int[] places(boolean ofTraditional) {
    int[] places = new int[ofTraditional ? count.traditional() + particles : count.simplified()];
    int found = 0;
    for (int i = 0; found < places.length; i++) {
      char c = text.charAt(i);
      boolean wanted =
          ofTraditional
              ? ScriptTable.isTraditional(c) || ParticleZhe.isAt(text, i)
              : ScriptTable.isSimplified(c);
      if (wanted) {
        places[found++] = i;
      }
    }
    return places;
  }
}
