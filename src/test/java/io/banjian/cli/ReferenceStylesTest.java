package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a paper's references look like, each way of breaking one is found where it is, and put
 * right in the paper's own style; with the headline printed again above the rest, and without.
 */
final class ReferenceStylesTest {
  private static final Pattern FINDING =
      Pattern.compile(
          "\"file\":\"[^\"]*?(issue\\d+)/([^\"/]*)\\.txt\",\"rule\":\"([^\"]*)\".*?"
              + "\"start\":(\\d+),\"end\":(\\d+),");
  private static final Pattern EDIT =
      Pattern.compile("\"start\":(\\d+),\"end\":(\\d+),\"text\":\"([^\"]*)\"");

  private static final List<Story> STORIES =
      List.of(
          new Story(
              "青柚镇蜂农转场忙",
              1,
              3,
              "本报讯 天刚蒙蒙亮，青柚镇的蜂农就把蜂箱抬上了卡车。养蜂人顾春来说，一百二十箱蜂要赶在中午以前运到乌岭，晚了蜂王会闹脾气。司机们轮流掌着方向盘，谁也不敢",
              "急刹车。到乌岭的时候太阳正好当顶，蜂箱一字排开，工蜂就往槐树林里飞。顾春来蹲在蜂箱边数了半天，说损失不到两成。养蜂合作社算过账，蜂农平均每户分得九千。"),
          new Story(
              "北湾船厂试航新渡轮",
              1,
              4,
              "本报讯 北湾船厂的新渡轮昨天下水试航。船长四十二米，换上了电推进，航行时几乎听不见机器声。总工程师祝远征在驾驶室里盯着仪表，电池舱的温度始终没有超过",
              "三十五度。试航绕湾一周用了五十分钟，比旧渡轮快了一刻钟。船厂工人在码头上放了鞭炮。祝远征说，渡轮预计八月投入北湾到鹭屿的航线。"),
          new Story(
              "鹿溪小学开了算盘课",
              2,
              3,
              "本报讯 鹿溪小学从本周起每天加一节算盘课，孩子们把算珠拨得飞快。教珠算的是退休会计蒲婆婆，背着一把旧算盘走了三里山路来上课。她说珠算练的是心静。",
              "蒲婆婆把口诀写在黑板上，二一添作五。四年级的学生小芮三天就学会了加减，回家教起了爷爷。校长说，珠算课期末办一场比赛，奖品是算盘。"),
          new Story(
              "山茶油坊恢复古法榨油",
              2,
              4,
              "本报讯 停了二十年的枫木山茶油坊又冒烟了。八个汉子喊着号子撞榨，金黄的茶油顺着榨槽往下淌。油坊主人靳老三说，古法一天只出三百斤油，可香气",
              "要浓得多。靳老三把第一桶茶油送给了敬老院。客栈老板闻着味道赶来，一口气订了两百斤茶油。靳老三盘算着再修一间蒸房，请两个年轻人学撞榨。"));

  @TempDir Path folder;

  /** An article and its continuation. */
  private record Story(String headline, int from, int to, String text, String rest) {}

  /** How a paper writes its references. */
  private enum Style {
    SECTIONED("（下转A%02d版）", "（上接A%02d版）", "A0"),
    BARE("（下转%d版）", "（上接%d版）", ""),
    ORDINAL("（下转第%d版）", "（紧接第%d版）", ""),
    NUMERALS("（下转第%s版）", "（上接第%s版）", ""),
    HALF_WIDTH("(下转%d版)", "(上接%d版)", ""),
    WITHOUT_BRACKETS("下转%d版·要闻", "上接%d版", ""),
    TURN("转A%d版", "接A%d版", "A");

    private final String next;
    private final String previous;
    private final String page;

    Style(String next, String previous, String page) {
      this.next = next;
      this.previous = previous;
      this.page = page;
    }

    String next(int to) {
      return written(next, to);
    }

    String previous(int from) {
      return written(previous, from);
    }

    private String written(String form, int number) {
      return this == NUMERALS
          ? form.formatted("〇一二三四五六七八九".charAt(number))
          : form.formatted(number);
    }

    boolean hasBrackets() {
      return "（(".indexOf(next.charAt(0)) >= 0;
    }

    /** The ways in which one of its references can be broken, and be one still. */
    Map<String, UnaryOperator<String>> breaks() {
      Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
      ways.put("a page the issue lacks", r -> replaced(r, 9));
      ways.put(
          "another page",
          r -> replaced(r, 2 + (r.indexOf('2') >= 0 || r.indexOf('二') >= 0 ? 1 : 0)));
      if (this != NUMERALS) {
        ways.put("figures full width", ReferenceStylesTest::widened);
      }
      if (this == SECTIONED) {
        ways.put("a letter for a digit", r -> r.replace("A0", "AO"));
        ways.put("a digit lost", r -> r.replaceAll("A0\\d", "A0"));
      }
      if (hasBrackets()) {
        ways.put("the number lost", r -> r.replaceAll("A?0?\\d|[一二三四](?=版)", ""));
        ways.put("no opening bracket", r -> r.substring(1));
        ways.put("no closing bracket", r -> r.substring(0, r.length() - 1));
        ways.put("a word misread", r -> r.replace("下转", "卞转").replace("上接", "止接"));
        ways.put("the page misread", r -> r.replace('版', '饭'));
        ways.put("over a line end", r -> r); // sound
      }
      return ways;
    }

    private String replaced(String reference, int number) {
      boolean forward = reference.contains("转");
      return forward ? next(number) : previous(forward ? number : number == 9 ? 9 : 5 - number);
    }
  }

  private static String widened(String reference) {
    StringBuilder wide = new StringBuilder();
    reference
        .chars()
        .forEach(c -> wide.append((char) ((c >= '0' && c <= '9') || c == 'A' ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  /** One broken reference, in an issue of its own. */
  private record Case(String way, String page, String sound, String broken) {}

  @ParameterizedTest
  @EnumSource
  void everyBreakIsFoundAndPutRight(Style style) {
    Map<String, Case> cases = new LinkedHashMap<>();
    Cli cli = new Cli(folder);
    for (boolean headlines : new boolean[] {true, false}) {
      for (int story = 0; story < STORIES.size(); story++) {
        for (boolean forward : new boolean[] {true, false}) {
          for (Map.Entry<String, UnaryOperator<String>> way : style.breaks().entrySet()) {
            Story told = STORIES.get(story);
            String sound = forward ? style.next(told.to()) : style.previous(told.from());
            String broken = way.getValue().apply(sound);
            if (way.getKey().equals("another page") && broken.equals(sound)) {
              continue;
            }
            String issue = "issue" + (1000 + cases.size());
            String page = style.page + (forward ? told.from() : told.to());
            cases.put(issue, new Case(way.getKey(), page, sound, broken));
            String written =
                way.getKey().equals("over a line end")
                    ? sound.substring(0, 3) + "\n" + sound.substring(3)
                    : broken;
            write(cli, issue, style, headlines, story, forward, written);
          }
        }
      }
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    String out = cli.run("check", ".", "--select", "reference", "--format", "jsonl").out();
    for (String line : out.lines().toList()) {
      Matcher finding = FINDING.matcher(line);
      assertThat(finding.find()).as(line).isTrue();
      found.computeIfAbsent(finding.group(1), k -> new ArrayList<>()).add(line);
    }
    cases.forEach((issue, c) -> check(c, found.getOrDefault(issue, List.of())));
  }

  private void check(Case c, List<String> lines) {
    if (c.broken().equals(c.sound())) {
      assertThat(lines).as("sound: " + c).isEmpty();
      return;
    }
    assertThat(lines).as(c.toString()).hasSize(1);
    Matcher finding = FINDING.matcher(lines.get(0));
    assertThat(finding.find()).isTrue();
    assertThat(finding.group(2)).as(lines.get(0)).isEqualTo(c.page());
    int start = Integer.parseInt(finding.group(4));
    Matcher edit = EDIT.matcher(lines.get(0).substring(lines.get(0).indexOf("\"edits\"")));
    assertThat(edit.find()).as(lines.get(0)).isTrue();
    String fixed =
        c.broken().substring(0, Integer.parseInt(edit.group(1)) - start)
            + edit.group(3)
            + c.broken().substring(Integer.parseInt(edit.group(2)) - start);
    assertThat(fixed).as(c.toString()).isEqualTo(c.sound());
  }

  private static void write(
      Cli cli,
      String issue,
      Style style,
      boolean headlines,
      int brokenStory,
      boolean forward,
      String broken) {
    for (int page = 1; page <= 4; page++) {
      StringBuilder text = new StringBuilder(page == 1 ? "渡头晚报\n2032年3月9日 星期二\n今日4版\n\n" : "");
      for (int i = 0; i < STORIES.size(); i++) {
        Story story = STORIES.get(i);
        String next = i == brokenStory && forward ? broken : style.next(story.to());
        String previous = i == brokenStory && !forward ? broken : style.previous(story.from());
        if (story.from() == page) {
          text.append("%s\n\n%s\n\n%s\n\n".formatted(story.headline(), story.text(), next));
        } else if (story.to() == page) {
          text.append(headlines ? story.headline() + "\n\n" : "");
          text.append("%s\n\n%s\n\n".formatted(previous, story.rest()));
        }
      }
      cli.file(issue + "/" + style.page + page + ".txt", text.toString());
    }
  }
}
