package io.banjian.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The kinds of options there are, and how those that list something are read. */
final class Options {
  private Options() {}

  /** A text of which the shell can offer all there are. */
  static OptionSpec choice(String name, String label, String description, List<String> all) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .completionCandidates(all)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  static OptionSpec list(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",")
        .splitRegexSynopsisLabel(",")
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  static List<String> values(Given options, String name) {
    List<String> texts = new ArrayList<>();
    for (Object value : options.value(name, List.<Object>of())) {
      String text = value.toString().trim();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
