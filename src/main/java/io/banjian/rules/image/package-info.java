/**
 * What pictures leave in the text: lettering, ornaments, noise, the markers of the tools that took
 * the text out, and what a model made up. Nothing here knows a word list; what a piece is made of
 * and where it stands decide.
 */
@NullMarked
package io.banjian.rules.image;

import org.jspecify.annotations.NullMarked;
