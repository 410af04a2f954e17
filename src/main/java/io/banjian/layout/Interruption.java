package io.banjian.layout;

import io.banjian.text.Span;

/**
 * A paragraph that stops in mid-sentence, something foreign, and the rest of the paragraph.
 *
 * @param before the part before
 * @param after the part after
 * @param foreign what stands between, from the end of the one to the start of the other
 */
public record Interruption(Block before, Block after, Span foreign, double confidence) {}
