/**
 * Values about more than a page: an issue, what is kept of its pages, the references between them.
 * Made in the page phase, small enough to keep for a whole issue. Nothing here knows what a finding
 * is.
 */
@NullMarked
package io.banjian.edition;

import org.jspecify.annotations.NullMarked;
