package io.banjian.rules.image;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

/** What stands around a page that a model read. */
final class WrappingTest {
  private static final String PAGE =
      """
      望湖日报
      2025年2月13日 星期四 第1024期

      石桥镇开渠放水

      昨天上午，望湖镇的水库开闸放水，三千亩早稻秧田解了渴。镇上的人天没亮就到堤上看水，孩子们跟着水头跑，一直跑到村口的石桥。

      镇长周致说，今年的渠水比往年早到了五天，各村的秧田都已经翻好，只等水来。镇里请来十二位老农，分头到各村看水。
      """;

  private final RuleTester rule = RuleTester.of("extraction-marker");

  @Test
  void outsideTheFenceThatEnclosesThePageTheModelSpeaks() {
    rule.page("⟦下面是这一版的文字：⟧\n\n⟦```markdown⟧\n" + PAGE + "⟦```⟧\n\n⟦还要别的吗？⟧\n");
    rule.page("⟦下面是这一版的文字：⟧\n\n⟦```⟧\n" + PAGE);
    rule.page("⟦```⟧\n" + PAGE + "⟦```⟧\n");
  }

  @Test
  void aPageThatShowsSomethingInFencesIsNotEnclosed() {
    rule.page(PAGE + "⟦```⟧\n渠水\n⟦```⟧\n");
    rule.page("渠水：\n⟦```⟧\n" + PAGE + "⟦```⟧\n渠水：\n⟦```⟧\n" + PAGE + "⟦```⟧\n");
  }

  @Test
  void fieldsBeforeThePageAreNone() {
    rule.page("⟦---\nprimary_language: zh\nis_table: False\n---⟧\n" + PAGE).isSafe();
    rule.page("⟦---⟧\n编者：邵鼎\n⟦---⟧\n" + PAGE);
  }

  @Test
  void anAnnouncementAboveTheRuleOrTheHeadOfThePageIsTheModels() {
    rule.page("⟦这一版的文字内容如下：⟧\n\n" + PAGE).isOnlySuggested();
    rule.page("⟦**这一版的文字内容如下：**⟧\n\n⟦---⟧\n\n春耕正忙\n");
    rule.page("⟦Here is the text that I can read:⟧\n\n" + PAGE);
  }

  @Test
  void whatIsPrintedAboveAHeadlineIsNoAnnouncement() {
    rule.page("望湖镇镇长周致昨天在会上强调：\n\n石桥镇开渠放水\n\n" + PAGE);
    rule.page("今日导读：\n\n" + PAGE);
    rule.page("望湖镇镇长周致昨天在会上强调：\n\n⟦# ⟧石桥镇开渠放水\n\n昨天上午，开闸放水。\n");
    // a text layer in some order of its own, in lines of a column
    rule.page("望湖镇镇长周致昨天在会上强调：\n\n" + PAGE.replace("，", "，\n"));
  }

  @Test
  void aNoteBehindTheLastRuleIsTheModelsToo() {
    String announced = "⟦这一版的文字内容如下：⟧\n\n⟦---⟧\n\n" + PAGE;
    rule.page(announced + "\n⟦---⟧\n\n⟦右边的照片里还有几个字，看不清楚。⟧\n");
    rule.page(announced + "\n⟦---⟧\n\n春耕正忙\n\n⟦---⟧\n\n⟦（注：右边的照片里还有几个字，看不清楚。）⟧\n");
    rule.page(announced + "\n⟦---⟧\n\n春耕正忙\n\n⟦---⟧\n\n守渠人锁上了闸房的门。\n");
    rule.page(announced + "\n⟦---⟧\n\n（下转A02版）\n");
  }

  @Test
  void ofJsonOnlyTheTextStays() {
    rule.page("⟦{\"language\": \"zh\", \"text\": \"⟧渠成。⟦\"}⟧\n").fixesTo("渠成。\n").isSafe();
    rule.page(
            "⟦[{\"bbox\": [1, 2], \"category\": \"Title\", \"text\": \"⟧渠成⟦\"}, {\"text\": \"⟧开闸放水。⟦\"}]⟧\n")
        .fixesTo("渠成\n开闸放水。\n");
    rule.page("⟦{\"text\": \"⟧渠成。镇长说");
    rule.page("[1] 渠成\n{甲} “渠”：渠成\n");
  }
}
