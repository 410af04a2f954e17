/**
 * How well a text agrees with another: with the ground truth, or a correction with the dump it was
 * made from. Characters are counted as a reader counts them (grapheme clusters), figures are kept
 * as integers, and what cannot be judged says why.
 *
 * <p>Nothing here prints or knows an output format.
 */
@NullMarked
package io.banjian.compare;

import org.jspecify.annotations.NullMarked;
