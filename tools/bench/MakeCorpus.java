import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a delivery of any number of distinct pages to time the program on:
 *
 * <pre>java tools/bench/MakeCorpus.java FOLDER PAGES [CHARACTERS]</pre>
 *
 * <p>Pages are put together from the blocks of the invented dumps in {@code fixtures/dumps}, the way
 * extractors of text layers leave them, until each has about as many characters as a broadsheet
 * page (6,000). Which blocks and in which order is drawn at random, and so is every figure in them, so
 * that no two pages are alike and nothing can be answered from a cache; the draw starts from the
 * page's own number, so that the same call makes the same bytes, and page 7 of a small delivery is
 * page 7 of a large one. Eight pages are an issue, an issue is a day.
 */
public final class MakeCorpus {
  private static final int PAGES_OF_AN_ISSUE = 8;
  private static final List<String> EXTRACTORS = List.of("tika", "pdfbox", "pdftotext", "pdftotext-raw");

  private MakeCorpus() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: java tools/bench/MakeCorpus.java FOLDER PAGES [CHARACTERS]");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    int pages = Integer.parseInt(arguments[1]);
    int characters = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6_000;
    List<List<String>> dumps = dumps(Path.of("fixtures", "dumps"));
    long bytes = 0;
    for (int page = 0; page < pages; page++) {
      byte[] text = page(dumps, page, characters).getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(name(page));
      Files.createDirectories(file.getParent());
      Files.write(file, text);
      bytes += text.length;
    }
    System.out.printf("%,d pages, %.1f MB in %s%n", pages, bytes / 1e6, folder);
  }

  private static String name(int page) {
    java.time.LocalDate day = java.time.LocalDate.of(2021, 1, 1).plusDays(page / PAGES_OF_AN_ISSUE);
    return "%s/A%02d.txt".formatted(day, page % PAGES_OF_AN_ISSUE + 1);
  }

  /** A list of blocks for every dump. */
  private static List<List<String>> dumps(Path folder) throws IOException {
    List<List<String>> dumps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String[] parts = file.getFileName().toString().split("\\.");
        if (parts.length == 3 && parts[2].equals("txt") && EXTRACTORS.contains(parts[1])) {
          dumps.add(List.of(Files.readString(file).replace("\f", "").split("\n\n+")));
        }
      }
    }
    if (dumps.isEmpty()) {
      throw new IOException("no dumps in " + folder + "; run this from the project's root");
    }
    return dumps;
  }

  private static String page(List<List<String>> dumps, int number, int characters) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    StringBuilder page = new StringBuilder(characters + 600);
    while (page.length() < characters) {
      List<String> dump = dumps.get(random.nextInt(dumps.size()));
      int from = random.nextInt(dump.size());
      int to = Math.min(dump.size(), from + 1 + random.nextInt(8));
      for (String block : dump.subList(from, to)) {
        page.append(redrawn(block, random)).append("\n\n");
      }
    }
    return page.toString();
  }

  private static String redrawn(String block, Random random) {
    StringBuilder text = new StringBuilder(block);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '1' && c <= '9') {
        text.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return text.toString();
  }
}
