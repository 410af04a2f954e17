/**
 * Columns that a dump has merged: a page's lines cut into pieces, pieces put into columns, columns
 * into reading order; columns whose lines it has set down in turns; and upright headlines, whose
 * characters it has dropped into the lines beside them. Works on the text alone, and on where its
 * ink stands if the dump kept that. Knows lines and characters, neither blocks nor rules.
 */
@NullMarked
package io.banjian.layout.columns;

import org.jspecify.annotations.NullMarked;
