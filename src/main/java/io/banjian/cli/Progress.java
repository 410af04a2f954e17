package io.banjian.cli;

/** One line on the terminal that says how far long work has come; nothing anywhere else. */
final class Progress {
  private static final long QUIET_AT_FIRST = 700_000_000L;
  private static final long BETWEEN = 200_000_000L;

  private final Console console;
  private final Words words;
  private final int files;
  private final long start = System.nanoTime();
  private long last = start + QUIET_AT_FIRST - BETWEEN;
  private int done;
  private boolean shown;

  Progress(Console console, Words words, int files) {
    this.console = console;
    this.words = words;
    this.files = files;
  }

  void step() {
    done++;
    long now = System.nanoTime();
    if (!console.errIsTerminal() || now - last < BETWEEN) {
      return;
    }
    last = now;
    shown = true;
    double seconds = (now - start) / 1e9;
    double rate = done / seconds;
    long left = Math.round((files - done) / Math.max(rate, 1e-9));
    console.overwrite(
        words.of(
            "已检查 " + done + "/" + files + "，每秒 " + Math.round(rate) + " 个，还要 " + left + " 秒",
            done + "/" + files + " files, " + Math.round(rate) + " a second, " + left + " s left"));
  }

  /** Takes the line away before something else is printed. */
  void clear() {
    if (shown) {
      console.overwrite("");
      shown = false;
    }
  }
}
