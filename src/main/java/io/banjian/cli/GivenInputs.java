package io.banjian.cli;

import io.banjian.delivery.InputFinder;
import io.banjian.delivery.InputProblem;
import io.banjian.delivery.Inputs;
import io.banjian.delivery.ManifestSource;
import io.banjian.edition.Listing;
import io.banjian.edition.Manifest;
import io.banjian.edition.ManifestReader.BadManifestException;
import io.banjian.page.IdentityPattern;
import io.banjian.page.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a run is to read, by its paths, {@code --encoding} and {@code --manifest}. */
final class GivenInputs {
  private final Console console;
  private final Words words;

  GivenInputs(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  TextDecoder decoder(Given options) {
    String name = options.value("--encoding", "");
    if (name.isEmpty() || name.equals("auto")) {
      return TextDecoder.detecting();
    }
    try {
      String known = name.toUpperCase(Locale.ROOT).matches("GBK|GB2312|CP936") ? "GB18030" : name;
      return TextDecoder.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          words.of(
              "--encoding：不认识的编码 " + name + "；例如 UTF-8、GB18030、Big5、UTF-16LE",
              "--encoding: no encoding " + name + "; for example UTF-8, GB18030, Big5, UTF-16LE"));
    }
  }

  /** The files to read; what is wrong with a path is said, and the run goes on with the others. */
  Inputs inputs(Given options, List<IdentityPattern> identity) {
    List<String> paths = options.paths();
    if (paths.isEmpty()) {
      throw new UsageException(
          words.of(
              "要检查什么？请写文件或文件夹，例如 banjian check 2025-02-13/；- 表示标准输入",
              "what is to be read? Name a file or a folder, as in banjian check 2025-02-13/;"
                  + " - is standard input"));
    }
    return inputs(paths, options, identity);
  }

  Inputs inputs(List<String> paths, Given options, List<IdentityPattern> identity) {
    ChecksumProgress checksums = new ChecksumProgress(console, words);
    InputFinder finder =
        new InputFinder(
            console.workingDirectory(), console.in(), decoder(options), identity, checksums);
    Optional<String> manifest = options.text("--manifest");
    Inputs inputs =
        finder.find(
            paths, manifest.map(this::manifest), manifest.map(console.workingDirectory()::resolve));
    checksums.clear();
    if (manifest.isEmpty()) {
      for (Listing listing : inputs.listings()) {
        console.say(words.of("清单：", "Manifest: ") + listing.manifest().name());
      }
    }
    for (InputProblem problem : inputs.problems()) {
      console.say("banjian: " + problem(problem));
    }
    if (inputs.sources().isEmpty() && inputs.problems().isEmpty()) {
      console.say(
          "banjian: "
              + words.of(
                  "没有找到版面文本：" + String.join("、", paths),
                  "no page text found in " + String.join(", ", paths)));
    }
    return inputs;
  }

  private String problem(InputProblem problem) {
    String path = problem.path();
    return switch (problem.kind()) {
      case MISSING -> words.of("没有这个文件或文件夹：", "no such file or folder: ") + path;
      case UNREADABLE -> words.of("打不开（没有权限？）：", "cannot be opened (no permission?): ") + path;
      case BAD_ARCHIVE ->
          words.of("压缩包打不开：", "the archive cannot be opened: ")
              + path
              + words.of("（", " (")
              + problem.detail().in(words.language())
              + words.of("）", ")");
      case BAD_MANIFEST ->
          words.of("清单读不懂：", "the manifest cannot be made out: ")
              + problem.detail().in(words.language());
      case PDF ->
          words.of(
              path + " 是 PDF，先取出文本再检查：pdftotext -raw " + path + " page.txt",
              path + " is a PDF; extract its text first: pdftotext -raw " + path + " page.txt");
      case NO_PAGE_FORMAT ->
          words.of(
              "不能检查这种格式：" + path + "（能读纯文本、ALTO、PAGE XML、hOCR）",
              "cannot read this format: "
                  + path
                  + " (plain text, ALTO, PAGE XML and hOCR can be read)");
    };
  }

  private Manifest manifest(String name) {
    try {
      return ManifestSource.read(console.workingDirectory().resolve(name), name);
    } catch (BadManifestException e) {
      throw new UsageException(
          words.of("清单读不懂：", "cannot make out the manifest ") + e.getMessage());
    } catch (IOException e) {
      throw new UsageException(
          words.of("清单读不出来：", "cannot read the manifest ") + name + ": " + e.getMessage());
    }
  }
}
