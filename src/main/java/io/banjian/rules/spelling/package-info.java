/**
 * Characters that are not what they should be: dates that contradict themselves, letters and digits
 * taken for each other, ideographs misread for others that look alike.
 */
@NullMarked
package io.banjian.rules.spelling;

import org.jspecify.annotations.NullMarked;
