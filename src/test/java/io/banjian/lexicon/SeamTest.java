package io.banjian.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.banjian.text.CharTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SeamTest {
  private static final int CONTEXT = 6;
  private static final int SEAMS = 4000;

  /** The chance that a true seam outscores a false one; a coin would get half. */
  @Test
  void piecesOfOneSentenceAreToldFromPiecesOfTwo() throws IOException {
    List<String> lines = linesOfCleanPages();
    Random random = new Random(7);
    double[] together = new double[SEAMS];
    double[] apart = new double[SEAMS];
    for (int i = 0; i < SEAMS; i++) {
      String line = lines.get(random.nextInt(lines.size()));
      String other = lines.get(random.nextInt(lines.size()));
      int at = cut(line, random);
      int elsewhere = cut(other, random);
      String before = line.substring(at - CONTEXT, at);
      together[i] = Lexicon.seam(before, line.substring(at, at + CONTEXT));
      apart[i] = Lexicon.seam(before, other.substring(elsewhere, elsewhere + CONTEXT));
    }
    assertThat(higher(together, apart)).isGreaterThan(0.82);
  }

  @Test
  void aSeamThroughAWordIsClosed() {
    assertThat(Lexicon.seam("镇里修好了水", "利设施，")).isGreaterThan(Lexicon.seam("镇里修好了水", "记者昨天"));
    assertThat(Lexicon.seam("我们要实事", "求是地说")).isGreaterThan(5);
  }

  @Test
  void behindAFullStopAClauseBegins() {
    assertThat(Lexicon.seam("水涨了。", "记者昨天")).isGreaterThan(Lexicon.seam("水涨了。", "们都来看"));
  }

  @Test
  void nothingIsSaidOfASeamWithNothingBesideIt() {
    assertThat(Lexicon.seam("街道、", "")).isZero();
    assertThat(Lexicon.seam("", "街道")).isZero();
  }

  @Property
  void wordsNeverSpeakAgainstASeam(
      @ForAll("pieces") String before, @ForAll("pieces") String behind) {
    // what trying only the words across the seam finds is what dividing the whole anew finds
    String end = before.substring(Math.max(0, before.length() - SideWords.REACH));
    String start = behind.substring(0, Math.min(behind.length(), SideWords.REACH));
    double whole = Lexicon.words(end + start, 0, end.length() + start.length());
    double apart = Lexicon.words(end, 0, end.length()) + Lexicon.words(start, 0, start.length());
    SeamSide above = SeamSide.endOf(before, 0, before.length());
    SeamSide below = SeamSide.startOf(behind, 0, behind.length());
    int found = FollowTable.get().find(above.edge, below.edge);
    assertThat(Seam.wordsGain(above, below, found))
        .isCloseTo(whole - apart, within(1e-9))
        .isGreaterThanOrEqualTo(0);
  }

  @Property
  void askedOfManyAtOnceItSaysTheSame(
      @ForAll("pieces") String before, @ForAll("texts") List<String> others) {
    SeamSide end = SeamSide.endOf(before, 0, before.length());
    SeamSide[] sides = new SeamSide[others.size()];
    Arrays.setAll(sides, i -> SeamSide.startOf(others.get(i), 0, others.get(i).length()));
    SeamStarts starts = new SeamStarts(sides);
    int[] backwards = IntStream.range(0, sides.length).map(i -> sides.length - 1 - i).toArray();
    double[] says = new double[sides.length];
    int[] found = new int[sides.length];
    starts.follow(end, backwards, sides.length, says, found);
    for (int i = 0; i < sides.length; i++) {
      SeamSide start = sides[backwards[i]];
      char above = before.charAt(before.length() - 1);
      char below = others.get(backwards[i]).charAt(0);
      assertThat(says[i]).isEqualTo(Lexicon.follows(above, below));
      assertThat(starts.seam(end, backwards[i], says[i], found[i]))
          .isEqualTo(starts.seam(end, backwards[i]))
          .isEqualTo(Lexicon.seam(end, start));
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return pieces().list().ofMinSize(1).ofMaxSize(8);
  }

  @Property
  void onlyWhatIsNearTheSeamCounts(
      @ForAll("pieces") String before, @ForAll("pieces") String behind) {
    assertThat(Lexicon.seam("一二三四五" + before + "中华人民", "共和国成立" + behind))
        .isEqualTo(Lexicon.seam("中华人民", "共和国成立"));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "中国", "人民", "经济", "的", "了", "，", "。", "3", "A", "\uD840\uDC0B", "\uE000", " ", "水")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  /** Between two ideographs; some line has them at every place, most at many. */
  private static int cut(String line, Random random) {
    int at = CONTEXT + random.nextInt(line.length() - 2 * CONTEXT);
    while (!CharTable.isIdeograph(line.charAt(at - 1)) || !CharTable.isIdeograph(line.charAt(at))) {
      at = at + CONTEXT == line.length() - 1 ? CONTEXT : at + 1;
    }
    return at;
  }

  private static double higher(double[] ones, double[] others) {
    double[] sorted = others.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double one : ones) {
      int at = Arrays.binarySearch(sorted, one);
      sum += at >= 0 ? at : -at - 1;
    }
    return sum / ones.length / others.length;
  }

  private static List<String> linesOfCleanPages() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("fixtures/clean"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.matches(".{8,}\\p{IsHan}{4}.{8,}"))
            .forEach(lines::add);
      }
    }
    return lines;
  }
}
