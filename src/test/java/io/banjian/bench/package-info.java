/** Timings of the kernels, for JMH; no test runs them. */
@org.jspecify.annotations.NullMarked
package io.banjian.bench;
