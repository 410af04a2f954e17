/**
 * A delivery from end to end: which files there are, all of them read, checked or corrected in
 * parallel and handed on in order, and what it comes to.
 */
@NullMarked
package io.banjian.delivery;

import org.jspecify.annotations.NullMarked;
