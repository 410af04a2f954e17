/**
 * Writers, one a format: findings go out as they come, page by page, the same bytes for the same
 * input. Here, and in {@code cli}, offsets become code points.
 */
@NullMarked
package io.banjian.report;

import org.jspecify.annotations.NullMarked;
