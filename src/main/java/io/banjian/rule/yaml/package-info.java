/**
 * YAML as people write it by hand: every value knows its file and line, and every complaint says
 * what was expected there. Rule files, profiles and waivers are read through it.
 */
@NullMarked
package io.banjian.rule.yaml;

import org.jspecify.annotations.NullMarked;
