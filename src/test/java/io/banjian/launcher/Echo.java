package io.banjian.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in for the program: says what the launcher handed over, and exits with the code it was
 * asked for.
 */
public final class Echo {
  private Echo() {}

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println("java.home=" + System.getProperty("java.home"));
    out.println("file.encoding=" + System.getProperty("file.encoding"));
    out.println("stderr.tty=" + System.getProperty("banjian.stderr.tty"));
    out.println("planted=" + System.getProperty("planted"));
    out.println("locale=" + System.getenv("BANJIAN_LOCALE"));
    for (String arg : args) {
      out.println("<" + arg + ">" + (Files.isRegularFile(Path.of(arg)) ? " is there" : ""));
    }
    System.exit(args.length > 0 && args[0].equals("--exit") ? Integer.parseInt(args[1]) : 0);
  }
}
