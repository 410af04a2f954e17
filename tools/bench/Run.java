import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the program as a whole process on deliveries of any size, beside another program if one is
 * named, and prints what came out as a table:
 *
 * <pre>java tools/bench/Run.java 1 100 1000 10000 [-- COMMAND … {} …]</pre>
 *
 * <p>{@code {}} in the other command stands for the folder. The deliveries are made where they are
 * missing, in the folder for temporary files. The two programs take turns, so that whatever else
 * the machine does meets both; each figure is the median of {@code -Druns} runs, three unless told
 * otherwise. Needs GNU {@code time}, which alone counts what a process that has ended took.
 */
public final class Run {
  private static final int RUNS = Integer.getInteger("runs", 3);

  private Run() {}

  /** What a run took: processor seconds, seconds, kilobytes. */
  private record Cost(double processor, double elapsed, double memory) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> all = Arrays.asList(arguments);
    int split = all.indexOf("--");
    List<String> sizes = all.subList(0, split < 0 ? all.size() : split);
    List<String> other = split < 0 ? List.of() : all.subList(split + 1, all.size());
    if (sizes.isEmpty() || !Files.exists(Path.of("banjian")) || !new File("/usr/bin/time").exists()) {
      System.err.println("usage, in the project's root: java tools/bench/Run.java PAGES… [-- COMMAND … {} …]");
      System.err.println("needs /usr/bin/time (Debian: apt install time)");
      System.exit(2);
    }
    System.out.println("| pages | MB | | pages/s | processor s | MB per processor second | peak MB | ratio |");
    System.out.println("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
    for (String size : sizes) {
      run(Integer.parseInt(size), other);
    }
  }

  private static void run(int pages, List<String> other) throws IOException, InterruptedException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "banjian-pages-" + pages);
    if (!Files.isDirectory(folder)) {
      int made = new ProcessBuilder(
              "java", "tools/bench/MakeCorpus.java", folder.toString(), Integer.toString(pages))
          .inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
      if (made != 0) {
        System.exit(made);
      }
    }
    String target = pages == 1 ? onlyFile(folder) : folder.toString();
    List<String> own = List.of("./banjian", "check", "--no-config", "--format", "jsonl", target);
    List<String> beside = other.stream().map(word -> word.replace("{}", target)).toList();
    time(own); // builds what is missing, and keeps the classes for the next start
    List<Cost> owns = new ArrayList<>();
    List<Cost> besides = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      owns.add(time(own));
      if (!beside.isEmpty()) {
        besides.add(time(beside));
      }
    }
    double megabytes = bytes(folder) / 1e6;
    Cost mine = median(owns);
    double against = besides.isEmpty() ? 0 : median(besides).processor();
    print(pages, megabytes, "banjian", mine, against == 0 ? 0 : mine.processor() / against);
    if (!besides.isEmpty()) {
      print(pages, megabytes, Path.of(beside.get(0)).getFileName().toString(), median(besides), 1);
    }
  }

  private static void print(int pages, double megabytes, String name, Cost cost, double ratio) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %,d | %.1f | %s | %.0f | %.2f | %.1f | %.0f | %s |",
            pages,
            megabytes,
            name,
            pages / cost.elapsed(),
            cost.processor(),
            megabytes / cost.processor(),
            cost.memory() / 1024,
            ratio == 0 ? "" : String.format(Locale.ROOT, "%.2f", ratio)));
  }

  private static Cost time(List<String> command) throws IOException, InterruptedException {
    Path figures = Files.createTempFile("banjian-bench", ".txt");
    List<String> timed =
        new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%U %S %e %M"));
    timed.addAll(command);
    new ProcessBuilder(timed)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    List<String> lines = Files.readAllLines(figures); // a note of the exit code may stand first
    String[] words = lines.get(lines.size() - 1).split(" ");
    Files.delete(figures);
    return new Cost(
        Double.parseDouble(words[0]) + Double.parseDouble(words[1]),
        Double.parseDouble(words[2]),
        Double.parseDouble(words[3]));
  }

  private static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs.stream().mapToDouble(Cost::processor).sorted().toArray()),
        median(costs.stream().mapToDouble(Cost::elapsed).sorted().toArray()),
        median(costs.stream().mapToDouble(Cost::memory).sorted().toArray()));
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static String onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow().toString();
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
