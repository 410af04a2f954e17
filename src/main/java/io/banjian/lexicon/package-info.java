/**
 * What Chinese puts together: which character follows which, what is a word and how frequent, and
 * what that says about a place where two pieces of text meet; which characters look alike. Answers
 * come from tables that the build derives from public word lists; they are read when first asked
 * for, and not before. Nothing here knows a page, nor what anybody concludes.
 */
@NullMarked
package io.banjian.lexicon;

import org.jspecify.annotations.NullMarked;
