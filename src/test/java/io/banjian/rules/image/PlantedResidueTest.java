package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.Page;
import io.banjian.page.PageId;
import io.banjian.rule.Finding;
import io.banjian.rule.PageEngine;
import io.banjian.rules.AllRules;
import io.banjian.text.CharTable;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Puts symbols, markers and loops into pages of every kind, and looks for them. */
final class PlantedResidueTest {
  private static final String PAGES =
      System.getProperty("banjian.clean", "fixtures/clean,fixtures/dumps");
  private static final int TIMES = Integer.getInteger("banjian.times", 60);
  private static final PageEngine FAMILY =
      new PageEngine(AllRules.catalogue().pageRules(r -> r.family().equals("image")));

  /** All that was written, a paragraph a line. */
  private static final String WRITTEN = String.join("\n", pages("fixtures/clean"));

  private static final String[] SYMBOLS = {"▲", "◆", "★", "●", "■", "▼", "☆", "◎"};
  private static final String[] EMOJI = {"😰", "🏠", "❤️", "👍🏽", "✿", "🚀"};
  private static final String[] DRAWN = {"┼", "▒", "♪", "∮", "▮", "◑", "〓", "1️⃣", "↗️", "🂡"};
  private static final String[] MARKERS = {
    "(cid:31)",
    "(cid:5)(cid:144)",
    "\uFFFC",
    "<image>",
    "</td>",
    "[图片]",
    "![](a/3.jpg)",
    "&nbsp;",
    "&#8220;",
    "<br/>",
    "$15\\%$",
    "\\(30\\%\\)",
    "**粗体**"
  };

  /** Where something is put: the place in the page, and what stands before and behind it. */
  private record Place(int at, String before, String behind) {}

  private interface Where {
    Place find(String page, Random random);
  }

  @TestFactory
  Stream<DynamicTest> whatIsPlantedIsFound() {
    Map<String, Where> places = new LinkedHashMap<>();
    places.put("on a line of its own", PlantedResidueTest::ownLine);
    places.put("inside a sentence", PlantedResidueTest::insideSentence);
    places.put("inside a sentence, between spaces", PlantedResidueTest::spaced);
    places.put("before a mark", PlantedResidueTest::beforeMark);
    places.put("at the end of a line", PlantedResidueTest::lineEnd);
    places.put("at the head of a line", PlantedResidueTest::lineHead);
    List<DynamicTest> tests = new ArrayList<>();
    places.forEach(
        (name, where) -> {
          tests.add(test("a symbol " + name, where, SYMBOLS));
          tests.add(test("an emoji " + name, where, EMOJI));
          tests.add(test("a marker " + name, where, MARKERS));
          tests.add(test("a sign, a stroke or a key " + name, where, DRAWN));
        });
    tests.add(test("a glyph that the font lacked", PlantedResidueTest::insideSentence, "□", "□□"));
    tests.add(
        test(
            "a loop",
            PlantedResidueTest::insideSentence,
            "镇上的人都来了，".repeat(6),
            "的".repeat(30),
            "渠里的水涨到了最高处。\n".repeat(9),
            "table ".repeat(12)));
    return tests.stream();
  }

  private static DynamicTest test(String name, Where where, String... planted) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<String> missed = missed(name, where, planted);
          if (Boolean.getBoolean("banjian.figures")) {
            System.out.println(name + ": missed " + missed.size() + " of " + TIMES + " " + missed);
            return;
          }
          assertThat(missed).as(name).hasSizeLessThanOrEqualTo(TIMES / 20);
        });
  }

  private static List<String> missed(String name, Where where, String... planted) {
    Random random = new Random(name.hashCode());
    List<String> pages = pages(PAGES);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      String page = pages.get(random.nextInt(pages.size()));
      Place place = where.find(page, random);
      String what = planted[random.nextInt(planted.length)];
      String text =
          page.substring(0, place.at)
              + place.before
              + what
              + place.behind
              + page.substring(place.at);
      int start = place.at + place.before.length();
      Span span = new Span(start, start + what.length());
      if (check(text).stream().noneMatch(f -> f.span().orElseThrow().overlaps(span))) {
        missed.add(
            text.substring(Math.max(0, start - 8), Math.min(text.length(), span.end() + 8))
                .replace('\n', '/'));
      }
    }
    return missed;
  }

  private static List<Finding> check(String text) {
    Page page = new Page(new PageId("", "", "planted"), "planted.txt", SourceText.of(text));
    return FAMILY.check(page).findings();
  }

  private static Place ownLine(String page, Random random) {
    int at = page.indexOf('\n', random.nextInt(page.length() - 200));
    return new Place(at + 1, "", "\n");
  }

  private static Place insideSentence(String page, Random random) {
    return new Place(sentence(page, random), "", "");
  }

  private static Place spaced(String page, Random random) {
    return new Place(sentence(page, random), " ", " ");
  }

  /** Between a word and the mark behind it. */
  private static Place beforeMark(String page, Random random) {
    for (int tries = 0; tries < 200; tries++) {
      int at = 8 + random.nextInt(page.length() - 16);
      String around = page.substring(at - 6, at) + page.substring(at + 1, at + 7);
      if ("，。；！？".indexOf(page.charAt(at)) >= 0
          && around.codePoints().allMatch(CharTable::isIdeograph)) {
        return new Place(at, "", "");
      }
    }
    return new Place(sentence(page, random), "", "");
  }

  /** At the end of a line that breaks off in the middle of a sentence. */
  private static Place lineEnd(String page, Random random) {
    return new Place(wrap(page, random), "", "");
  }

  private static Place lineHead(String page, Random random) {
    int at = wrap(page, random);
    return new Place(page.charAt(at) == '\n' ? at + 1 : at, "", "");
  }

  /** A line break that is not in the text as it was written; a place within a line if none is. */
  private static int wrap(String page, Random random) {
    for (int tries = 0; tries < 200; tries++) {
      int at = page.indexOf('\n', 8 + random.nextInt(page.length() - 16));
      if (at < 8 || at > page.length() - 8) {
        continue;
      }
      String across = page.substring(at - 6, at) + page.substring(at + 1, at + 7);
      if (across.codePoints().allMatch(CharTable::isIdeograph) && WRITTEN.contains(across)) {
        return at;
      }
    }
    return sentence(page, random);
  }

  /** Between two ideographs of a long line. */
  private static int sentence(String page, Random random) {
    while (true) {
      int at = 8 + random.nextInt(page.length() - 16);
      String around = page.substring(at - 7, at + 7);
      boolean running =
          around.indexOf('\n') < 0
              && around.codePoints().filter(CharTable::isIdeograph).count() > 10
              && around.indexOf(' ') < 0
              && around.indexOf('　') < 0;
      if (running
          && CharTable.isIdeograph(page.charAt(at - 1))
          && CharTable.isIdeograph(page.charAt(at))
          && "零一二三四五六七八九十○".indexOf(page.charAt(at)) < 0
          && "零一二三四五六七八九十○".indexOf(page.charAt(at - 1)) < 0) {
        return at;
      }
    }
  }

  private static List<String> pages(String folders) {
    List<String> pages = new ArrayList<>();
    for (String folder : folders.split(",")) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
          String name = path.getFileName().toString();
          if (name.endsWith(".txt") && !name.contains("tess")) {
            pages.add(Files.readString(path));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pages;
  }
}
