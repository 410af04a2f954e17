package io.banjian.rules.layout;

import io.banjian.rule.Language;
import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class InterruptedParagraphTest {
  private final RuleTester rule = RuleTester.of("interrupted-paragraph");

  @Test
  void whatTakesNoRoomBesideABlankLineStays() {
    rule.page(
            """
            青禾镇今年种下早稻⟦\u00AD

            ⟧三万亩，比去年多出一⟦

            ⟧成。连日来，镇里的二十⟦

            ⟧台收割机白天下田。

            粮站站长闻一舟说，⟦\u200B

            \u200B⟧今年的收购价每斤提高了⟦

            ⟧五分钱，农户把稻谷运到⟦

            ⟧站里，当天拿到钱。
            """)
        .fixesTo(
            """
            青禾镇今年种下早稻\u00AD三万亩，比去年多出一成。连日来，镇里的二十台收割机白天下田。

            粮站站长闻一舟说，\u200B\u200B今年的收购价每斤提高了五分钱，农户把稻谷运到站里，当天拿到钱。
            """)
        .isSafe();
  }

  @Test
  void aBlankLineBehindEveryLinePartsOnlyParagraphs() {
    rule.page(
            """
            青禾镇今年种下早稻⟦

            ⟧三万亩，比去年多出一⟦

            ⟧成。连日来，镇里的二十⟦

            ⟧台收割机白天下田。

            粮站站长闻一舟说，⟦

            ⟧今年的收购价每斤提高了⟦

            ⟧五分钱，农户把稻谷运到⟦

            ⟧站里，当天拿到钱。
            """)
        .fixesTo(
            """
            青禾镇今年种下早稻三万亩，比去年多出一成。连日来，镇里的二十台收割机白天下田。

            粮站站长闻一舟说，今年的收购价每斤提高了五分钱，农户把稻谷运到站里，当天拿到钱。
            """)
        .isSafe()
        .says(Language.ZH, "段落中间隔着空行")
        .says(Language.EN, "A paragraph is interrupted by a blank line");
  }

  @Test
  void aFootLineInTheMidstOfAParagraphIsShownButNotMovedUnattended() {
    rule.page(
            """
            青禾镇今年种下早稻
            三万亩，比去年多出一
            成。连日来，镇里的二十
            台收割机白天下田，夜里⟦

            编辑/华渠 电话/8503221

            ⟧检修，赶在雨季到来之前
            把稻谷收进了粮仓，一粒
            也没有淋湿。
            粮站站长闻一舟说，
            今年的收购价每斤提高了
            五分钱，农户把稻谷运到
            站里，当天拿到钱。
            """)
        .isOnlySuggested()
        .says(Language.EN, "A paragraph is interrupted by lines that belong elsewhere");
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    rule.page(
            "青禾镇今年种下早稻\r\n三万亩，比去年多出一\r\n成。连日来，这一大片的⟦\r\n\r\n⟧“青禾稻海”由青转黄，\r\n"
                + "二十里外看得见。\r\n\r\n粮站站长闻一舟说，\r\n今年的收购价每斤提高了\r\n五分钱。\r\n")
        .isSafe();
  }

  @Test
  void blocksOfWhichNoneGoesOnInTheNextAreNotJoinedUnattended() {
    rule.page(
            """
            昨天上午，望湖镇的水库开闸
            放水，三千亩早稻秧田解了渴
            镇上的人天没亮就到堤上看水
            孩子们跟着水头跑，一直跑到⟦

            ⟧年早到了五天，各村的秧田都
            已经翻好，只等水来。镇里请
            来十二位老农，分头到各村看
            水，哪里的渠漏了就在哪里补⟦

            ⟧音就知道。他把每天的水位记
            在本子上，三十一年记满了六
            十二本。他说，本子比人记得
            牢，人老了才会忘记那些本子⟦

            ⟧锣鼓还要响亮，今年渠水来早
            各村都已经翻好秧田，老农们
            在渠边等了半个月，都说水声
            比锣鼓还要响亮。
            """)
        .isOnlySuggested();
  }

  @Test
  void aHeadlineSetWideIsTooShortForAJustifiedLine() {
    rule.page(
        """
        青禾镇今年种下早稻
        三万亩。

        连日来，镇里的二十台收割机⟦

        ⟧白天下田，夜里检修，赶在雨
        季之前把稻谷收进粮仓。

        农 事 提 醒

        眼下秋雨绵绵，棚圈要堵漏洞、⟦

        ⟧勤垫草，弱畜、孕畜单独饲喂，
        饮温水，夜里加一次料，不让它⟦

        ⟧们掉膘。
        """);
  }
}
