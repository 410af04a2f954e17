/** What is wrong with a page, an issue or a delivery as a whole. */
@NullMarked
package io.banjian.rules.delivery;

import org.jspecify.annotations.NullMarked;
