/**
 * From findings to a corrected page: which fixes are carried out, in what order, and when it is
 * enough. The page itself never changes; a correction is a patch on it.
 */
@NullMarked
package io.banjian.correct;

import org.jspecify.annotations.NullMarked;
