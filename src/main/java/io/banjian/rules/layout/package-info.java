/**
 * What went wrong with lines, blocks and columns on the way from the printed page to the dump. The
 * detectors decide nothing: the layout has read the page, and they say what it found and how to put
 * it right.
 */
@NullMarked
package io.banjian.rules.layout;

import org.jspecify.annotations.NullMarked;
