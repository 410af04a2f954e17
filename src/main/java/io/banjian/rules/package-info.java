/** The built-in rules: the list of detectors, and the rule files that came with the program. */
@NullMarked
package io.banjian.rules;

import org.jspecify.annotations.NullMarked;
