package io.banjian.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What a command line says, whoever read it. */
interface Given {
  boolean has(String option);

  /**
   * What an option was given, as its description says: a text, a number, {@code true} or a list.
   *
   * @param otherwise where the option is not there
   */
  <T> T value(String option, T otherwise);

  /** The text that an option was given, if it is there. */
  default Optional<String> text(String option) {
    return has(option) ? Optional.of(value(option, "")) : Optional.empty();
  }

  /** What is no option, in its order. */
  List<String> paths();

  /** The same as picocli reads it, for what asks how options are described. */
  ParseResult parsed();
}
