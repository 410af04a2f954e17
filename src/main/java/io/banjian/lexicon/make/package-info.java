/**
 * Makes the tables of the lexicon out of public word lists while the program is built. It is no
 * part of what ships, nor are the lists: nothing outside this package knows them.
 */
@NullMarked
package io.banjian.lexicon.make;

import org.jspecify.annotations.NullMarked;
