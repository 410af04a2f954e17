package io.banjian.delivery;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds where the records of a file begin and end, without holding any of them: a record may be a
 * line of a gigabyte. In a table a line break between quotation marks is part of the record.
 */
final class RecordSplitter {
  private static final int BUFFER = 1 << 16;

  private final RecordUnits units;
  private final boolean quoted;

  RecordSplitter(RecordUnits units, RecordFormat format) {
    this.units = units;
    this.quoted = format == RecordFormat.TABLE;
  }

  /** Takes records. */
  interface Taker {
    /**
     * @param line on which the record begins, from 1
     */
    void take(long start, long length, int line) throws IOException;
  }

  void split(InputStream in, Taker records) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long at = 0;
    long start = units.markLength();
    int line = 1;
    int startLine = 1;
    boolean inQuotes = false;
    boolean fieldStart = true;
    boolean wasClosed = false; // by a mark just now; one more, and it was a mark of the text
    boolean blank = true;
    int pending = -1;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        int unit = buffer[i] & 0xFF;
        at++;
        if (at <= units.markLength()) {
          continue;
        }
        if (units.width() == 2) {
          if (pending < 0) {
            pending = unit;
            continue;
          }
          unit = units.bigEndian() ? pending << 8 | unit : unit << 8 | pending;
          pending = -1;
        }
        if (unit == '\n') {
          line++;
          if (!inQuotes) {
            if (!blank) {
              records.take(start, at - units.width() - start, startLine);
            }
            start = at;
            startLine = line;
            blank = true;
            fieldStart = true;
            continue;
          }
        } else if (quoted && unit == '"') {
          boolean opens = !inQuotes && (fieldStart || wasClosed); // 5" within a field does not
          wasClosed = inQuotes;
          inQuotes = opens;
          fieldStart = false;
          blank = false;
          continue;
        }
        wasClosed = false;
        fieldStart = unit == ',' || unit == ';' || unit == '\t';
        blank &= unit == '\r' || unit == ' ' || unit == '\t';
      }
    }
    if (!blank) {
      records.take(start, at - start, startLine);
    }
  }
}
