package io.banjian.layout;

import io.banjian.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Joins the pages of a folder tree into another, to be scored; no test. */
final class DevFix {
  public static void main(String[] args) throws Exception {
    Path in = Path.of(args[0]);
    Path out = Path.of(args[1]);
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(in)) {
      walk.filter(p -> p.toString().endsWith(".txt")).sorted().forEach(pages::add);
    }
    for (Path page : pages) {
      SourceText text = SourceText.of(Files.readString(page));
      Path target = out.resolve(in.relativize(page).toString());
      Files.createDirectories(target.getParent());
      Rows rows = PageLayout.rows(text);
      BreakPath.Decisions decisions = BreakPath.decide(rows);
      LineBreak[] seams = Seams.of(rows, decisions);
      StringBuilder joined = new StringBuilder();
      StringBuilder debug = new StringBuilder();
      int at = 0;
      for (int row = 0; row < rows.count; row++) {
        double margin = row < seams.length ? decisions.margin()[row] : 0;
        debug.append(
            String.format(
                "%d\t%s\t%.1f\t%d\t%d\t%s%n",
                rows.line[row] + 1,
                rows.form[row] == RowForm.TEXT
                    ? decisions.standsAlone()[row] ? "alone" : "text"
                    : rows.form[row],
                margin < -1e8 ? 0 : margin,
                decisions.measureOf()[row],
                rows.width[row],
                row < seams.length && seams[row].joined() ? "J" : "k"));
      }
      for (LineBreak seam : seams) {
        if (seam.joined() && seam.isSure()) {
          joined.append(text.raw(), at, seam.gap().start()).append(seam.replacement());
          at = seam.gap().end();
        }
      }
      joined.append(text.raw(), at, text.length());
      Files.writeString(target, joined);
      Files.writeString(Path.of(target + ".debug"), debug);
    }
    if (args.length > 2) {
      List<SourceText> texts = new ArrayList<>();
      for (Path page : pages) {
        texts.add(SourceText.of(Files.readString(page)));
      }
      for (int round = 0; round < 20; round++) {
        long start = System.nanoTime();
        long sum = 0;
        for (SourceText text : texts) {
          Rows rows = RowReader.read(text);
          RowForms.mark(rows);
          VerticalRuns.mark(rows);
          GluedRows.mark(rows);
      MergedRows.mark(rows);
          sum += Seams.of(rows, BreakPath.decide(rows)).length;
        }
        long took = System.nanoTime() - start;
        if (round % 5 == 4) {
          System.out.printf("%.3f ms a page (%d)%n", took / 1e6 / texts.size(), sum);
        }
      }
    }
  }
}
