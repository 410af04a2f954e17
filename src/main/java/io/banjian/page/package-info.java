/**
 * A page as it arrives: bytes become text, a file name becomes an identity. Nothing here reads
 * meaning into the text; what cannot be decoded is said with the byte where it broke.
 */
@NullMarked
package io.banjian.page;

import org.jspecify.annotations.NullMarked;
