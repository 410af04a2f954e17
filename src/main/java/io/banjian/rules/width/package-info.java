/** Characters of the wrong width, straight quotes, and spaces that print does not have. */
@NullMarked
package io.banjian.rules.width;

import org.jspecify.annotations.NullMarked;
