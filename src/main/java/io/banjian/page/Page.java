package io.banjian.page;

import io.banjian.text.SourceText;

/**
 * One page, decoded.
 *
 * @param file the path as given, with / between its parts; {@code -} for standard input
 */
public record Page(PageId id, String file, SourceText text) {}
