package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the invented pages as MuPDF reads them, in order, without their blank lines. */
final class ScatteredBlocksTest {
  private static final int STRIP = 3;

  @Test
  void linesThatFollowEachOtherAreNotScattered() {
    for (String page : pages()) {
      assertThat(areScattered(String.join("\n", lines(page)))).isFalse();
    }
  }

  @Test
  void stripsOfTwoHalvesOfThePageInTurnAreOnMostPages() {
    int scattered = 0;
    for (String page : pages()) {
      scattered += areScattered(inTurn(lines(page))) ? 1 : 0;
    }
    assertThat(scattered).isGreaterThanOrEqualTo(8);
  }

  @Test
  void whereBlankLinesPartBlocksTheirLinesAreTrusted() {
    for (String page : pages()) {
      assertThat(areScattered(inTurn(lines(page)).replace("\n", "\n\n"))).isFalse();
    }
  }

  @Test
  void onAScatteredPageOnlyWordsAcrossASeamAreTrusted() {
    for (String page : pages()) {
      SourceText text = SourceText.of(inTurn(lines(page)));
      Rows rows = PageLayout.rows(text, Optional.empty());
      BreakPath.Decisions decisions = BreakPath.decide(rows);
      Disorder disorder = Disorder.of(rows, decisions);
      boolean scattered = ScatteredBlocks.are(rows.seams(), decisions);
      for (int row = 0; row + 1 < rows.count; row++) {
        boolean doubted = disorder.mayBeScattered(row);
        assertThat(doubted)
            .isEqualTo(scattered && decisions.joins(row) && rows.seams().odds(row, row + 1) > -1);
      }
    }
  }

  private static boolean areScattered(String page) {
    Rows rows = PageLayout.rows(SourceText.of(page), Optional.empty());
    return ScatteredBlocks.are(rows.seams(), BreakPath.decide(rows));
  }

  private static List<String> lines(String page) {
    return page.lines().filter(line -> !line.isBlank()).toList();
  }

  /** Strips of three lines, one of the first half of the page and one of the second. */
  private static String inTurn(List<String> lines) {
    List<String> turns = new ArrayList<>();
    int half = (lines.size() + 1) / 2;
    for (int from = 0; from < half; from += STRIP) {
      turns.addAll(lines.subList(from, Math.min(from + STRIP, half)));
      turns.addAll(
          lines.subList(
              Math.min(half + from, lines.size()), Math.min(half + from + STRIP, lines.size())));
    }
    return String.join("\n", turns);
  }

  private static List<String> pages() {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/dumps"))) {
      List<String> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".mupdf.txt")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
