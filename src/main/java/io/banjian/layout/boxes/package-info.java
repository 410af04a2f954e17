/**
 * Pages of which it is known where their text stands on the image: printed lines, the white space
 * between columns, columns, and the order they are read in. Works on boxes first and asks the
 * characters only where two boxes fit alike. Knows neither rows, nor blocks, nor rules.
 */
@NullMarked
package io.banjian.layout.boxes;

import org.jspecify.annotations.NullMarked;
