package io.banjian.cli;

import io.banjian.compare.Folding;
import io.banjian.compare.Normalization;
import io.banjian.compare.RateLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code banjian compare} alone: what counts, how much of it is too much. */
final class CompareOptions {
  private final Given options;
  private final Words words;

  CompareOptions(Given options, Words words) {
    this.options = options;
    this.words = words;
  }

  static void addTo(CommandSpec spec, Words words) {
    spec.addOption(
        Options.flag(
            "--corrected",
            words.of(
                "第二个是第一个改正后的：消了哪些问题，擅自改了什么，丢了什么",
                "The second corrects the first: what was settled, rewritten, lost")));
    spec.addOption(
        OptionSpec.builder("--normalize")
            .paramLabel("WHAT,…")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .hideParamSyntax(true)
            .completionCandidates(foldings())
            .description(
                words.of("不计较的差别（默认都计较）：", "Differences that do not count (default: none): ")
                    + String.join(" ", foldings()))
            .build());
    spec.addOption(
        Options.text(
            "--fail-above",
            "RATE",
            words.of("差错率超过即不合格：3/10000、0.03%%", "Reject above this rate: 3/10000, 0.03%%")));
    spec.addOption(
        Options.choice(
            "--format",
            "FORMAT",
            words.of("输出格式：", "Format: ") + String.join(" ", CompareFormat.labels()),
            CompareFormat.labels()));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description(words.of("写到文件", "Write to a file"))
            .build());
    spec.addOption(
        Options.text(
            "--report", "DIR", words.of("另写一份 HTML，每对一页", "Also a page of HTML for each pair")));
  }

  private static List<String> foldings() {
    return Arrays.stream(Folding.values()).map(Folding::label).toList();
  }

  /** What does not count as a difference. */
  Normalization normalization(boolean corrected) {
    List<Folding> foldings = new ArrayList<>();
    for (String label : Options.values(options, "--normalize")) {
      foldings.add(
          Folding.ofLabel(label)
              .orElseThrow(
                  () ->
                      new UsageException(
                          words.of(
                              "--normalize 只有 " + String.join("、", foldings()) + "：" + label,
                              "--normalize takes "
                                  + String.join(", ", foldings())
                                  + ", not "
                                  + label))));
    }
    if (corrected && !foldings.isEmpty()) {
      throw new UsageException(
          words.of(
              "--corrected 自己分清空白、全半角和标点，不用 --normalize",
              "--corrected tells white space, width and marks apart by itself;"
                  + " leave --normalize out"));
    }
    return Normalization.of(foldings);
  }

  /** The rate above which the text is rejected. */
  Optional<RateLimit> limit() {
    String given = options.value("--fail-above", "");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Optional<RateLimit> limit = RateLimit.parse(given);
    if (limit.isEmpty()) {
      throw new UsageException(
          words.of(
              "--fail-above 要写成 3/10000、0.03% 或 0.0003：" + given,
              "--fail-above takes 3/10000, 0.03% or 0.0003, not " + given));
    }
    return limit;
  }
}
