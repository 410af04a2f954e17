package io.banjian.normalize;

import io.banjian.text.CharClass;
import io.banjian.text.CharTable;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that was decoded with the wrong encoding, 涓枃 or ÖÐÎÄ for 中文, and what it was.
 *
 * <p>A page is looked through once for characters that misread bytes are full of and Chinese is
 * not; a page without them costs no more. Only lines that have some are weighed (see {@link
 * MisreadingSearch}), and what they are found to say is held to further conditions before anything
 * is called garbled: a rare name, a French one and a line of kana are none.
 */
public final class Mojibake {
  /** A line is weighed in pieces of this many characters, so that one of megabytes is no matter. */
  private static final int PIECE = 1 << 16;

  /**
   * Most characters that make one think of a misreading stand in somebody's name, 杨怡: whether there
   * is anything to it shows in so many characters on either side, before a whole line is weighed.
   */
  private static final int NEAR = 24;

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final Misreading[] MISREADINGS = Misreading.values();

  private final CharSequence text;
  private final int depth;

  /** By where they start; they do not overlap. */
  private final NavigableMap<Integer, Garble> found = new TreeMap<>();

  private final Supplier<ChineseScript> scriptOfText;

  private @Nullable ChineseScript script;

  /** By misreading: up to where the text has been weighed, or seen not to be worth it. */
  private final int[] weighed = new int[MISREADINGS.length];

  /** By misreading: up to where it has been weighed line by line. */
  private final int[] settled = new int[MISREADINGS.length];

  private Mojibake(CharSequence text, Supplier<ChineseScript> script, int depth) {
    this.text = text;
    this.scriptOfText = script;
    this.depth = depth;
  }

  /** What is garbled, in order. */
  public static List<Garble> find(CharSequence text) {
    return find(text, () -> ChineseScript.of(text));
  }

  /**
   * The same in a text of which somebody knows the script.
   *
   * @param script asked where something may be garbled
   */
  public static List<Garble> find(CharSequence text, Supplier<ChineseScript> script) {
    return new Mojibake(text, script, 1).search();
  }

  /** The same in what came of a misreading. */
  static List<Garble> findWithin(String once, int depth) {
    return new Mojibake(once, () -> ChineseScript.of(once), depth + 1).search();
  }

  private List<Garble> search() {
    List<Misread> misreads = new ArrayList<>();
    List<Garble> remains = new ArrayList<>();
    Remains remnants = new Remains(text);
    int lineStart = 0;
    char[] units = text.toString().toCharArray(); // read one by one, and by most left alone
    for (int i = 0; i < units.length; i++) {
      int clues = Clues.of(units[i]);
      if (clues == 0) {
        continue;
      }
      if ((clues & Clues.LINE_BREAK) != 0) {
        lineStart = i + 1;
        continue;
      }
      if ((clues & Clues.REMAINS) != 0) {
        remnants.at(i).ifPresent(remains::add);
      }
      int pair = pairAt(i, clues);
      if (pair == 0 && (clues & ~Clues.PAIRS) == 0) {
        continue;
      }
      for (Misreading misreading : MISREADINGS) {
        if ((clues & Clues.bit(misreading)) != 0
            && (depth == 1 || !misreading.swapsIdeographs())
            && i >= weighed[misreading.ordinal()]
            && Clues.confirm(text, i, misreading)) {
          weigh(misreading, Math.max(lineStart, settled[misreading.ordinal()]), i, misreads);
        }
        if (misreading.swapsIdeographs()
            && depth == 1
            && ((pair & Clues.pair(misreading)) != 0 || mayBeSwapped(clues, misreading))) {
          SwappedWord.at(text, i, misreading).ifPresent(misreads::add);
        }
      }
    }
    if (misreads.isEmpty() && remains.isEmpty()) {
      return List.of();
    }
    Map<Misreading, NavigableMap<Integer, Misread>> whole = wholeInUtf8(misreads);
    Diagnosis diagnosis = new Diagnosis(text, depth, this::script);
    misreads.sort(Comparator.comparingInt((Misread m) -> -m.gain()).thenComparing(Misread::start));
    for (Misread misread : misreads) {
      Span span = new Span(misread.start(), misread.end());
      if (isFree(span) && !isNoGarble(span) && !fallsIntoPlace(misread, whole)) {
        diagnosis.of(misread).filter(garble -> !isPartOf(garble, remains)).ifPresent(this::add);
      }
    }
    for (Garble garble : remains) {
      if (isFree(garble.span()) && !isNoGarble(garble.span())) {
        add(garble);
      }
    }
    return Neighbours.joined(text, found.values());
  }

  /**
   * Whether most of what is not ASCII there are no-break spaces, as web pages and word processors
   * set for indents and between columns: two of them are 牋 in GBK, and no text is made of that. Or
   * all of it are upright forms of marks, ︓﹁, that stand beside each other in print.
   */
  private boolean isNoGarble(Span span) {
    int spaces = 0;
    int forms = 0;
    int others = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      spaces += c == NO_BREAK_SPACE ? 1 : 0;
      forms += CharTable.classOf(c) == CharClass.PRESENTATION_FORM ? 1 : 0;
      others += c > 0x7F && c != NO_BREAK_SPACE ? 1 : 0;
    }
    return spaces > others || (forms == others && forms > 0);
  }

  /** Whether it says nothing itself and lies within what is left of a text. */
  private static boolean isPartOf(Garble garble, List<Garble> remains) {
    return garble.repaired().isEmpty()
        && garble.certain().isEmpty()
        && remains.stream()
            .map(Garble::span)
            .anyMatch(
                whole -> whole.covers(garble.span()) && whole.length() > garble.span().length());
  }

  /**
   * Whether the same stretch reads as UTF-8 down to the last byte. Little else does by accident,
   * even where the outcome is not Chinese yet because the text was misread twice. 十一 does, Ê®Ò»,
   * but as letters that no misread text is made of.
   */
  private static boolean fallsIntoPlace(
      Misread misread, Map<Misreading, NavigableMap<Integer, Misread>> whole) {
    if (misread.misreading().isStructured()) {
      return false;
    }
    for (NavigableMap<Integer, Misread> byStart : whole.values()) {
      Map.Entry<Integer, Misread> other = byStart.floorEntry(misread.start() + 1);
      if (other != null && other.getValue().end() >= misread.end() - 1) {
        return true;
      }
    }
    return false;
  }

  private static Map<Misreading, NavigableMap<Integer, Misread>> wholeInUtf8(
      List<Misread> misreads) {
    Map<Misreading, NavigableMap<Integer, Misread>> whole = new EnumMap<>(Misreading.class);
    for (Misread misread : misreads) {
      if (misread.misreading().isStructured()
          && !misread.lost()
          && misread.text().length() > 1
          && misread.text().chars().noneMatch(c -> c > 0xFF && c < 0x800)) {
        whole
            .computeIfAbsent(misread.misreading(), m -> new TreeMap<>())
            .merge(misread.start(), misread, (one, other) -> one.end() > other.end() ? one : other);
      }
    }
    return whole;
  }

  private void add(Garble garble) {
    if (isFree(garble.span())) { // what was misread twice may reach further than it seemed
      found.put(garble.span().start(), garble);
    }
  }

  /** 湍雄 for 带动: both may be set, but two such characters side by side are seldom. */
  private int pairAt(int at, int clues) {
    int one = clues & Clues.PAIRS;
    return one == 0 || at + 1 >= text.length() ? 0 : one & Clues.of(text.charAt(at + 1));
  }

  /** A character that misread text is full of, or a traditional one in a simplified page. */
  private boolean mayBeSwapped(int clues, Misreading misreading) {
    return (clues & Clues.bit(misreading)) != 0
        || ((clues & Clues.TRADITIONAL) != 0
            && misreading == Misreading.GBK_AS_BIG5
            && script() == ChineseScript.SIMPLIFIED);
  }

  private boolean isFree(Span span) {
    Map.Entry<Integer, Garble> before = found.lowerEntry(span.end());
    return before == null || !before.getValue().span().overlaps(span);
  }

  private void weigh(Misreading misreading, int from, int at, List<Misread> misreads) {
    int start = Math.max(from, at - PIECE / 2);
    int end = at;
    while (end < text.length() && end < at + PIECE && !isBreak(text.charAt(end))) {
      end++;
    }
    boolean whole = end == text.length() || isBreak(text.charAt(end));
    if (misreading == Misreading.UTF_8_AS_GBK) {
      LatinWithin.at(text, at).ifPresent(misreads::add);
    }
    int near = Math.min(end, at + NEAR);
    if (near < end && search(misreading, Math.max(start, at - NEAR), near).isEmpty()) {
      weighed[misreading.ordinal()] = near;
      return;
    }
    int done = end;
    for (Misread misread : search(misreading, start, end)) {
      boolean cut = !whole && misread.end() > end - 8;
      if (cut && misread.start() > end - PIECE / 2) {
        done = misread.start(); // looked at again together with what follows
      } else {
        misreads.add(misread);
      }
    }
    weighed[misreading.ordinal()] = Math.max(done, at + 1);
    settled[misreading.ordinal()] = weighed[misreading.ordinal()];
  }

  private List<Misread> search(Misreading misreading, int from, int to) {
    return new MisreadingSearch(text, from, to, misreading, script()).find();
  }

  private ChineseScript script() {
    ChineseScript known = script;
    if (known == null) {
      known = scriptOfText.get();
      script = known;
    }
    return known;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
