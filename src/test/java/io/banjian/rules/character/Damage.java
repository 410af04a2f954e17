package io.banjian.rules.character;

import io.banjian.normalize.ChineseScript;
import io.banjian.normalize.ScriptTable;
import io.banjian.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A page with one place spoilt.
 *
 * @param text the page as it came out
 * @param span what is spoilt
 * @param original the page as it was, if the damage can be undone
 */
record Damage(String rule, String text, Span span, Optional<String> original) {
  static final Charset GBK = Charset.forName("GBK");
  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;
  static final Charset UTF_8 = StandardCharsets.UTF_8;

  /** Spoils a page; nothing if the place does not lend itself to it. */
  interface Kind extends BiFunction<String, Random, Optional<Damage>> {}

  /** How long a stretch is misread. */
  enum Length {
    WORD,
    PHRASE,
    LINE
  }

  /**
   * How many of a hundred must be found. A word of two to four characters that one double-byte
   * encoding made of another is ideographs for ideographs, and what a decoder made � but for a
   * character or two is hardly more than ��; what was misread twice is out of the common.
   */
  static double recallExpected(String kind) {
    if (kind.equals("UTF-8 as GBK, dropped, WORD")) {
      return 0.9; // 涓娈 for 一段: two characters, a byte of each dropped
    }
    if (kind.endsWith("WORD")) {
      return switch (kind.substring(0, kind.indexOf(','))) {
        case "GBK as Big5", "Big5 as GBK" -> 0.92;
        case "Big5 as Latin-1" -> 0.97;
        case "UTF-8 as Big5" -> 0.85;
        case "GBK as Latin-1 and UTF-8 as GBK", "UTF-8 as GBK twice", "GBK as UTF-8" -> 0.92;
        default -> 0.98;
      };
    }
    boolean hard =
        kind.startsWith("Big5")
            || kind.startsWith("GBK as Big5")
            || kind.startsWith("UTF-8 as Big5")
            || kind.startsWith("GBK as Latin-1 and")
            || kind.startsWith("UTF-8 as GBK twice")
            || kind.startsWith("GBK as UTF-8");
    return hard ? 0.95 : 0.98;
  }

  static Map<String, Kind> charactersOfAllKinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put(
        "control",
        inserted("control-character", "\u0000\u0001\u0007\b\u000E\u001B\u007F\u0080\u0090\u009F"));
    kinds.put(
        "invisible",
        inserted(
            "invisible-character",
            "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\uFEFF"));
    kinds.put("replacement", lost("replacement-character", "\uFFFD"));
    kinds.put("private use", lost("private-use-character", "\uE000\uE5E5\uF8FF"));
    kinds.put("no-break space", replaced("invisible-character", " ", "\u00A0\u202F\u2007"));
    kinds.put("supplement radical", replacedEach("民长车门见页马贝风飞龙鱼鸟", "⺠⻓⻋⻔⻅⻚⻢⻉⻛⻜⻰⻥⻦"));
    kinds.put(
        "Kangxi radical", replacedEach("一人大小山工十土女子水火木日月目石立竹米行走里金", "⼀⼈⼤⼩⼭⼯⼗⼟⼥⼦⽔⽕⽊⽇⽉⽬⽯⽴⽵⽶⾏⾛⾥⾦"));
    kinds.put(
        "compatibility ideograph",
        replacedEach(
            "金落不更女年里度立行北利",
            "\uF90A\uF918\uF967\uF901\uF981\uF98E\uF9E9\uFA01\uF9F7\uFA08\uF963\uF9DD"));
    kinds.put("vertical mark", replacedEach("（）“”《》", "︵︶﹃﹄︽︾"));
    kinds.put("traditional character", ofOtherScript(ChineseScript.SIMPLIFIED));
    kinds.put("simplified character", ofOtherScript(ChineseScript.TRADITIONAL));
    return kinds;
  }

  static Map<String, Kind> misreadings() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Length length : Length.values()) {
      String of = ", " + length;
      kinds.put("GBK as Latin-1" + of, misread(length, t -> replacing(t, GBK, LATIN_1)));
      kinds.put("GBK as cp1252" + of, misread(length, t -> replacing(t, GBK, WINDOWS_1252)));
      kinds.put("UTF-8 as Latin-1" + of, misread(length, t -> replacing(t, UTF_8, LATIN_1)));
      kinds.put("UTF-8 as cp1252" + of, misread(length, t -> replacing(t, UTF_8, WINDOWS_1252)));
      kinds.put("UTF-8 as GBK, �" + of, misread(length, t -> replacing(t, UTF_8, GBK)));
      kinds.put("UTF-8 as GB18030" + of, misread(length, t -> replacing(t, UTF_8, GB18030)));
      kinds.put(
          "UTF-8 as GBK, ?" + of,
          misread(length, t -> replacing(t, UTF_8, GBK).replace('\uFFFD', '?')));
      kinds.put("UTF-8 as GBK, dropped" + of, misread(length, t -> ignoring(t, UTF_8, GBK)));
      kinds.put("UTF-8 as Big5, �" + of, misread(length, t -> replacing(t, UTF_8, BIG5)));
      kinds.put(
          "UTF-8 as Big5, ?" + of,
          misread(length, t -> replacing(t, UTF_8, BIG5).replace('\uFFFD', '?')));
      kinds.put("GBK as Big5" + of, misread(length, t -> replacing(t, GBK, BIG5)));
      kinds.put("Big5 as GBK" + of, misread(length, t -> big5(t, GBK)));
      kinds.put("Big5 as Latin-1" + of, misread(length, t -> big5(t, LATIN_1)));
      kinds.put(
          "UTF-8 as cp1252 twice" + of,
          misread(length, t -> replacing(replacing(t, UTF_8, WINDOWS_1252), UTF_8, WINDOWS_1252)));
      kinds.put(
          "GBK as Latin-1 and UTF-8 as GBK" + of,
          misread(length, t -> replacing(replacing(t, GBK, LATIN_1), UTF_8, GBK)));
      kinds.put(
          "UTF-8 as GBK twice" + of,
          misread(length, t -> replacing(replacing(t, UTF_8, GBK), UTF_8, GBK)));
      kinds.put("GBK as UTF-8" + of, misread(length, t -> replacing(t, GBK, UTF_8)));
    }
    kinds.put(
        "锟斤拷", misread(Length.PHRASE, t -> replacing("�".repeat(t.length() * 2), UTF_8, GBK)));
    kinds.put("烫烫烫", misread(Length.PHRASE, t -> "烫".repeat(t.length())));
    kinds.put("屯屯屯", misread(Length.PHRASE, t -> "屯".repeat(t.length())));
    return kinds;
  }

  private static Kind inserted(String rule, String characters) {
    return (page, random) -> {
      int at = random.nextInt(page.length());
      if (isBreak(page.charAt(at)) || (at > 0 && isBreak(page.charAt(at - 1)))) {
        return Optional.empty();
      }
      int count = 1 + random.nextInt(3);
      StringBuilder run = new StringBuilder();
      for (int i = 0; i < count; i++) {
        run.append(characters.charAt(random.nextInt(characters.length())));
      }
      String text = page.substring(0, at) + run + page.substring(at);
      return Optional.of(new Damage(rule, text, new Span(at, at + count), Optional.of(page)));
    };
  }

  private static Kind lost(String rule, String characters) {
    return (page, random) -> {
      Span span = somewhere(page, random, 1 + random.nextInt(3));
      if (span.isEmpty() || hasBreak(span.of(page))) {
        return Optional.empty();
      }
      String run =
          Character.toString(characters.charAt(random.nextInt(characters.length())))
              .repeat(span.length());
      return Optional.of(new Damage(rule, put(page, span, run), span, Optional.empty()));
    };
  }

  private static Kind replaced(String rule, String what, String by) {
    return (page, random) -> {
      int at = page.indexOf(what, random.nextInt(page.length()));
      if (at < 0) {
        return Optional.empty();
      }
      Span span = new Span(at, at + what.length());
      String run = Character.toString(by.charAt(random.nextInt(by.length())));
      return Optional.of(new Damage(rule, put(page, span, run), span, Optional.of(page)));
    };
  }

  private static Kind replacedEach(String what, String by) {
    return (page, random) -> {
      int which = random.nextInt(what.length());
      return replaced(
              "compatibility-character",
              Character.toString(what.charAt(which)),
              Character.toString(by.charAt(which)))
          .apply(page, random);
    };
  }

  private static Kind ofOtherScript(ChineseScript script) {
    return (page, random) -> {
      int at = random.nextInt(page.length());
      char own = page.charAt(at);
      boolean belongs =
          script == ChineseScript.SIMPLIFIED
              ? ScriptTable.isSimplified(own)
              : ScriptTable.isTraditional(own);
      if (!belongs || ChineseScript.of(page) != script) {
        return Optional.empty();
      }
      char other = ScriptTable.counterparts(own).charAt(0);
      boolean returns = ScriptTable.counterparts(other).startsWith(Character.toString(own));
      Span span = new Span(at, at + 1);
      String text = put(page, span, Character.toString(other));
      return returns
          ? Optional.of(new Damage("script-variant", text, span, Optional.of(page)))
          : Optional.empty();
    };
  }

  private static Kind misread(Length length, UnaryOperator<String> garble) {
    return (page, random) -> {
      Span span =
          switch (length) {
            case WORD -> somewhere(page, random, 2 + random.nextInt(3));
            case PHRASE -> somewhere(page, random, 5 + random.nextInt(10));
            case LINE -> someLine(page, random);
          };
      String original = span.of(page);
      if (original.codePoints().filter(Character::isIdeographic).count() < 2
          || original.codePoints().anyMatch(c -> c < 0x20 || c > 0xFFFF)) {
        return Optional.empty();
      }
      String garbled = garble.apply(original);
      if (garbled.isEmpty()) {
        return Optional.empty();
      }
      String text = put(page, span, garbled);
      int head = 0;
      while (garbled.charAt(head) < 0x80
          && garbled.charAt(head) != '?'
          && head < garbled.length() - 1) {
        head++;
      }
      int tail = garbled.length();
      while (tail > head + 1
          && garbled.charAt(tail - 1) < 0x80
          && garbled.charAt(tail - 1) != '?') {
        tail--;
      }
      Span spoilt = new Span(span.start() + head, span.start() + tail);
      return Optional.of(new Damage("mojibake", text, spoilt, Optional.of(page)));
    };
  }

  private static Span somewhere(String page, Random random, int length) {
    int start = random.nextInt(page.length());
    int end = Math.min(page.length(), start + length);
    return hasBreak(page.substring(start, end)) ? new Span(start, start) : new Span(start, end);
  }

  private static Span someLine(String page, Random random) {
    int at = random.nextInt(page.length());
    int start = page.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int end = page.indexOf('\n', start);
    return new Span(start, end < 0 ? page.length() : end);
  }

  private static boolean hasBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static String put(String page, Span span, String instead) {
    return page.substring(0, span.start()) + instead + page.substring(span.end());
  }

  private static String replacing(String text, Charset written, Charset read) {
    return new String(text.getBytes(written), read);
  }

  private static String big5(String text, Charset read) {
    return BIG5.newEncoder().canEncode(text) ? replacing(text, BIG5, read) : "";
  }

  private static String ignoring(String text, Charset written, Charset read) {
    CharsetDecoder decoder =
        read.newDecoder()
            .onMalformedInput(CodingErrorAction.IGNORE)
            .onUnmappableCharacter(CodingErrorAction.IGNORE);
    try {
      CharBuffer decoded = decoder.decode(ByteBuffer.wrap(text.getBytes(written)));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // nothing is reported where all is ignored
    }
  }
}
