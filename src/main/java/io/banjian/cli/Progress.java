package io.banjian.cli;

/** One line on the terminal that says how far long work has come; nothing anywhere else. */
final class Progress {
  private static final long QUIET_AT_FIRST = 700_000_000L;
  private static final long BETWEEN = 200_000_000L;

  private final Console console;
  private final Words words;
  private final long start = System.nanoTime();
  private long last = start + QUIET_AT_FIRST - BETWEEN;
  private int files;
  private int done;
  private int pages;
  private boolean shown;

  /**
   * @param files that are to be done
   */
  Progress(Console console, Words words, int files) {
    this.console = console;
    this.words = words;
    this.files = files;
  }

  /**
   * One file more is done.
   *
   * @param ofIt how many pages it held
   */
  void step(int ofIt) {
    files--;
    done++;
    pages += ofIt;
    long now = System.nanoTime();
    if (!console.errIsTerminal() || now - last < BETWEEN) {
      return;
    }
    last = now;
    shown = true;
    console.overwrite(line((now - start) / 1e9));
  }

  private String line(double seconds) {
    long rate = Math.round(pages / seconds);
    String left = time(Math.round(files * seconds / done));
    return words.of(
        "已完成 " + pages + " 版，每秒 " + rate + " 版，还要 " + left,
        pages + " pages, " + rate + " a second, " + left + " left");
  }

  /** 0:07, 12:30, 1:05:00. */
  static String time(long seconds) {
    String rest = (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + rest
        : minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60 + rest;
  }

  /** Takes the line away before something else is printed. */
  void clear() {
    if (shown) {
      console.overwrite("");
      shown = false;
    }
  }
}
