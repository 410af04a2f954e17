package io.banjian.normalize;

import io.banjian.text.CharTable;
import io.banjian.text.Precompiled;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How surprising a character is in a Chinese newspaper, in tenths of a nat: 的 hardly, 涓 rather, a
 * private character very. A text that was read in the wrong encoding is one long surprise.
 *
 * <p>Five ranks of ideographs are told apart: some 500 that make up seven tenths of running text,
 * some 1,100 that make up two more, the rest of GB 2312's first level, its second, and all others.
 */
final class Commonness {
  static final int EVERYDAY = 66;
  static final int FREQUENT = 85;
  static final int FIRST_LEVEL = 106;
  static final int SECOND_LEVEL = 133;
  static final int RARE = 175;

  /** A traditional form of an everyday character: at home on one page in a hundred. */
  private static final int TRADITIONAL = 20;

  /** No text means this. */
  static final int IMPOSSIBLE = 250;

  static final String RESOURCE = "commonness-table.bin";

  private static final byte[] COST =
      Precompiled.beside(Commonness.class, RESOURCE)
          .map(ByteBuffer::array)
          .orElseGet(Commonness::compiled);

  private Commonness() {}

  /** A byte for every character; the build works it out, since it takes longer than a page. */
  static byte[] compiled() {
    byte[] costs = new byte[0x10000];
    for (int c = 0; c < costs.length; c++) {
      costs[c] = (byte) byClass((char) c);
    }
    DoubleByte gbk = DoubleByte.gbk();
    for (int lead = 0xB0; lead <= 0xF7; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        char c = gbk.character(lead, trail);
        if (c != 0) {
          costs[c] = (byte) (lead <= 0xD7 ? FIRST_LEVEL : SECOND_LEVEL);
        }
      }
    }
    readRanks(costs);
    for (int c = 0x4E00; c <= 0x9FFF; c++) {
      char simple = ScriptTable.simplified((char) c);
      if (simple != c && (costs[simple] & 0xFF) < RARE && (costs[c] & 0xFF) == RARE) {
        costs[c] = (byte) ((costs[simple] & 0xFF) + TRADITIONAL);
      }
    }
    return costs;
  }

  static int cost(char c) {
    return COST[c] & 0xFF;
  }

  private static void readRanks(byte[] costs) {
    try (InputStream stream = Commonness.class.getResourceAsStream("common-characters.txt")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource common-characters.txt");
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int rank = EVERYDAY;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          for (int i = 0; i < line.length(); i++) {
            costs[line.charAt(i)] = (byte) rank;
          }
          rank = FREQUENT;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int byClass(char c) {
    return switch (CharTable.classOf(c)) {
      case SPACE, LINE_BREAK, WIDE_SPACE -> 40;
      case DIGIT -> 55;
      case LATIN -> 60;
      case ASCII_MARK -> 75;
      case FULL_WIDTH_MARK, CJK_MARK, GENERAL_MARK -> "，。、".indexOf(c) >= 0 ? 45 : 65;
      case FULL_WIDTH_DIGIT, FULL_WIDTH_LATIN -> 85;
      case OTHER_NUMBER -> 90;
      case NO_BREAK_SPACE, TYPOGRAPHIC_SPACE, LINE_SEPARATOR -> 95;
      case KANA, HANGUL -> 100;
      case SYMBOL -> c >= 0x2500 && c <= 0x257F ? 120 : "■□◆◇▲△▼●○★☆◎∶".indexOf(c) >= 0 ? 70 : 90;
      case OTHER_LETTER -> 115;
      case EMOJI, LATIN_EXTENDED, BOPOMOFO, HALF_WIDTH_KATAKANA -> 120;
      case LATIN_ONE_SYMBOL -> "×÷°±".indexOf(c) >= 0 ? 80 : 130;
      case HALF_WIDTH_CJK_MARK, PRESENTATION_FORM, LATIN_LIGATURE, OBJECT_PLACEHOLDER -> 130;
      case REPLACEMENT -> 70; // it is there: whatever the text is, something was lost
      case INVISIBLE, COMBINING, VARIATION_SELECTOR -> 130;
      case BIDI_CONTROL, PRIVATE_USE -> 140;
      case CONTROL, PAGE_BREAK -> 160;
      case IDEOGRAPH, COMPATIBILITY_IDEOGRAPH, RADICAL -> RARE;
      case SURROGATE, UNASSIGNED -> 200;
    };
  }
}
