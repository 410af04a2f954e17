package io.banjian.normalize;

import com.ibm.icu.text.Transliterator;
import io.banjian.text.CharTable;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Derives the table of simplified and traditional characters from ICU's transliterators, from what
 * the national character sets hold, and from what is written down here.
 */
final class ScriptTableFromIcu {
  private static final Transliterator SIMPLIFY = Transliterator.getInstance("Hant-Hans");
  private static final Transliterator TRADITIONALIZE = Transliterator.getInstance("Hans-Hant");

  /**
   * What ICU simplifies and simplified print sets all the same: 乾坤, 宫商角徵羽, 凭藉, 瞭望, 卓著, 奏摺, and the
   * forms that the table of 2013 (通用规范汉字表) gave back for names: 昇 陞 甯 喆 淼 堃 犇 …
   */
  private static final String SIMPLIFIED_TOO = "乾俱吒夥姊徵摺箝苎菸著藉跤阪麴麽瞭昇陞甯喆淼堃犇龢迺椀谿筦澂絜扞脩祕叚菓剋蒐邨氾勠甦袷仝晳炤讎濛矇蘋";

  /**
   * Simplified characters that Big5 holds as rare ideographs of their own. Traditional print does
   * not set those; where one stands it is the simplified form. 后 里 台 云 干 and their like it does
   * set.
   */
  private static final String NOT_TRADITIONAL = "价优体党听吨坏怀惊据机极构种确离网触适赶异虫蚕蜡扑扰忏洁洒猎怜宁痒";

  /** More than ICU's one choice, best first. */
  private static final Map<String, String> ALTERNATIVES =
      Map.ofEntries(
          Map.entry("餘", "余馀"),
          Map.entry("鍾", "钟锺"),
          Map.entry("閒", "闲间"),
          Map.entry("瀋", "沈渖"),
          Map.entry("鍊", "炼链"),
          Map.entry("鉅", "巨钜"),
          Map.entry("穀", "谷榖"),
          Map.entry("託", "托讬"),
          Map.entry("颺", "扬飏"),
          Map.entry("鬱", "郁"),
          Map.entry("線", "线缐"));

  private final CharsetEncoder simplifiedSet = Charset.forName("GB2312").newEncoder();
  private final CharsetEncoder traditionalSet = Charset.forName("Big5").newEncoder();

  static String table() {
    return new ScriptTableFromIcu().rows();
  }

  private String rows() {
    Map<Integer, String> simplified = new TreeMap<>();
    Map<Integer, Set<String>> traditional = new TreeMap<>();
    for (int c = 0x3400; c <= 0x9FFF; c++) {
      String from = Character.toString(c);
      String to = SIMPLIFY.transliterate(from);
      // 龑 in names stays: its simplified form came late, and no newspaper's font had it
      boolean everyFont = to.codePointAt(0) >= 0x4E00 && to.codePointAt(0) <= 0x9FA5;
      if (CharTable.isIdeograph(c) && isOne(to) && !to.equals(from) && everyFont) {
        simplified.put(c, to);
      }
    }
    for (int c = 0x3400; c <= 0x9FFF; c++) {
      String from = Character.toString(c);
      String to = TRADITIONALIZE.transliterate(from);
      if (CharTable.isIdeograph(c) && isOne(to) && !to.equals(from)) {
        traditional.computeIfAbsent(c, k -> new LinkedHashSet<>()).add(to);
      }
    }
    simplified.forEach(
        (from, to) -> {
          Set<String> known = traditional.get(to.codePointAt(0));
          if (known != null && traditionalSet.canEncode(Character.toString(from))) {
            known.add(Character.toString(from));
          }
        });
    StringBuilder text =
        new StringBuilder(
            "# T: only traditional pages set it; S: only simplified ones; t: traditional, but set"
                + " on both. Then its counterparts, best first\n");
    for (int c = 0x3400; c <= 0x9FFF; c++) {
      String from = Character.toString(c);
      if (simplified.containsKey(c)) {
        String to = ALTERNATIVES.getOrDefault(from, simplified.get(c));
        row(text, from, SIMPLIFIED_TOO.contains(from) ? "t" : "T", to);
      } else if (traditional.containsKey(c)
          && simplifiedSet.canEncode(from)
          && (!traditionalSet.canEncode(from) || NOT_TRADITIONAL.contains(from))) {
        row(text, from, "S", String.join("", traditional.get(c)));
      }
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String from, String kind, String to) {
    text.append(
        String.format(Locale.ROOT, "U+%04X\t%s\t%s\t%s%n", from.codePointAt(0), from, kind, to)
            .replace("\r\n", "\n"));
  }

  private static boolean isOne(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }
}
