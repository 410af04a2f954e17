package io.banjian.lexicon.make;

import io.banjian.lexicon.Lexicon;
import io.banjian.lexicon.WordTable;
import io.banjian.text.CharTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Words with the weight that two lists give them together. */
final class WordCounts {
  private final Map<String, Double> weights = new TreeMap<>();
  private double total;

  void add(String word, double weight) {
    if (takes(word)) {
      weights.merge(word, weight, Double::sum);
      total += weight;
    }
  }

  /** Whether a word is one of those that are kept. */
  static boolean takes(String word) {
    return word.length() <= WordTable.LONGEST && isHan(word);
  }

  void write(DataOutputStream out) throws IOException {
    int[] slots =
        WordTable.slots(
            weights.keySet(),
            weights.size(),
            word ->
                Math.max(
                    Lexicon.RAREST, Math.log(weights.getOrDefault(word.toString(), 0.0) / total)));
    write(slots, out);
    write(WordTable.beginnings(weights.keySet()), out);
  }

  private static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static boolean isHan(String word) {
    return word.chars().allMatch(c -> CharTable.classOf((char) c).isHan());
  }
}
