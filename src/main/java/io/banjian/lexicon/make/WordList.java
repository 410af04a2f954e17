package io.banjian.lexicon.make;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** jieba's {@code dict.txt}: a word, its frequency and its class on each line. */
final class WordList {
  private static final String LIST = "/dict.txt";

  private WordList() {}

  /** Which release of the list it is. */
  static String source() {
    return String.valueOf(WordList.class.getResource(LIST));
  }

  static void words(NewspaperWords.WordSink sink) throws IOException {
    try (InputStream stream = WordList.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IOException("missing " + LIST);
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int word = line.indexOf(' ');
        int frequency = line.indexOf(' ', word + 1);
        sink.add(line.substring(0, word), Integer.parseInt(line.substring(word + 1, frequency)));
      }
    }
  }
}
