package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class LineWaysTest {
  private static final int WAYS = 4;
  private static final String[] LINES = {
    "青禾镇今年种下早稻", "青禾镇今年 石桥河上的新渠", "青禾 镇 石桥河上的新渠昨 天开闸", "青 禾镇今年 石桥河上的　新渠昨 天 开闸"
  };

  private static LinePieces pieces(String line) {
    Tokens tokens = new Tokens(SourceText.of(line));
    tokens.read(0);
    return LinePieces.of(tokens, new SeamCosts(false, false));
  }

  /**
   * A foot under which some pieces fit, others not at all; whole numbers, so that sums are exact.
   */
  private static Foot foot(LinePieces line, Random chance) {
    Foot foot = Foot.first(line.pieces[0]);
    foot.skip = -chance.nextInt(4);
    foot.matches =
        chance
            .ints(line.pieces.length, -7, 6)
            .mapToDouble(fit -> fit == -7 ? Double.NEGATIVE_INFINITY : fit)
            .toArray();
    return foot;
  }

  private static LinePieces wholeNumbers(LinePieces line) {
    Arrays.setAll(line.begun, piece -> Math.rint(line.begun[piece]));
    return line;
  }

  /** What every way through a line is worth, best first. */
  private static List<Double> all(LinePieces line, List<Foot> feet) {
    List<Double> worths = new ArrayList<>();
    collect(line, feet, 0, 0, 0, worths);
    worths.sort(Comparator.reverseOrder());
    return worths;
  }

  private static void collect(
      LinePieces line, List<Foot> feet, int passed, int cut, double worth, List<Double> worths) {
    if (passed == feet.size() && cut == line.tokens) {
      worths.add(worth);
    }
    if (passed < feet.size()) {
      collect(line, feet, passed + 1, cut, worth + feet.get(passed).skip, worths);
    }
    for (int to = cut + 1; to <= line.tokens; to++) {
      for (int piece = line.first[to]; piece < line.first[to + 1]; piece++) {
        if (line.from[piece] != cut) {
          continue;
        }
        collect(line, feet, passed, to, worth + line.begun[piece], worths);
        double match =
            passed < feet.size() ? feet.get(passed).matches[piece] : Double.NEGATIVE_INFINITY;
        if (match > Double.NEGATIVE_INFINITY) {
          collect(line, feet, passed + 1, to, worth + match, worths);
        }
      }
    }
  }

  private static double worth(LinePieces line, List<Foot> feet, int[] steps) {
    double worth = 0;
    int passed = 0;
    int cut = 0;
    for (int step : steps) {
      if (step == LineWays.SKIP) {
        worth += feet.get(passed++).skip;
        continue;
      }
      int piece = LineWays.piece(step);
      assertThat(line.from[piece]).isEqualTo(cut);
      cut = line.pieces[piece].end == line.pieces[line.pieces.length - 1].end ? line.tokens : -1;
      for (int to = 1; to < line.tokens; to++) {
        cut = piece >= line.first[to] && piece < line.first[to + 1] ? to : cut;
      }
      worth += LineWays.isNew(step) ? line.begun[piece] : feet.get(passed++).matches[piece];
    }
    assertThat(cut).isEqualTo(line.tokens);
    assertThat(passed).isEqualTo(feet.size());
    return worth;
  }

  @Property(tries = 300)
  void theBestOfAllWaysAreFoundBestFirst(
      @ForAll @IntRange(max = 3) int lineNumber,
      @ForAll @IntRange(max = 4) int tracks,
      @ForAll long seed) {
    LinePieces line = wholeNumbers(pieces(LINES[lineNumber]));
    Random chance = new Random(seed);
    LineWays table = new LineWays(WAYS);
    table.begin(line);
    List<Foot> known = new ArrayList<>();
    for (int reading = 0; reading < 4; reading++) { // readings that begin alike share columns
      List<Foot> feet = new ArrayList<>(known.subList(0, chance.nextInt(known.size() + 1)));
      while (feet.size() < tracks) {
        feet.add(foot(line, chance));
      }
      known = feet;
      int column = LineWays.NO_TRACKS;
      for (Foot foot : feet) {
        column = table.behind(column, foot);
      }
      List<Double> found = new ArrayList<>();
      List<List<Integer>> ways = new ArrayList<>();
      for (int way = 0; table.worth(column, way) > Double.NEGATIVE_INFINITY; way++) {
        found.add(table.worth(column, way));
        int[] steps = new int[table.trace(column, way)];
        Arrays.setAll(steps, table::step);
        ways.add(Arrays.stream(steps).boxed().toList());
        assertThat(worth(line, feet, steps)).isEqualTo(table.worth(column, way));
      }
      List<Double> all = all(line, feet);
      assertThat(found).isEqualTo(all.subList(0, Math.min(WAYS, all.size())));
      assertThat(ways).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 50)
  void readingsThatBeginAlikeShareWhatTheyHaveInCommon(@ForAll long seed) {
    LinePieces line = pieces(LINES[2]);
    Random chance = new Random(seed);
    Foot first = foot(line, chance);
    LineWays table = new LineWays(WAYS);
    table.begin(line);
    int one = table.behind(LineWays.NO_TRACKS, first);
    int other = table.behind(one, foot(line, chance));
    assertThat(table.behind(LineWays.NO_TRACKS, first)).isEqualTo(one).isNotEqualTo(other);
  }
}
