package io.banjian.delivery;

import io.banjian.delivery.EntryLimits.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks over the headers of a tar before a library reads them: long names and attributes are
 * written as entries of their own, and one of a gigabyte would be parsed byte by byte.
 */
final class TarHeaders {
  private static final int BLOCK = 512;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int TYPE_AT = 156;

  /** Whether an old sparse file has more headers, and whether such a header has one more. */
  private static final int MORE_AT = 482;

  private static final int STILL_MORE_AT = 504;

  /** PAX attributes, GNU long names and links. */
  private static final String DESCRIBING = "xXgLK";

  private static final long LONGEST = 1 << 20;

  private TarHeaders() {}

  static void check(Path tar) throws IOException {
    try (SeekableByteChannel in = Files.newByteChannel(tar)) {
      ByteBuffer header = ByteBuffer.allocate(BLOCK);
      long at = 0;
      while (read(in, at, header)) {
        long size = size(header);
        if (size < 0) {
          return; // no header, or a damaged one: the library says so
        }
        char type = (char) header.get(TYPE_AT);
        if (DESCRIBING.indexOf(type) >= 0 && size > LONGEST) {
          throw new RefusedException(Refusal.HEADER);
        }
        at += BLOCK;
        boolean more = type == 'S' && header.get(MORE_AT) != 0;
        while (more && read(in, at, header)) {
          at += BLOCK;
          more = header.get(STILL_MORE_AT) != 0;
        }
        at += (size + BLOCK - 1) / BLOCK * BLOCK;
      }
    }
  }

  /** Whether a whole block that is not all zero stands there. */
  private static boolean read(SeekableByteChannel in, long at, ByteBuffer header)
      throws IOException {
    header.clear();
    in.position(at);
    while (header.hasRemaining() && in.read(header) >= 0) {
      // a channel may give less than was asked for
    }
    return !header.hasRemaining() && header.get(0) != 0;
  }

  /** In octal, or where the first bit is set in binary. */
  private static long size(ByteBuffer header) {
    long size = 0;
    if ((header.get(SIZE_AT) & 0x80) != 0) {
      for (int i = SIZE_LENGTH - 7; i < SIZE_LENGTH; i++) {
        size = size << 8 | (header.get(SIZE_AT + i) & 0xFF);
      }
      return size;
    }
    for (int i = 0; i < SIZE_LENGTH; i++) {
      byte digit = header.get(SIZE_AT + i);
      if (digit >= '0' && digit <= '7') {
        size = size << 3 | (digit - '0');
      } else if (digit != ' ' && digit != 0) {
        return -1;
      }
    }
    return size;
  }
}
