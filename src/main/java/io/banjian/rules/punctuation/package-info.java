/** Marks that contradict each other or the place where they stand. */
@NullMarked
package io.banjian.rules.punctuation;

import org.jspecify.annotations.NullMarked;
