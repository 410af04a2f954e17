package io.banjian.layout;

import io.banjian.text.Span;

/** A region that one cause has spoilt: one finding, and other rules keep out. */
public record Claim(ClaimKind kind, Span span) {}
