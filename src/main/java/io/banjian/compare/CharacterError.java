package io.banjian.compare;

import io.banjian.text.Span;

/**
 * One wrong, missing or surplus character, with its place in both texts; where a text lacks it, the
 * place is the gap.
 */
public record CharacterError(Confusion confusion, Span truth, Span text) {}
