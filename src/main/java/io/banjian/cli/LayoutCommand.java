package io.banjian.cli;

import io.banjian.delivery.Inputs;
import io.banjian.delivery.PageReading;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.report.LayoutJson;
import io.banjian.report.LayoutText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code banjian layout}: prints what the layout found. */
final class LayoutCommand implements Command {
  private final Console console;
  private final Words words;
  private final SharedOptions shared;

  LayoutCommand(Console console, Words words) {
    this.console = console;
    this.words = words;
    this.shared = new SharedOptions(console, words);
  }

  @Override
  public String name() {
    return "layout";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(words.of("显示版面分析的结果：块、段落、文章。", "Prints blocks, paragraphs and articles."))
        .customSynopsis("banjian layout [OPTION…] PATH…")
        .footerHeading(words.of("%n例子%n", "%nExamples%n"))
        .footer("  banjian layout page.txt", "  banjian layout 2025-02-13/ --format json");
    shared.addPaths(spec);
    spec.addOption(Options.text("--format", "text|json", words.of("输出格式", "Format")));
    shared.addEncoding(spec);
    SharedOptions.addLanguage(spec, words);
    RootHelp.addHelp(spec, words);
    return spec;
  }

  @Override
  public int run(Given options) throws IOException {
    String format = options.value("--format", "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException(
          words.of("--format 只有 text 和 json", "--format takes text or json, not " + format));
    }
    Writer out = console.outWriter();
    LayoutText text = new LayoutText(words.language());
    LayoutJson json = new LayoutJson(out);
    try (Inputs inputs = shared.inputs(options, List.of())) {
      boolean complete = inputs.problems().isEmpty() && !inputs.sources().isEmpty();
      PageReading reading = new PageReading(shared.decoder(options));
      complete &=
          reading.each(
              inputs,
              page -> write(page, format, out, text, json),
              (source, problem) ->
                  console.say(
                      "banjian: "
                          + source.file()
                          + words.of("：", ": ")
                          + PageReading.reason(problem).in(words.language())));
      out.flush();
      return complete ? 0 : BanjianCommand.NOT_JUDGED;
    }
  }

  private static void write(Page page, String format, Writer out, LayoutText text, LayoutJson json)
      throws IOException {
    PageView view = PageView.of(page);
    if (format.equals("json")) {
      json.write(page, view);
    } else {
      out.write(text.of(page, view));
    }
  }
}
