package io.banjian.lexicon.make;

import io.banjian.lexicon.FollowTable;
import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.PairBits;
import io.banjian.lexicon.Symbols;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often one character follows another.
 *
 * <p>A pair's score is the mean of two ratios, smoothed after Witten and Bell: how much oftener the
 * second follows the first than it stands anywhere, and the first precedes the second. So a pair
 * never seen says little of a rare character, less of one that is choosy about its neighbours (葡 is
 * followed by 萄) than of one that is not.
 */
final class FollowCounts {
  private static final double STEP = 1 / 16.0;
  private static final int HIGHEST = 127;

  private final Map<Character, Map<Character, Double>> pairs = new TreeMap<>();
  private final Map<Character, Double> alone = new TreeMap<>();

  /** The pairs that words begin with, and those that stand further in. */
  private final Set<String> beginnings = new HashSet<>();

  private final Set<String> within = new HashSet<>();

  void add(char before, char behind, double weight) {
    pairs
        .computeIfAbsent(Symbols.of(before), c -> new TreeMap<>())
        .merge(Symbols.of(behind), weight, Double::sum);
    addCharacter(before, 0);
    addCharacter(behind, 0);
  }

  /** Notes of which pairs a word is made. */
  void addWord(String word) {
    for (int i = 1; i < word.length(); i++) {
      (i == 1 ? beginnings : within).add(word.substring(i - 1, i + 1));
    }
  }

  void addCharacter(char c, double weight) {
    alone.merge(Symbols.of(c), weight, Double::sum);
  }

  void write(DataOutputStream out) throws IOException {
    Map<Character, Side> before = new TreeMap<>();
    Map<Character, Side> behind = new TreeMap<>();
    pairs.forEach(
        (first, row) ->
            row.forEach(
                (second, weight) -> {
                  before.computeIfAbsent(first, c -> new Side()).add(weight);
                  behind.computeIfAbsent(second, c -> new Side()).add(weight);
                }));
    List<Character> characters = new ArrayList<>(alone.keySet());
    Map<Character, Integer> numbers = new TreeMap<>();
    for (char c : characters) {
      numbers.put(c, numbers.size());
    }
    double total = before.values().stream().mapToDouble(side -> side.weight).sum();
    double characterTotal = alone.values().stream().mapToDouble(w -> w).sum();
    Slots slots = new Slots(characters.size());
    PairBits atHome = new PairBits(FollowTable.AT_HOME_BITS);
    PairBits inWords = new PairBits(FollowTable.IN_WORDS_BITS);
    beginnings.forEach(pair -> inWords.add(pair.charAt(0), pair.charAt(1)));
    within.forEach(pair -> inWords.add(pair.charAt(0), pair.charAt(1)));
    for (char c : characters) {
      Map<Character, Double> row = pairs.getOrDefault(c, Map.of());
      slots.begin(row.size());
      row.forEach(
          (second, weight) -> {
            Side ahead = before.getOrDefault(c, new Side());
            Side after = behind.getOrDefault(second, new Side());
            double score =
                (ahead.ratio(weight, after.weight / total)
                        + after.ratio(weight, ahead.weight / total))
                    / 2;
            long steps = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(score / STEP)));
            int number = numbers.getOrDefault(second, 0);
            String pair = String.valueOf(c) + second;
            if (score > Lexicon.AT_HOME || beginnings.contains(pair) || within.contains(pair)) {
              atHome.add(c, second);
            }
            slots.add(
                number,
                FollowTable.entry(
                    number, (byte) steps, beginnings.contains(pair), within.contains(pair)));
          });
    }
    out.writeInt(characters.size());
    out.writeInt(slots.count());
    for (char c : characters) {
      out.writeChar(c);
    }
    for (char c : characters) {
      out.writeFloat(
          (float) Math.max(Lexicon.RAREST, Math.log(alone.getOrDefault(c, 0.0) / characterTotal)));
    }
    writeUnseen(characters, before, out);
    writeUnseen(characters, behind, out);
    slots.write(out);
    inWords.write(out);
    atHome.write(out);
  }

  private static void writeUnseen(
      List<Character> characters, Map<Character, Side> sides, DataOutputStream out)
      throws IOException {
    for (char c : characters) {
      out.writeFloat((float) sides.getOrDefault(c, new Side()).ratio(0, 1));
    }
  }

  /** A character seen from one side: how often, and with how many neighbours. */
  private static final class Side {
    private double weight;
    private int kinds;

    void add(double more) {
      weight += more;
      kinds++;
    }

    double ratio(double together, double chance) {
      if (kinds == 0) {
        return 0;
      }
      return Math.log((together + kinds * chance) / ((weight + kinds) * chance));
    }
  }
}
