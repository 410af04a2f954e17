package io.banjian.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code banjian --help} says. */
final class RootHelp {
  /** What asks for the version. */
  static final List<String> VERSION = List.of("-V", "--version");

  private RootHelp() {}

  static void describe(CommandSpec root, Words words) {
    root.usageMessage()
        .description(
            words.of(
                "版检：检查数字化报纸的版面文本，指出问题，给出改法。",
                "Checks the page dumps of digitized Chinese newspapers and proposes corrections."))
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading(words.of("%n命令%n", "%nCommands%n"))
        .optionListHeading(words.of("%n选项%n", "%nOptions%n"))
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer(
            "  banjian check 2025-02-13/",
            "  banjian fix 2025-02-13/ --output corrected/",
            "  banjian compare truth/ corrected/ --fail-above 3/10000",
            "  banjian explain invisible-character",
            "",
            words.of(
                "退出码：0 合格，1 不合格，2 无法判定。", "Exit codes: 0 accepted, 1 rejected, 2 not judged."));
    addHelp(root, words);
    root.addOption(
        OptionSpec.builder(VERSION.toArray(String[]::new))
            .versionHelp(true)
            .description(words.of("显示版本", "Print the version"))
            .build());
  }

  static void addHelp(CommandSpec spec, Words words) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(words.of("显示帮助", "Print this help"))
            .build());
  }
}
