package io.banjian.lexicon.make;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * HanLP's core dictionary, counted on the People's Daily of 1998: words, and which word follows
 * which. Its CustomDictionary, names and trade terms gathered elsewhere, is left out.
 */
final class NewspaperWords {
  private static final String PAIRS =
      "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

  private final String[] words;
  private final int[] frequencies;

  NewspaperWords() {
    DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    words = keys(trie);
    frequencies = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      frequencies[i] = trie.getValueAt(i).totalFrequency;
    }
  }

  /** Which release of the dictionary it is. */
  static String source() {
    return String.valueOf(CoreDictionary.class.getResource(PAIRS));
  }

  interface WordSink {
    void add(String word, int frequency);
  }

  interface PairSink {
    void add(String word, String next, double frequency);
  }

  /** Save the classes of things, 未##人 for any name. */
  void words(WordSink sink) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].contains("##")) {
        sink.add(words[i], frequencies[i]);
      }
    }
  }

  /** Words that stand side by side, 始##始 before a clause and 末##末 behind it. */
  void pairs(PairSink sink) throws IOException {
    try (InputStream stream = CoreDictionary.class.getResourceAsStream(PAIRS)) {
      if (stream == null) {
        throw new IOException("missing " + PAIRS);
      }
      ObjectInputStream in = new ObjectInputStream(stream);
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("[I;!*"));
      int[] rows = (int[]) in.readObject();
      int[] pairs = (int[]) in.readObject();
      for (int word = 0; word < words.length; word++) {
        for (int at = rows[word]; at < rows[word + 1]; at++) {
          sink.add(words[word], words[pairs[2 * at]], pairs[2 * at + 1]);
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  /**
   * The trie's words by their number. It has no way to list them: each state leads to the one
   * before it, whose base it was placed by, and the distance is the character.
   */
  private static String[] keys(DoubleArrayTrie<?> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, Integer> stateOfBase = new HashMap<>();
    for (int state = 0; state < base.length; state++) {
      if (base[state] > 0 && (state == 0 || check[state] > 0)) {
        stateOfBase.put(base[state], state);
      }
    }
    String[] keys = new String[trie.size()];
    for (int leaf = 1; leaf < base.length; leaf++) {
      if (check[leaf] == leaf && base[leaf] < 0) {
        StringBuilder key = new StringBuilder();
        for (int state = stateOfBase.getOrDefault(check[leaf], 0); state != 0; ) {
          key.append((char) (state - check[state] - 1));
          state = stateOfBase.getOrDefault(check[state], 0);
        }
        keys[-base[leaf] - 1] = key.reverse().toString();
      }
    }
    if (Arrays.asList(keys).contains(null)) {
      throw new IllegalStateException("the dictionary's trie is built otherwise than it was");
    }
    return keys;
  }
}
