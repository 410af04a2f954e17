package io.banjian.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * SHA-256 of short texts, one after the other, for one thread. A page of a bad dump has hundreds of
 * findings, each known by the hash of some hundred bytes; to find Java's own digest takes a run on
 * one page longer than that page, and without the better compiler it is no faster than this.
 */
public final class ShortDigest {
  private static final int BLOCK = 64;
  private static final int ROUNDS = 64;

  /** Bytes behind a text that tell its length. */
  private static final int LENGTH = 8;

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** Of the fractions of the first primes' square roots (FIPS 180-4, 5.3.3). */
  private static final int[] START = {
    0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
  };

  /** And of their cube roots (4.2.2). */
  private static final int[] ROUND = {
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2
  };

  private final int[] state = new int[START.length];
  private final int[] words = new int[ROUNDS];
  private byte[] padded = new byte[4 * BLOCK];

  /** The hash of the first bytes, in hexadecimal. */
  public String hexOf(byte[] text, int length) {
    int end = (length + 1 + LENGTH + BLOCK - 1) / BLOCK * BLOCK;
    if (padded.length < end) {
      padded = new byte[end];
    }
    System.arraycopy(text, 0, padded, 0, length);
    Arrays.fill(padded, length, end, (byte) 0);
    padded[length] = (byte) 0x80;
    long bits = (long) length * Byte.SIZE;
    for (int i = 1; i <= LENGTH; i++, bits >>>= Byte.SIZE) {
      padded[end - i] = (byte) bits;
    }
    System.arraycopy(START, 0, state, 0, START.length);
    for (int at = 0; at < end; at += BLOCK) {
      take(at);
    }
    return hex();
  }

  @SuppressWarnings("deprecation") // bytes of ASCII as they are
  private String hex() {
    byte[] hex = new byte[state.length * Integer.SIZE / 4];
    for (int i = 0; i < hex.length; i++) {
      hex[i] = HEX[(state[i >> 3] >>> (Integer.SIZE - 4 - ((i & 7) << 2))) & 15];
    }
    return new String(hex, 0);
  }

  /** One block; each round changes two of the eight, so that after four all have moved on. */
  private void take(int from) {
    int[] w = words;
    byte[] block = padded;
    for (int i = 0, at = from; i < 16; i++, at += 4) {
      w[i] =
          (block[at] << 24)
              | ((block[at + 1] & 0xFF) << 16)
              | ((block[at + 2] & 0xFF) << 8)
              | (block[at + 3] & 0xFF);
    }
    for (int i = 16; i < ROUNDS; i++) {
      int x = w[i - 15];
      int y = w[i - 2];
      w[i] =
          w[i - 16]
              + w[i - 7]
              + (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3))
              + (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10));
    }
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    int[] k = ROUND;
    for (int i = 0; i < ROUNDS; i += 4) {
      h += mixed(e, f, g) + k[i] + w[i];
      d += h;
      h += most(a, b, c);
      g += mixed(d, e, f) + k[i + 1] + w[i + 1];
      c += g;
      g += most(h, a, b);
      f += mixed(c, d, e) + k[i + 2] + w[i + 2];
      b += f;
      f += most(g, h, a);
      e += mixed(b, c, d) + k[i + 3] + w[i + 3];
      a += e;
      e += most(f, g, h);
      int swap = a;
      a = e;
      e = swap;
      swap = b;
      b = f;
      f = swap;
      swap = c;
      c = g;
      g = swap;
      swap = d;
      d = h;
      h = swap;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  private static int turned(int x, int bits) {
    return (x >>> bits) | (x << (Integer.SIZE - bits));
  }

  private static int mixed(int x, int y, int z) {
    return (turned(x, 6) ^ turned(x, 11) ^ turned(x, 25)) + (z ^ (x & (y ^ z)));
  }

  private static int most(int x, int y, int z) {
    return (turned(x, 2) ^ turned(x, 13) ^ turned(x, 22)) + ((x & y) ^ (z & (x ^ y)));
  }
}
