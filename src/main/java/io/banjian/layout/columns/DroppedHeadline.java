package io.banjian.layout.columns;

/**
 * An upright headline whose characters a dump has dropped into the lines of the text beside it.
 *
 * @param text as it reads, its columns parted by a space
 * @param region the lines among which its characters stand, and their order: the headline first
 */
public record DroppedHeadline(String text, ColumnRegion region) {}
