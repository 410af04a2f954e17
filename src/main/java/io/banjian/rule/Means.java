package io.banjian.rule;

import java.util.Map;
import java.util.Optional;

/** How a rule finds what it reports. */
public sealed interface Means {
  /** Code: a class named in {@code AllRules}. */
  record Detector(String name) implements Means {}

  /** A pattern in RE2 syntax, and what to put in place of a match. */
  record Pattern(String regex, Optional<String> replacement) implements Means {}

  /** Texts and what each should be. */
  record Table(Map<String, String> entries) implements Means {
    public Table {
      entries = Map.copyOf(entries);
    }
  }

  /** Said by the reader of files, before there is a page that a rule could read. */
  record Reader() implements Means {}
}
