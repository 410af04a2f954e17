package io.banjian.cli;

import io.banjian.report.Style;
import io.banjian.report.Utf8Writer;
import io.banjian.rule.Language;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds the program: its streams, its environment, the folder it was started in. All text
 * goes out as UTF-8, whatever the locale.
 */
final class Console {
  private final InputStream in;
  private final OutputStream out;
  private final Writer err;
  private final Map<String, String> environment;
  private final Path workingDirectory;
  private final boolean outIsTerminal;
  private final boolean errIsTerminal;

  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Path workingDirectory,
      boolean outIsTerminal,
      boolean errIsTerminal) {
    this.in = in;
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    this.environment = environment;
    this.workingDirectory = workingDirectory;
    this.outIsTerminal = outIsTerminal;
    this.errIsTerminal = errIsTerminal;
  }

  InputStream in() {
    return in;
  }

  /** Standard output as bytes; whoever writes flushes. */
  OutputStream out() {
    return out;
  }

  Writer outWriter() {
    return new Utf8Writer(out);
  }

  Path workingDirectory() {
    return workingDirectory;
  }

  boolean errIsTerminal() {
    return errIsTerminal;
  }

  void flush() {
    try {
      out.flush();
      err.flush();
    } catch (IOException e) {
      // nobody listens any more
    }
  }

  /** Says something that is no finding. */
  void say(String line) {
    try {
      err.write(line.endsWith("\n") ? line : line + "\n");
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes over the current line of the terminal. */
  void overwrite(String text) {
    try {
      err.write("\r\u001B[K" + text);
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Style outStyle() {
    return outIsTerminal && mayColour() ? Style.COLOUR : Style.PLAIN;
  }

  Style errStyle() {
    return errIsTerminal && mayColour() ? Style.COLOUR : Style.PLAIN;
  }

  private boolean mayColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** The language of the user's locale; the launcher may have had to change the locale itself. */
  Language localeLanguage() {
    for (String name : new String[] {"BANJIAN_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
      }
    }
    return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
  }
}
