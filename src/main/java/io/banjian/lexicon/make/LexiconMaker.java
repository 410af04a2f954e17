package io.banjian.lexicon.make;

import io.banjian.lexicon.Symbols;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Writes {@code follow.bin} and {@code words.bin}; the build calls it behind the compiler. They are
 * left as they are while neither the word lists nor the classes that make them change.
 */
public final class LexiconMaker {
  /** jieba counted some sixty times as many words as HanLP, though not on newspapers alone. */
  private static final double LIST_WEIGHT = 1 / 30.0;

  /** That a word is listed at all. */
  private static final double LISTED = 0.3;

  private static final String FOLLOW = "follow.bin";
  private static final String WORDS = "words.bin";

  private final FollowCounts follow = new FollowCounts();
  private final WordCounts words = new WordCounts();

  private LexiconMaker() {}

  /**
   * The arguments are the folder of compiled classes, and the file that says what was made of what.
   */
  public static void main(String[] args) throws IOException {
    Path room = Path.of(args[0], "io", "banjian", "lexicon");
    Path stampFile = Path.of(args[1]);
    String stamp = stamp(room);
    if (Files.exists(room.resolve(FOLLOW))
        && Files.exists(room.resolve(WORDS))
        && Files.exists(stampFile)
        && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    new LexiconMaker().make(room);
    Files.writeString(stampFile, stamp);
  }

  /**
   * By content: whatever else of the program was compiled anew, these classes come out the same.
   */
  private static String stamp(Path room) throws IOException {
    CRC32 sum = new CRC32();
    try (Stream<Path> classes = Files.walk(room)) {
      for (Path file :
          classes.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        sum.update(Files.readAllBytes(file));
      }
    }
    return sum.getValue() + " " + NewspaperWords.source() + " " + WordList.source() + "\n";
  }

  private void make(Path room) throws IOException {
    NewspaperWords newspaper = new NewspaperWords();
    newspaper.words((word, frequency) -> addWord(word, frequency));
    newspaper.pairs(this::addPair);
    WordList.words((word, frequency) -> addWord(word, frequency * LIST_WEIGHT + LISTED));
    write(room.resolve(FOLLOW), follow::write);
    write(room.resolve(WORDS), words::write);
  }

  private void addWord(String word, double weight) {
    words.add(word, weight);
    if (WordCounts.takes(word)) {
      follow.addWord(word);
    }
    for (int i = 0; i < word.length(); i++) {
      follow.addCharacter(word.charAt(i), weight);
      if (i > 0) {
        follow.add(word.charAt(i - 1), word.charAt(i), weight);
      }
    }
  }

  /** Every way in which the end of a word meets the beginning of the next. */
  private void addPair(String word, String next, double weight) {
    String ends = ends(word);
    String beginning = beginning(next);
    for (int i = 0; i < ends.length(); i++) {
      if (!beginning.isEmpty()) {
        follow.add(ends.charAt(i), beginning.charAt(0), weight / ends.length());
      }
    }
    String within = within(next);
    for (int i = 0; i < within.length(); i++) {
      follow.add(Symbols.NUMBER, within.charAt(i), weight / within.length());
    }
  }

  private static String ends(String word) {
    return switch (word) {
      case "始##始" -> String.valueOf(Symbols.EDGE);
      case "未##数" -> Symbols.NUMBER + "万亿";
      case "未##时" -> "年月日";
      case "未##串" -> String.valueOf(Symbols.LETTER);
      default -> word.contains("##") ? "" : word.substring(word.length() - 1);
    };
  }

  private static String beginning(String word) {
    return switch (word) {
      case "末##末" -> String.valueOf(Symbols.EDGE);
      case "未##数", "未##时" -> String.valueOf(Symbols.NUMBER);
      case "未##串" -> String.valueOf(Symbols.LETTER);
      default -> word.contains("##") ? "" : word.substring(0, 1);
    };
  }

  /** What digits are followed by in the dictionary's words for any number and any date. */
  private static String within(String word) {
    return switch (word) {
      case "未##数" -> Symbols.NUMBER + "万亿";
      case "未##时" -> "年月日";
      default -> "";
    };
  }

  private interface Table {
    void write(DataOutputStream out) throws IOException;
  }

  private static void write(Path file, Table table) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      table.write(out);
    }
  }
}
