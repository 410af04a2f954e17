package io.banjian.rules.image;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ImageResidueTest {
  private static final String PROSE = "昨天,望湖镇开渠放水,镇上的人都到堤上看水。\n\n";

  private static final String COLUMNS =
      """
      昨天上午，望湖镇的水库开闸     镇长周致说，今年的渠水比往     守渠人老邵在闸房里住了三十
      放水，三千亩早稻秧田解了渴     年早到了五天，各村的秧田都     一年，哪一段堤漏水，他听声
      镇上的人天没亮就到堤上看水     已经翻好，只等水来。镇里请     音就知道。他把每天的水位记
      孩子们跟着水头跑，一直跑到     来十二位老农，分头到各村看     在本子上，三十一年记满了六
      村口的石桥。桥下的水声盖过     水，哪里的渠漏了就在哪里补     十二本。他说，本子比人记得
      """;

  private final RuleTester rule = RuleTester.of("image-residue");

  @Test
  void aRuleBetweenColumnsThatWasReadAsMarksIsOnlySuggested() {
    rule.page(
            """
            昨天上午，望湖镇的水库开闸 ⟦|⟧ 镇长周致说，今年的渠水比往     守渠人老邵在闸房里住了三十
            放水，三千亩早稻秧田解了渴      年早到了五天，各村的秧田都 ⟦。。⟧ 一年，哪一段堤漏水，他听声
            镇上的人天没亮就到堤上看水      已经翻好，只等水来。镇里请      音就知道。他把每天的水位记
            孩子们跟着水头跑，一直跑到      来十二位老农，分头到各村看 ⟦“|⟧ 在本子上，三十一年记满了六
            村口的石桥。桥下的水声盖过 ⟦。⟧ 水，哪里的渠漏了就在哪里补     十二本。他说，本子比人记得
            """)
        .isOnlySuggested();
  }

  @Test
  void oneBarOnAPageMayBeSet() {
    rule.page(COLUMNS.replace("开闸     镇长", "开闸 | 镇长"));
  }

  @Test
  void marksThatTouchTheirSentenceArePrint() {
    rule.page(
        """
        昨天上午，望湖镇的水库开闸，    镇长周致说，今年的渠水比往     守渠人老邵在闸房里住了三十
        放水，三千亩早稻秧田解了渴。    年早到了五天，各村的秧田都，    一年，哪一段堤漏水，他听声
        镇上的人天没亮就到堤上看水。    已经翻好，只等水来。镇里请      音就知道。“他把每天的水位”
        孩子们跟着水头跑，一直跑到      来十二位老农，分头到各村看，    在本子上，三十一年记满了六
        村口的石桥。桥下的水声盖过。    水，哪里的渠漏了就在哪里补     十二本。他说，本子比人记得
        """);
  }

  @Test
  void aMarkThatTouchesTextThatReadsOnBelowIsTheGutter() {
    rule.page(
        """
        昨天上午，望湖镇的水库开闸 ⟦|⟧ 镇长周致说，今年的渠水比往     守渠人老邵在闸房里住了三十
        放水，三千亩早稻秧田解了渴      年早到了五天，各村的秧田都 ⟦。。⟧ 一年，哪一段堤漏水，他听声
        镇上的人天没亮就等在堤上孩⟦。⟧ 已经翻好，只等水来。镇里请      音就知道。他把每天的水位记
        子们跟着水头跑，一直跑到了      来十二位老农，分头到各村看      在本子上，三十一年记满了六
        村口的石桥。桥下的水声盖过 ⟦。⟧ 水，哪里的渠漏了就在哪里补     十二本。他说，本子比人记得
        """);
  }

  @Test
  void aPageThatSetsItsFullStopsApartKeepsThem() {
    rule.page(
        """
        昨天上午，望湖镇的水库开闸 。 镇长周致说，今年的渠水比往     守渠人老邵在闸房里住了三十
        放水，三千亩早稻秧田解了渴      年早到了五天，各村的秧田都 。 一年，哪一段堤漏水，他听声
        镇上的人天没亮就到堤上看水      已经翻好，只等水来 。 镇里请    音就知道 。 他把每天的水位记
        孩子们跟着水头跑，一直跑到      来十二位老农，分头到各村看 。 在本子上，三十一年记满了六
        村口的石桥 。 桥下的水声盖过      水，哪里的渠漏了就在哪里补     十二本 。 他说，本子比人记得
        """);
  }

  @Test
  void aTextLayerWithOneColumnIsNotRead() {
    rule.page("要闻 | 国际 | 体育\n今日导读 | 望湖镇的水库开闸放水 | 三千亩早稻秧田解了渴\n".repeat(4));
  }

  @Test
  void capitalsOfARecognizedPictureAreResidueAndOnesThatWereSetAreNot() {
    rule.page(PROSE + "⟦CAMERA CLUB⟧\n\n春耕正忙\n").isOnlySuggested();
    rule.page(PROSE.replace(',', '，') + "CAMERA CLUB\n\n春耕正忙\n");
  }

  @Test
  void oneWordBelowALineThatStopsShortBelongsToTheText() {
    String column = "镇上的人天没亮就到堤上看水\n\n孩子们跟着水头跑,一直跑到\n\n".repeat(4);
    rule.page(PROSE + column + "JAVA\n\n" + column);
    rule.page(PROSE + column + "村口。\n\n⟦CAMERA⟧\n\n春耕正忙\n");
  }

  @Test
  void figuresMarksAndSmallLettersAreSet() {
    rule.page(PROSE + "DRIVE THE CHANGE 2025\n\nhttp://www.example.org\n\nThink Green\n");
  }

  @Test
  void aPageOfCapitalsIsSetInEnglish() {
    rule.page(PROSE + "ONE LINE\n\nTWO LINES\n\nTHREE LINES\n\nFOUR LINES\n\nFIVE LINES\n");
  }

  @Test
  void twoFullStopsThatStandFreeAreResidueOnAPageWithOneSuchRow() {
    rule.page("守渠人老邵在闸房里住了三十 ⟦。。⟧ 镇长周致说今年的渠水来得早\n昨天上午，望湖镇开渠放水。\n");
    rule.page("守渠人老邵在闸房里住了三十 ⟦。 。⟧ 镇长周致说今年的渠水来得早\n");
    rule.page("守渠人老邵说。 。 水到了\n");
    rule.page("守渠人老邵在闸房里住了三十年。。镇长周致说今年的渠水来得早\n");
    rule.page("渠 水 到 了 村 口 。 。 孩 子 们 跟 着 水 头 跑\n");
  }

  @Test
  void curlyQuotesBetweenColumnsAreResidueWhereThePagesOwnWereReadAsStraightOnes() {
    String read =
        COLUMNS
            .replace("水库开闸     镇长", "水库开闸 ⟦”⟧镇长")
            .replace("秧田都     一年", "秧田都 ⟦”⟧一年")
            .replace("各村看     在本子", "各村看 ⟦”⟧在本子");
    String straight = "\n镇上的人说\"头水\"、\"二水\"、\"三水\"、\"尾水\"，孩子们说\"大水\"。\n";
    rule.page(read + straight).isOnlySuggested();
    rule.page(read.replace("⟦", "").replace("⟧", "") + straight.replace('"', '\''));
  }

  @Test
  void aQuoteThatEndsWhatThePieceBeforeOpenedIsPrint() {
    String straight = "\n镇上的人说\"头水\"、\"二水\"、\"三水\"、\"尾水\"，孩子们说\"大水\"。\n";
    rule.page(COLUMNS.replace("都到堤上看水", "“都到堤”上看水").replace("各村看     在", "各村看 在") + straight);
  }

  @Test
  void theWhiteOfAPageHeadThatWasReadAsMarksIsResidue() {
    rule.page("望湖日报\n2025年2月13日 星期四 ⟦”⟧第1024期 ⟦。⟧ 今日4版\n\n昨天上午，望湖镇开渠放水。\n").isOnlySuggested();
    rule.page("望湖日报\n2025年2月13日 星期四 “头水 ”专版\n\n昨天上午，望湖镇开渠放水。\n");
    rule.page("望湖日报\n2025年2月13日 星期四 责编：邵鼎 ”校对：周致\n\n昨天上午，望湖镇开渠放水。\n");
  }
}
