package io.banjian.text;

/**
 * What is left of a change once that is set aside with which both texts begin and end: an edit that
 * leaves marks and breaks around it alone. It never cuts a surrogate pair in two.
 *
 * @param head how much both have at the beginning
 * @param tail how much both have at the end
 */
public record ChangedMiddle(int head, int tail) {

  public static ChangedMiddle of(CharSequence before, CharSequence after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
      head--;
    }
    if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
      tail--;
    }
    return new ChangedMiddle(head, tail);
  }

  /** What stands there instead. */
  public String of(String after) {
    return after.substring(head, after.length() - tail);
  }
}
