/**
 * What the build does to the compiled classes before they are packed, so that a short run starts
 * fast. It is no part of what ships: nothing outside this package knows it.
 */
@NullMarked
package io.banjian.cli.make;

import org.jspecify.annotations.NullMarked;
