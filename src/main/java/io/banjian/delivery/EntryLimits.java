package io.banjian.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * What an archive may come to. Sizes are counted as the bytes come, never believed from a header.
 *
 * @param mostEntries in one archive
 * @param mostBytes of one entry: no page of text comes near it
 * @param mostTotal of all entries together
 * @param mostRatio of an entry to its packed size, once it is large: text packs to a fifth, bombs
 *     to a thousandth
 */
record EntryLimits(int mostEntries, long mostBytes, long mostTotal, int mostRatio) {
  static final EntryLimits DEFAULT = new EntryLimits(2_000_000, 64L << 20, 256L << 30, 250);

  /** Nearly every page has fewer bytes. */
  private static final int USUAL = 1 << 15;

  private static final long RATIO_COUNTS_FROM = 4L << 20;

  /** Something in an archive that is not taken in; the message says why. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Refusal why;

    RefusedException(Refusal why) {
      super(why.words().en());
      this.why = why;
    }

    Refusal why() {
      return why;
    }
  }

  /** All bytes of an entry, or a refusal once there are too many. */
  byte[] read(InputStream in, long packed) throws IOException {
    byte[] bytes = new byte[USUAL];
    int length = 0;
    while (true) {
      int count = in.read(bytes, length, bytes.length - length);
      if (count < 0) {
        return Arrays.copyOf(bytes, length);
      }
      length += count;
      check(length, packed);
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, length * 2);
      }
    }
  }

  /** Copies an entry that is larger than a page can be: a table of many. */
  long copy(InputStream in, long packed, OutputStream to) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      bytes += count;
      if (bytes > mostTotal) {
        throw new RefusedException(Refusal.TOTAL);
      }
      checkRatio(bytes, packed);
      to.write(buffer, 0, count);
    }
    return bytes;
  }

  void check(long bytes, long packed) throws RefusedException {
    if (bytes > mostBytes) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
    checkRatio(bytes, packed);
  }

  private void checkRatio(long bytes, long packed) throws RefusedException {
    if (bytes > RATIO_COUNTS_FROM && packed > 0 && bytes / packed > mostRatio) {
      throw new RefusedException(Refusal.RATIO);
    }
  }
}
