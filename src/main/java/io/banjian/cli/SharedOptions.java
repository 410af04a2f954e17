package io.banjian.cli;

import io.banjian.delivery.Inputs;
import io.banjian.delivery.Profile;
import io.banjian.delivery.Profiles;
import io.banjian.page.IdentityPattern;
import io.banjian.page.TextDecoder;
import io.banjian.rule.ExampleRunner;
import io.banjian.rule.Language;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleFailure;
import io.banjian.rule.RuleFile;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rules.AllRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code check} and {@code fix} have in common: which pages, which rules, how read. */
final class SharedOptions {
  private final Console console;
  private final Words words;
  private final GivenInputs given;

  SharedOptions(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.given = new GivenInputs(console, words);
  }

  void addTo(CommandSpec spec) {
    addPaths(spec);
    addRuleChoice(spec);
    addEncoding(spec);
    spec.addOption(
        Options.text(
            "--manifest",
            "FILE",
            words.of("交付清单：CSV、sha256sum 或 md5sum 列表", "What was delivered: CSV or checksums")));
    addJobs(spec);
    Configuration.addTo(spec, words);
    addLanguage(spec, words);
    RootHelp.addHelp(spec, words);
  }

  /** Which rules run, and how they are set. */
  void addRuleChoice(CommandSpec spec) {
    addRules(spec);
    spec.addOption(
        Options.choice(
            "--profile",
            "NAME|FILE",
            words.of(
                "尺度：newspaper（默认）gate editor，或文件", "newspaper (default), gate, editor, or a file"),
            List.of("newspaper", "gate", "editor")));
    RuleSettings.addTo(spec, words);
  }

  void addJobs(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-j", "--jobs")
            .paramLabel("N")
            .type(Integer.class)
            .description(words.of("并行数（默认为处理器数）", "Pages at a time (default: processors)"))
            .build());
  }

  void addPaths(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .description(
                words.of(
                    "文件、文件夹、压缩包（zip、tar、tar.gz），或 - 表示标准输入",
                    "A file, a folder, an archive (zip, tar, tar.gz), or - for standard input"))
            .build());
  }

  void addEncoding(CommandSpec spec) {
    spec.addOption(
        Options.text(
            "--encoding", "NAME", words.of("文本编码（默认自动判断）", "Encoding (default: detected)")));
  }

  void addRules(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--rules")
            .paramLabel("DIR")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(words.of("另加一个规则文件夹", "Add the rules of a folder"))
            .build());
  }

  static void addLanguage(CommandSpec spec, Words words) {
    spec.addOption(
        Options.choice(
            "--lang",
            "zh|en",
            words.of("语言（默认随系统；机器格式为中文）", "Language (default: the locale's)"),
            List.of("zh", "en")));
  }

  /** The built-in rules and those of every {@code --rules} folder. */
  RuleCatalogue catalogue(Given options) {
    return catalogue(options, AllRules.catalogue());
  }

  /** The same without the examples of the built-in rules, for a run that shows none. */
  RuleCatalogue catalogueToRun(Given options) {
    return catalogue(options, AllRules.catalogueToRun());
  }

  private RuleCatalogue catalogue(Given options, RuleCatalogue builtIn) {
    RuleCatalogue catalogue = builtIn;
    for (String folder : Options.values(options, "--rules")) {
      Path path = console.workingDirectory().resolve(folder);
      if (!Files.isDirectory(path)) {
        throw new UsageException(
            words.of("--rules：没有这个文件夹：", "--rules: no such folder: ") + folder);
      }
      try {
        List<RuleFile> files = RuleFile.in(path);
        if (files.isEmpty()) {
          throw new UsageException(
              words.of("--rules：文件夹里没有 .yaml 规则文件：", "--rules: no .yaml rule file in ") + folder);
        }
        catalogue = catalogue.with(files);
        keepPromises(catalogue, files);
      } catch (IOException e) {
        throw new UsageException(
            words.of("--rules：读不出来：", "--rules: cannot read ") + folder + ": " + e.getMessage());
      }
    }
    return catalogue;
  }

  /** A rule that is not what its own examples show would be silent or wrong on every page. */
  private static void keepPromises(RuleCatalogue catalogue, List<RuleFile> files) {
    Set<String> names = files.stream().map(RuleFile::name).collect(Collectors.toSet());
    for (Rule rule : catalogue.pageRules(r -> names.contains(r.file()))) {
      List<String> problems = new ExampleRunner(rule).problems();
      if (!problems.isEmpty()) {
        throw new UsageException(String.join("\nbanjian: ", problems));
      }
    }
  }

  /** The profile of a run, {@code newspaper} where none is named. */
  Profile profile(Given options) {
    String name = options.value("--profile", Profiles.DEFAULT);
    Profiles profiles = new Profiles(console.workingDirectory());
    try {
      return profiles
          .find(name)
          .orElseThrow(
              () ->
                  new UsageException(
                      words.of(
                              "没有名为 " + name + " 的内置尺度，也没有这个文件",
                              "no built-in profile and no file ‘" + name + "’")
                          + YamlMap.suggestion(name, profiles.names())));
    } catch (IOException e) {
      throw new UsageException(
          words.of("--profile：读不出来：", "--profile: cannot read ") + name + ": " + e.getMessage());
    }
  }

  int jobs(Given options) {
    int jobs = options.value("--jobs", Runtime.getRuntime().availableProcessors());
    if (jobs < 1 || jobs > 1024) {
      throw new UsageException(
          words.of("--jobs 要写 1 到 1024 之间的数", "--jobs takes a number from 1 to 1024"));
    }
    return jobs;
  }

  TextDecoder decoder(Given options) {
    return given.decoder(options);
  }

  /** The files to read; what is wrong with a path is said, and the run goes on with the others. */
  Inputs inputs(Given options, List<IdentityPattern> identity) {
    return given.inputs(options, identity);
  }

  Inputs inputs(List<String> paths, Given options, List<IdentityPattern> identity) {
    return given.inputs(paths, options, identity);
  }

  /** The language of messages that go into output: asked for, else that of the format. */
  Language language(Given options, boolean machineFormat) {
    String asked = options.value("--lang", "");
    return switch (asked) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      case "" -> machineFormat ? Language.ZH : words.language();
      default ->
          throw new UsageException(
              words.of("--lang 只有 zh 和 en", "--lang takes zh or en, not " + asked));
    };
  }

  /** A rule broke on a page: which, where and how. */
  void say(RuleFailure failure) {
    String where = failure.span().map(s -> " @" + s.start() + "–" + s.end()).orElse("");
    console.say(
        "banjian: "
            + words.of("规则 ", "rule ")
            + failure.rule()
            + words.of(" 出错：", " broke on ")
            + failure.page()
            + where
            + words.of("，", ": ")
            + failure.what());
  }
}
