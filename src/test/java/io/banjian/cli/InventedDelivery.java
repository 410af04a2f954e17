package io.banjian.cli;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Twenty issues of a paper that does not exist, four pages each, with references from page to page.
 */
final class InventedDelivery {
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 5);
  private static final String[] WHO = {
    "渡口镇的船工", "茶厂的女工", "山里的孩子", "鱼贩老庞", "守塔人", "水库管理站", "镇上的邮递员", "旧城的居民", "果农", "桥工队", "戏班的琴师",
    "卫生院的大夫", "渔政站", "文化馆的老师", "粮站的会计"
  };
  private static final String[] WHEN = {
    "昨天清早", "上个月底", "这几天", "立夏以后", "雨停之后", "每逢集日", "开春以来", "今年头一回", "天还没亮", "散市以后"
  };
  private static final String[] WHAT = {
    "把新网补好晾在堤上", "领到了编号的秤", "修通了进村的土路", "给码头换上了亮灯", "在晒谷场搭起戏台", "把头一批枇杷装上车",
    "替邻居把信念了两遍", "量了水位又画上红线", "种下三百棵香樟", "开了一堂夜里的课", "把石狮子擦得发亮", "清走了河湾的淤泥",
    "换了渡船的旧缆绳", "给老屋添了新瓦", "数清了今年的蜂箱"
  };
  private static final String[] THEN = {
    "围观的人都说好",
    "账目贴在了墙上",
    "省下的钱归了合作社",
    "往后不必再绕远路",
    "孩子们放学就来看",
    "来收货的车排到了桥头",
    "大家约好秋后再办一次",
    "镇里答应明年再添一座",
    "老人们说几十年没见过",
    "连夜的雨也没有耽误"
  };
  private static final String[] TITLES = {
    "渡口换了新船", "山里通了班车", "水库今起蓄水", "渔市搬进新棚", "茶厂添了夜班", "旧城修起戏台", "果园开了路灯", "邮路又长一程"
  };

  private final Random random = new Random(20310505);
  private final Map<String, String> pages = new TreeMap<>();

  private InventedDelivery() {
    for (int issue = 0; issue < 20; issue++) {
      issue(FIRST.plusDays(issue), 6001 + issue);
    }
  }

  /** The pages by their paths, 2031-05-05/A01.txt and so on. */
  static Map<String, String> pages() {
    return new InventedDelivery().pages;
  }

  private void issue(LocalDate date, int serial) {
    String day =
        date.getYear()
            + "年"
            + date.getMonthValue()
            + "月"
            + date.getDayOfMonth()
            + "日 "
            + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    String jumping = title() + "（第" + serial + "号报道）";
    for (int page = 1; page <= 4; page++) {
      StringBuilder text = new StringBuilder();
      if (page == 1) {
        text.append("渡口日报\n").append(day).append("\n第").append(serial).append("期\n今日4版\n\n");
      } else {
        text.append("A0").append(page).append(" 要闻 ").append(day).append("\n\n");
      }
      if (page == 1 || page == 2) {
        text.append(jumping).append("\n\n");
        text.append(page == 1 ? "" : "（上接A01版）\n\n");
        paragraphs(text, 4);
        text.append(page == 1 ? "（下转A02版）\n\n" : "");
      }
      for (int article = 0; article < 3; article++) {
        text.append(title()).append(article == 1 ? " 乡亲们都来看\n\n" : "\n\n");
        text.append("记者 庞大江\n\n");
        paragraphs(text, 4);
      }
      pages.put(date + "/A0" + page + ".txt", text.toString());
    }
  }

  private void paragraphs(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      for (int sentence = 0; sentence < 4; sentence++) {
        text.append(pick(WHEN)).append("，").append(pick(WHO)).append(pick(WHAT)).append("，");
        text.append(pick(THEN)).append("。");
      }
      text.append("\n\n");
    }
  }

  private String title() {
    return pick(TITLES);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** The pages in an order in which no two of an issue stand together. */
  static List<Map.Entry<String, String>> scattered(Map<String, String> pages) {
    return pages.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                (a, b) -> (a.substring(11) + a).compareTo(b.substring(11) + b)))
        .toList();
  }
}
