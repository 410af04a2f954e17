package io.banjian.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // else picocli looks for Groovy in every library, and opens them all to find none
    System.setProperty("picocli.disable.closures", "true");
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Boolean.getBoolean("banjian.stdout.tty"),
            Boolean.getBoolean("banjian.stderr.tty"));
    int code = new BanjianCommand(console).run(args);
    console.flush();
    System.exit(code);
  }
}
