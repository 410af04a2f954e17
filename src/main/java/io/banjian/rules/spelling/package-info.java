/** Characters that are not what they should be: dates that contradict themselves. */
@NullMarked
package io.banjian.rules.spelling;

import org.jspecify.annotations.NullMarked;
