/**
 * Characters and where they came from: spans, edits, patches and views whose every position leads
 * back to the raw page. Offsets count UTF-16 units, start inclusive and end exclusive, because that
 * is what {@link String} agrees with; the doors convert to code points. Nothing here knows what a
 * page or a rule is.
 */
@NullMarked
package io.banjian.text;

import org.jspecify.annotations.NullMarked;
