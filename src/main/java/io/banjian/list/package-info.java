/**
 * Lists asked and turned into others. A stream does the same, but its first use links lambdas of
 * the platform, which takes longer than a small page does; what every run passes uses these.
 */
@NullMarked
package io.banjian.list;

import org.jspecify.annotations.NullMarked;
