package io.banjian.layout.columns;

/** What it costs to cut a line at one of its gaps, and what to leave the gap inside a piece. */
final class SeamCosts {
  private final boolean placed;
  private final boolean narrowApart;

  /**
   * @param placed whether the dump kept where on its line a piece stands
   * @param narrowApart whether it sets digits apart from Chinese
   */
  SeamCosts(boolean placed, boolean narrowApart) {
    this.placed = placed;
    this.narrowApart = narrowApart;
  }

  boolean placed() {
    return placed;
  }

  /** Justification set the gap: it is never a seam. */
  boolean isInside(Tokens line, int token) {
    return line.stretched[token] && line.gap[token] < 3;
  }

  double kept(Tokens line, int token) {
    if (line.stretched[token]) {
      return 0;
    }
    int gap = line.gap[token];
    if (gap >= 3) {
      return placed ? -7 : -4;
    }
    if (gap == 2) {
      return placed ? -2.5 : -0.7;
    }
    if (line.gaps.isBetweenLatin(token)
        || line.gaps.isWithinHead(token)
        || (narrowApart && line.gaps.isBesideNarrow(token))) {
      return -0.05;
    }
    if (!placed && line.gaps.isHead(token)) {
      return -6;
    }
    if (line.gaps.isBehindUpright(token) || (!placed && line.gaps.isUprightBehindText(token))) {
      return -4;
    }
    if (placed) {
      return line.gaps.isBetweenLong(token) ? -3 : -0.3;
    }
    return line.gaps.isBetweenLong(token) ? -6 : line.gaps.isName(token) ? -0.8 : -2;
  }

  double seam(Tokens line, int token) {
    if (line.stretched[token]) {
      return -5;
    }
    int gap = line.gap[token];
    if (gap >= 3) {
      return 0;
    }
    if (line.gaps.isWithinHead(token) || (gap == 1 && line.gaps.isBetweenLatin(token))) {
      return -8;
    }
    if (gap == 2) {
      return placed ? -0.5 : -0.7;
    }
    if (line.gaps.isBesideNarrow(token)) {
      return narrowApart || placed ? -3.5 : -0.7;
    }
    if (line.gaps.isBehindUpright(token)) {
      return -0.3;
    }
    if (placed) {
      return line.gaps.isBetweenLong(token) ? -0.5 : -2;
    }
    return line.gaps.isName(token) ? -1 : -0.2;
  }
}
