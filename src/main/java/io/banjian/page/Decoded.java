package io.banjian.page;

import java.nio.charset.Charset;

/**
 * Text out of bytes, with what is needed to write it back the same way.
 *
 * @param text without the byte order mark
 */
public record Decoded(String text, Charset charset, boolean byteOrderMark) {}
