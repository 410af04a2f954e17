package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.ChineseScript;
import io.banjian.normalize.ScriptTable;
import io.banjian.text.SourceText;
import java.util.Arrays;
import java.util.function.Function;

/** Where a page has characters that only one of the two scripts sets; looked up once for all. */
final class ScriptPlaces {
  /** One object, so that a page knows it again. */
  private static final Function<PageView, ScriptPlaces> READER =
      page -> new ScriptPlaces(page.text());

  private int[] traditional = new int[16];
  private int[] simplified = new int[512];
  private int traditionals;
  private int simplifieds;

  /** Places of 著 as a particle, which is a stray on a simplified page only. */
  private int particles;

  private ScriptPlaces(SourceText text) {
    int[] strays = traditional;
    int strayCount = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ScriptTable.FIRST) {
        continue;
      }
      if (ScriptTable.isSimplified(c)) {
        simplified = room(simplified, simplifieds);
        simplified[simplifieds++] = i;
      } else if (ScriptTable.isTraditional(c) || ParticleZhe.isAt(text, i)) {
        particles += ScriptTable.isTraditional(c) ? 0 : 1;
        strays = room(strays, strayCount);
        strays[strayCount++] = i;
      }
    }
    traditional = strays;
    traditionals = strayCount - particles;
  }

  private static int[] room(int[] places, int count) {
    return count < places.length ? places : Arrays.copyOf(places, count * 2);
  }

  static ScriptPlaces of(PageView page) {
    return page.reading(READER);
  }

  /** The script in which the page is set. */
  ChineseScript script() {
    return ChineseScript.of(traditionals, simplifieds);
  }

  int simplified() {
    return simplifieds;
  }

  /** With 著 for 着 where the page is simplified otherwise; on a traditional one it is at home. */
  int traditional() {
    return traditionals < simplifieds ? traditionals + particles : traditionals;
  }

  /** Places of characters of one script, in order, 著 for 着 among the traditional ones. */
  int[] places(boolean ofTraditional) {
    return ofTraditional
        ? Arrays.copyOf(traditional, traditionals + particles)
        : Arrays.copyOf(simplified, simplifieds);
  }
}
