/**
 * Characters that no newspaper ever printed: controls, invisible and private ones, drawings of
 * ideographs, text read in the wrong encoding, characters of the other script. All of them are seen
 * by the class of the character, so that a clean page costs one look.
 */
@NullMarked
package io.banjian.rules.character;

import org.jspecify.annotations.NullMarked;
