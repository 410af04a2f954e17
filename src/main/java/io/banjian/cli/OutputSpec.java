package io.banjian.cli;

import java.util.Optional;

/**
 * Where one format goes.
 *
 * @param file absent: standard output
 */
record OutputSpec(OutputFormat format, Optional<String> file) {}
