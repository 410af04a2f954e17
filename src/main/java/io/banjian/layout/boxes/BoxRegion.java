package io.banjian.layout.boxes;

import io.banjian.layout.columns.ColumnRegion;
import io.banjian.text.Span;
import java.util.Optional;

/**
 * A part of the text that the dump has in another order than print.
 *
 * @param columns its pieces in reading order, and the lines that hold several columns, if any
 * @param foreign where paragraphs are torn: what stands before the text that should come first
 */
public record BoxRegion(ColumnRegion columns, Optional<Span> foreign) {}
