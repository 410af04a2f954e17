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
        : score(
            SeamSide.endOf(before, 0, before.length()),
            SeamSide.startOf(behind, 0, behind.length()));
  }

  static double score(SeamSide before, SeamSide behind) {
    FollowTable follow = FollowTable.get();
    int found = follow.find(before.edge, behind.edge);
    return score(before, behind, follow.score(before.edge, behind.edge, found), found);
  }

  /**
   * The same where it is known what the two characters that meet say.
   *
   * @param found what {@link FollowTable#find} found of them
   */
  static double score(SeamSide before, SeamSide behind, double follows, int found) {
    // what stands side by side in no word and no text stands in no word across it
    return FollowTable.mayPartWord(found) ? follows + wordsGain(before, behind, found) : follows;
  }

  /**
   * How much better the words are with the seam closed; never below 0. With it open the two sides
   * are known, so that only words across it are left to be tried.
   */
  static double wordsGain(SeamSide end, SeamSide start, int found) {
    SideWords before = end.words();
    SideWords behind = start.words();
    char[] starts = behind.han;
    int ends = before.words.length - 1;
    if (ends == 0 || starts.length == 0) {
      return 0;
    }
    WordTable words = WordTable.get();
    double apart = before.words[0] + behind.words[0];
    double best = apart;
    int most = FollowTable.isWithin(found) ? ends : 1;
    for (int left = FollowTable.begins(found) ? 1 : 2; left <= most; left++) {
      long read = before.read[left];
      if (read == WordTable.NOTHING) {
        continue; // no word begins so
      }
      int longest = Math.min(starts.length, WordTable.LONGEST - left);
      for (int right = 1; right <= longest; right++) {
        read = WordTable.read(read, starts[right - 1]);
        if (!words.mayBegin(read, left + right)) {
          break;
        }
        double word = words.share(read, left + right);
        best = Math.max(best, before.words[left] + word + behind.words[right]);
      }
    }
    return best - apart;
  }
}
