package io.banjian.layout;

import io.banjian.text.Span;

/**
 * A paragraph that lost its end or its start.
 *
 * @param line its last line, or its first
 * @param atEnd whether the end is missing rather than the start
 */
public record Truncation(Block block, Span line, boolean atEnd, double confidence) {}
