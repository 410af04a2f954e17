package io.banjian.text;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes up, in the same order, what a {@link PackWriter} put down. A text is made when it is asked
 * for: most of what a rule says in words is never read in a run.
 */
public final class PackReader {
  private final char[] all;
  private final int[] starts;
  private final @Nullable String[] texts;
  private final char[] numbers;
  private int at;

  public PackReader(ByteBuffer pack) {
    texts = new String[pack.getInt()];
    char[] lengths = new char[texts.length];
    all = new char[pack.getInt()];
    numbers = new char[pack.remaining() / 2 - lengths.length - all.length];
    pack.asCharBuffer().get(lengths).get(all).get(numbers);
    starts = new int[texts.length + 1];
    int start = 0;
    for (int i = 0; i < lengths.length; i++) {
      start += lengths[i];
      starts[i + 1] = start;
    }
  }

  public int number() {
    return numbers[at++];
  }

  public String text() {
    return text(number());
  }

  /** The next text, made when its {@code toString} is asked. */
  public CharSequence lateText() {
    return new Late(number());
  }

  private String text(int place) {
    String known = texts[place];
    if (known == null) {
      known = new String(all, starts[place], starts[place + 1] - starts[place]);
      texts[place] = known; // whoever comes second makes the same
    }
    return known;
  }

  private final class Late implements CharSequence {
    private final int place;

    Late(int place) {
      this.place = place;
    }

    @Override
    public int length() {
      return starts[place + 1] - starts[place];
    }

    @Override
    public char charAt(int index) {
      return text(place).charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text(place).subSequence(start, end);
    }

    @Override
    public String toString() {
      return text(place);
    }
  }
}
