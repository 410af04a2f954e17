package io.banjian.lexicon;

/**
 * The place where one piece of text ends and another begins. Two things are asked of it: whether
 * the two characters that meet are seen side by side, and whether the few characters around them
 * fall better into words when one may lie across the seam.
 */
final class Seam {
  private Seam() {}

  static double score(CharSequence before, CharSequence behind) {
    return before.length() == 0 || behind.length() == 0
        ? 0
        : score(SeamSide.endOf(before), SeamSide.startOf(behind));
  }

  static double score(SeamSide before, SeamSide behind) {
    return Lexicon.follows(before.edge, behind.edge) + wordsGain(before, behind);
  }

  /**
   * How much better the words are with the seam closed; never below 0. With it open the two sides
   * are known, so that only words across it are left to be tried.
   */
  static double wordsGain(SeamSide before, SeamSide behind) {
    int ends = before.han.length();
    int starts = behind.han.length();
    if (ends == 0 || starts == 0 || !Lexicon.isSeen(before.edge, behind.edge)) {
      return 0; // what stands side by side in no word and no text stands in no word across it
    }
    String around = before.han + behind.han;
    double apart = before.words[0] + behind.words[0];
    double best = apart;
    for (int left = 1; left <= ends; left++) {
      for (int right = 1; right <= starts && left + right <= WordTable.LONGEST; right++) {
        double word = Lexicon.wordShare(around, ends - left, ends + right);
        best = Math.max(best, before.words[left] + word + behind.words[right]);
      }
    }
    return best - apart;
  }
}
