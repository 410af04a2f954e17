package io.banjian.rules.spelling;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs of which the page has another that looks the same: NP0 where it says NPO elsewhere. The one
 * in which letters and digits take turns less often is how it was printed; where they do as often,
 * the one that stands far oftener.
 */
final class Twins {
  /** Two characters are alike too often: S5 and SS, 3D and 3O. */
  private static final int SHORTEST = 3;

  /** More than so many times as often. */
  private static final int FAR_OFTENER = 2;

  /** How often each run stands, by what it looks like. */
  private final Map<String, Map<String, Integer>> alike = new HashMap<>();

  private Twins() {}

  static Twins of(SourceText text) {
    Twins twins = new Twins();
    for (AlnumRun run = AlnumRun.next(text, 0); run != null; run = AlnumRun.next(text, run.end())) {
      if (run.length() >= SHORTEST) {
        twins
            .alike
            .computeIfAbsent(look(run.ascii()), l -> new HashMap<>(2))
            .merge(run.ascii(), 1, Integer::sum);
      }
    }
    return twins;
  }

  private static String look(String run) {
    char[] look = run.toCharArray();
    for (int i = 0; i < look.length; i++) {
      char digit = LookAlike.digit(look[i]);
      look[i] = digit == LookAlike.NONE ? look[i] : digit;
    }
    return new String(look);
  }

  /** The twin that is how this run was printed, if there is just one. */
  Optional<String> meant(AlnumRun run) {
    Map<String, Integer> all = alike.getOrDefault(look(run.ascii()), Map.of());
    if (all.size() < 2) {
      return Optional.empty();
    }
    List<String> better = new ArrayList<>(1);
    int often = all.getOrDefault(run.ascii(), 0);
    for (Map.Entry<String, Integer> other : all.entrySet()) {
      String twin = other.getKey();
      if (LookAlike.areTwins(run.ascii(), twin) && !isNumber(twin)) {
        int least = leastOf(run.ascii(), twin, often);
        if (other.getValue() > least) {
          better.add(twin);
        }
      }
    }
    return better.size() == 1 ? Optional.of(better.get(0)) : Optional.empty();
  }

  /** More than so often a twin must stand to be believed. */
  private static int leastOf(String run, String twin, int often) {
    int turns = AlnumRun.turns(twin) - AlnumRun.turns(run);
    if (turns > 0) {
      return Integer.MAX_VALUE;
    }
    if (turns == 0) {
      return often * FAR_OFTENER;
    }
    return isLikeFormula(run) ? often : 0;
  }

  /**
   * H2O and Fe2O3 are how these are printed: a capital O behind a digit, in what begins with a
   * letter.
   */
  private static boolean isLikeFormula(String run) {
    for (int i = 2; i < run.length(); i++) {
      if (run.charAt(i) == 'O' && AlnumRun.isDigit(run.charAt(i - 1))) {
        return !AlnumRun.isDigit(run.charAt(0));
      }
    }
    return false;
  }

  /** What letters make a number is told by the number itself: the trade O2O is no 020. */
  private static boolean isNumber(String run) {
    return AlnumRun.turns(run) == 0 && AlnumRun.isDigit(run.charAt(0));
  }
}
