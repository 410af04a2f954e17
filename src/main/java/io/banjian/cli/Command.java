package io.banjian.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {
  String name();

  CommandSpec spec();

  /** Runs and returns the exit code. */
  int run(Given options) throws IOException;
}
