package io.banjian.text;

import java.util.function.IntPredicate;

/** The characters of a text one by one, pairs of surrogates as one, without a stream. */
public final class CodePoints {
  private CodePoints() {}

  public static int[] of(String text) {
    int[] points = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = text.codePointAt(at);
      at += Character.charCount(points[i]);
    }
    return points;
  }

  /** How many characters of a stretch fit. */
  public static int count(CharSequence text, Span stretch, IntPredicate fits) {
    int count = 0;
    for (int i = stretch.start(); i < stretch.end(); ) {
      int point = Character.codePointAt(text, i);
      count += fits.test(point) ? 1 : 0;
      i += Character.charCount(point);
    }
    return count;
  }
}
