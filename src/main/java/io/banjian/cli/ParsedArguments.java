package io.banjian.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** Arguments that picocli read. */
record ParsedArguments(ParseResult parsed) implements Given {
  @Override
  public boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  @Override
  public <T> T value(String option, T otherwise) {
    return parsed.matchedOptionValue(option, otherwise);
  }

  @Override
  public List<String> paths() {
    if (parsed.matchedPositionals().isEmpty()) {
      return List.of();
    }
    List<Object> paths = parsed.matchedPositionalValue(0, List.of());
    return paths.stream().map(Object::toString).toList();
  }
}
