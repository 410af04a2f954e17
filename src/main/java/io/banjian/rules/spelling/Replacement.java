package io.banjian.rules.spelling;

/**
 * What may have stood in a character's place.
 *
 * @param words the text that speaks for it: the word that it makes, or what the page has elsewhere
 * @param odds natural logarithm of how much likelier it is than what stands there
 */
record Replacement(char wanted, String words, double odds) {}
