/**
 * The page behind the lines: blocks, paragraphs, articles, and the regions that another damage
 * already explains. Every element leads back to spans of the raw page. Nothing here knows what a
 * finding is.
 */
@NullMarked
package io.banjian.layout;

import org.jspecify.annotations.NullMarked;
