package io.banjian.normalize;

import io.banjian.text.CodePoints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one published table of characters that are the same but for width or form: full and half
 * width, half-width katakana, Kangxi and supplement radicals, CJK compatibility ideographs, Latin
 * ligatures, vertical and small forms.
 *
 * <p>㈱, ① and ㎡ are not in it: Unicode's NFKC would spell them out as (株), 1 and m2, which is
 * another text. The twelve of U+FA0E–FA29 are not either: they look like compatibility ideographs
 * and are ideographs in their own right.
 *
 * <p>The table is {@code width-table.tsv}, one mapping a line; a test derives it anew. It is read
 * when first asked for a character that might stand in it, which a clean page never does.
 */
public final class WidthTable {
  private WidthTable() {}

  /** Read on first use. */
  private static final class Table {
    static final Map<Integer, String> MAINLAND = new HashMap<>(4096);

    /** Only what differs on a traditional page. */
    static final Map<Integer, String> TRADITIONAL = new HashMap<>();

    /** ｶﾞ: a half-width letter and its mark are one full-width letter. */
    static final Map<Long, String> PAIRS = new HashMap<>();

    static {
      try (InputStream stream = WidthTable.class.getResourceAsStream("width-table.tsv")) {
        if (stream == null) {
          throw new IllegalStateException("missing resource width-table.tsv");
        }
        BufferedReader in =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          if (!line.startsWith("#")) {
            add(line.split("\t"));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void add(String[] columns) {
      int[] from = CodePoints.of(characters(columns[0]));
      String to = characters(columns[1]);
      if (from.length == 2) {
        PAIRS.put(pair(from[0], from[1]), to);
      } else {
        MAINLAND.put(from[0], to);
      }
      if (!columns[2].equals("-")) {
        TRADITIONAL.put(from[0], characters(columns[2]));
      }
    }

    private static String characters(String column) {
      StringBuilder text = new StringBuilder();
      for (String codePoint : column.split(" ")) {
        text.appendCodePoint(Integer.parseInt(codePoint.substring(2), 16));
      }
      return text.toString();
    }

    static long pair(int first, int second) {
      return (long) first << 32 | second;
    }
  }

  /**
   * What a character is in its standard form, by mainland convention; null if it is that already.
   */
  public static @Nullable String standardForm(int codePoint) {
    return mayBeListed(codePoint) ? Table.MAINLAND.get(codePoint) : null;
  }

  /**
   * The standard form on a page of a script. Only the vertical quotation marks differ: ﹃﹄ are “” on
   * the mainland and 『』 where traditional characters are set.
   */
  public static @Nullable String standardForm(int codePoint, ChineseScript script) {
    String mainland = standardForm(codePoint);
    if (mainland == null || script != ChineseScript.TRADITIONAL) {
      return mainland;
    }
    return Table.TRADITIONAL.getOrDefault(codePoint, mainland);
  }

  /** A text with every character in its standard form, to compare what two texts hold. */
  public static String fold(CharSequence text) {
    return fold(text, ChineseScript.SIMPLIFIED);
  }

  private static String fold(CharSequence text, ChineseScript script) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      String form = null;
      if (isHalfWidthKana(codePoint) && i < text.length() && isHalfWidthKana(text.charAt(i))) {
        form = Table.PAIRS.get(Table.pair(codePoint, text.charAt(i)));
        i += form == null ? 0 : 1;
      }
      form = form == null ? standardForm(codePoint, script) : form;
      if (form == null) {
        folded.appendCodePoint(codePoint);
      } else {
        appendAscii(form, folded);
      }
    }
    return folded.toString();
  }

  /** ︐ is ， in print, and ， folds to the comma: one form stands for all three. */
  private static void appendAscii(String form, StringBuilder folded) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      folded.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
    }
  }

  /** Whether two texts are the same by the table, in one of its two conventions. */
  public static boolean areSame(CharSequence one, CharSequence other) {
    return isStandardForm(one, other)
        || fold(one, ChineseScript.SIMPLIFIED).equals(fold(other, ChineseScript.SIMPLIFIED))
        || fold(one, ChineseScript.TRADITIONAL).equals(fold(other, ChineseScript.TRADITIONAL));
  }

  /** 民 for ⺠: what nearly every edit by the table is. */
  private static boolean isStandardForm(CharSequence one, CharSequence other) {
    if (one.length() != 1 || other.length() != 1 || mayBeListed(other.charAt(0))) {
      return false;
    }
    String form = standardForm(one.charAt(0));
    return form != null && form.length() == 1 && form.charAt(0) == other.charAt(0);
  }

  private static boolean isHalfWidthKana(int codePoint) {
    return codePoint >= 0xFF66 && codePoint <= 0xFF9F;
  }

  /** Spares a page of plain Chinese the table altogether. */
  private static boolean mayBeListed(int codePoint) {
    return codePoint >= 0x2E80
        && (codePoint <= 0x2FDF
            || (codePoint >= 0xF900 && codePoint <= 0xFFE6)
            || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F));
  }
}
