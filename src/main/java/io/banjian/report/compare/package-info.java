/** What a comparison comes to, in each format. Here offsets become code points. */
@NullMarked
package io.banjian.report.compare;

import org.jspecify.annotations.NullMarked;
