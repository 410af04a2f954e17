package io.banjian.text;

/**
 * A few characters of one UTF-16 unit each, as a bit for each: asked for every character of every
 * page, where looking through a string would cost as much as the string is long.
 */
public final class UnitSet {
  private final long[] bits = new long[0x10000 / Long.SIZE];

  private UnitSet(String units) {
    for (int i = 0; i < units.length(); i++) {
      char unit = units.charAt(i);
      bits[unit >>> 6] |= 1L << unit; // the lower six bits count
    }
  }

  public static UnitSet of(String units) {
    return new UnitSet(units);
  }

  public boolean contains(char unit) {
    return (bits[unit >>> 6] & 1L << unit) != 0;
  }
}
