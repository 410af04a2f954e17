package io.banjian.layout.columns;

import java.util.Arrays;
import java.util.List;

/** What a pipeline glued into one row stays together, unless another rest was found for it. */
final class GluedTexts {
  private GluedTexts() {}

  /**
   * Mends what was chosen line by line: behind the end of a sentence a text goes on in its own row
   * or not at all, and a line whose rest was found nowhere goes on in what its row has behind it.
   *
   * @param rows for each piece the number of its row
   * @param rest for each piece the one it goes on in, or -1
   */
  static void keepRows(List<Piece> pieces, int[] rows, int[] rest) {
    int n = rest.length;
    int[] before = new int[n];
    Arrays.fill(before, -1);
    for (int i = 0; i < n; i++) {
      boolean below = rest[i] == i + 1 && rows[i] == rows[rest[i]];
      if (pieces.get(i).ends == PieceEnd.SENTENCE && !below) {
        rest[i] = -1;
      }
      if (rest[i] >= 0) {
        before[rest[i]] = i;
      }
    }
    for (int i = 0; i < n; i++) {
      int next = i + 1;
      while (rest[i] < 0 && next < n && rows[next] == rows[i]) {
        if (before[next] < 0) {
          rest[i] = next;
          before[next] = i;
        }
        next++;
      }
    }
  }
}
