/**
 * Normalizers: pure functions from text to {@link io.banjian.text.Patch}, and what they may and may
 * not touch. Usable as a library on their own. Nothing here knows a page.
 */
@NullMarked
package io.banjian.normalize;

import org.jspecify.annotations.NullMarked;
