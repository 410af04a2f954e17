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
    FollowTable follow = FollowTable.get();
    int seen = follow.find(before.edge, behind.edge);
    double score = follow.score(before.edge, behind.edge, seen);
    // what stands side by side in no word and no text stands in no word across it
    return seen < 0 ? score : score + wordsGain(before, behind);
  }

  /**
   * How much better the words are with the seam closed; never below 0. With it open the two sides
   * are known, so that only words across it are left to be tried.
   */
  static double wordsGain(SeamSide before, SeamSide behind) {
    int ends = before.han.length();
    int starts = behind.han.length();
    if (ends == 0 || starts == 0) {
      return 0;
    }
    WordTable words = WordTable.get();
    double apart = before.words[0] + behind.words[0];
    double best = apart;
    for (int left = 1; left <= ends; left++) {
      long read = before.read[left];
      for (int right = 1; right <= starts && left + right <= WordTable.LONGEST; right++) {
        read = WordTable.read(read, behind.han.charAt(right - 1));
        double word = words.share(read, left + right);
        best = Math.max(best, before.words[left] + word + behind.words[right]);
      }
    }
    return best - apart;
  }
}
