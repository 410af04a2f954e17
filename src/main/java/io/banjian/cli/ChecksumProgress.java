package io.banjian.cli;

import io.banjian.delivery.ChecksumWatch;

/** One line on a terminal that says how many of the listed files have been read. */
final class ChecksumProgress implements ChecksumWatch {
  private static final long QUIET_AT_FIRST = 700_000_000L;
  private static final long BETWEEN = 200_000_000L;

  private final Console console;
  private final Words words;
  private long next = System.nanoTime() + QUIET_AT_FIRST;
  private boolean shown;

  ChecksumProgress(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  @Override
  public synchronized void at(int done, int all) {
    long now = System.nanoTime();
    if (!console.errIsTerminal() || now < next) {
      return;
    }
    next = now + BETWEEN;
    shown = true;
    console.overwrite(
        words.of(
            "正在核对校验和：" + done + "/" + all + " 个文件",
            "checksums: " + done + " of " + all + " files"));
  }

  /** Takes the line away before something else is printed. */
  synchronized void clear() {
    if (shown) {
      console.overwrite("");
      shown = false;
    }
  }
}
