/**
 * The command line: parse, call, print. The one room that may open every other; no other prints.
 */
@NullMarked
package io.banjian.cli;

import org.jspecify.annotations.NullMarked;
