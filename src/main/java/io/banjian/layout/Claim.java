package io.banjian.layout;

import io.banjian.text.Span;

/**
 * A region that one cause has spoilt: one finding, and other rules keep out.
 *
 * @param confidence that this is the cause, 0 to 1
 */
public record Claim(ClaimKind kind, Span span, double confidence) {}
