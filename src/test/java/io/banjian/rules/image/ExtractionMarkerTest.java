package io.banjian.rules.image;

import io.banjian.rule.RuleTester;
import org.junit.jupiter.api.Test;

final class ExtractionMarkerTest {
  private final RuleTester rule = RuleTester.of("extraction-marker");

  @Test
  void glyphsOneBehindTheOtherAreOneFindingAndNobodyKnowsWhatTheyWere() {
    rule.paragraph("石桥镇⟦(cid:12) (cid:345)⟧开渠").isOnlySuggested();
    rule.paragraph("（cid：12）是什么意思");
  }

  @Test
  void tagsBesideOneAnotherAreOneFinding() {
    rule.paragraph("⟦<td align=\"left\"><b>⟧早稻⟦</b></td>⟧").fixesTo("早稻").isSafe();
  }

  @Test
  void whatATagPartedStaysParted() {
    rule.page("⟦<p>⟧开渠。⟦</p><p>⟧镇长到场。⟦</p>⟧\n").fixesTo("开渠。\n镇长到场。\n").isSafe();
    rule.page("⟦<tr><td>⟧早稻⟦</td><td>⟧300⟦</td></tr><tr><td>⟧晚稻⟦</td></tr>⟧\n")
        .fixesTo("早稻\t300\n晚稻\n")
        .isSafe();
    rule.page("10⟦<sup>⟧4⟦</sup>⟧亩⟦<br>⟧\n镇长到场。\n").fixesTo("104亩\n镇长到场。\n");
  }

  @Test
  void entitiesInARowAreOne() {
    rule.paragraph("⟦&nbsp;&nbsp;⟧开渠&nbsp").fixesTo("  开渠&nbsp");
  }

  @Test
  void aJsonStringThatWasNotDecodedHasItsLineBreaksWrittenOut() {
    rule.paragraph("开渠⟦\\n⟧A01版⟦\\r\\n⟧镇长到场").fixesTo("开渠\nA01版\n镇长到场").isOnlySuggested();
    rule.paragraph("文件在C:\\n，见\\");
  }

  @Test
  void marksThatMarkdownEscapesStayAndTheBackslashGoes() {
    rule.paragraph("1⟦\\⟧. 早稻亩产⟦\\⟧*比去年⟦\\⟧+5⟦\\⟧%").fixesTo("1. 早稻亩产*比去年+5%").isSafe();
    rule.paragraph("见C:\\.cfg和\\\\.cfg");
  }

  @Test
  void whatAModelSaysAtItsEndIsATag() {
    rule.paragraph("开渠。⟦<|im_end|>⟧").fixesTo("开渠。");
  }

  @Test
  void aTitleInAngleBracketsIsNone() {
    rule.paragraph("<渠成>一书，<Water and us of 渠>");
  }

  @Test
  void aLabelWithIdeographsIsOnlySuggested() {
    rule.paragraph("⟦[图片]⟧").fixesTo("").isOnlySuggested();
    rule.paragraph("⟦［二维码］⟧ 扫码看视频");
    rule.paragraph("［编者按］水到渠成");
  }

  @Test
  void anAddressInMarkdownLeavesItsText() {
    rule.paragraph("详见⟦[石桥镇](https://example.org/a)⟧。").fixesTo("详见石桥镇。");
    rule.paragraph("见[附件](另发)");
  }

  @Test
  void entitiesBecomeWhatTheyStandFor() {
    rule.paragraph("⟦&ldquo;⟧开渠⟦&#8221;⟧，气温⟦&#x2103;⟧").fixesTo("“开渠”，气温℃").isOnlySuggested();
    rule.paragraph("Q&A;R&D;&foo;");
  }

  @Test
  void headingsAndFencesAreMarkdownAndHashtagsAreNone() {
    rule.paragraph("⟦### ⟧开渠").fixesTo("开渠");
    rule.paragraph("⟦```markdown⟧");
    rule.paragraph("#石桥开渠#上了热搜");
  }

  @Test
  void boldAndItalicTogetherAreOne() {
    rule.paragraph("⟦***开渠***⟧").fixesTo("开渠").isSafe();
    rule.paragraph("身份证号3301**********2345，车牌**");
  }

  @Test
  void whatAModelCouldNotReadIsALossAndEditorsNotesArePrint() {
    rule.paragraph("石桥镇⟦[无法辨认]⟧开渠⟦[?]⟧，三千⟦[此处文字模糊]⟧解了渴。").isOnlySuggested();
    rule.paragraph("⟦[illegible]⟧ ⟦[MISSING_PAGE_FAIL:3]⟧ ⟦[Image of a bridge]⟧").isOnlySuggested();
    rule.paragraph("［编者注］［德］黑格尔［1］，碑文（字迹模糊，无法辨认）（注：水位为吴淞高程）（文字整理：邵鼎）");
    rule.paragraph("【无法辨认】[photo by Shao] [A02] [见A02_B03]");
  }

  @Test
  void whatAnArticleQuotesIsPrint() {
    rule.paragraph("模型遇到看不清的字，会写成“[无法识别]”“[图片]”或“<image>”，记者一一核对。");
  }

  @Test
  void whatAModelThoughtOrSawIsNoTextOfThePage() {
    rule.page("⟦<think>\n先看报头，再看正文。\n</think>⟧\n石桥镇开渠\n").isOnlySuggested();
    rule.paragraph("⟦<img>一座石桥，桥下有水</img>⟧");
    rule.paragraph("⟦<|ref|>sub_title<|/ref|><|det|>[[52, 17, 940, 66]]<|/det|>⟧石桥镇开渠").isSafe();
    rule.paragraph("⟦<ref>⟧石桥镇⟦</ref><box>(52,17),(940,66)</box>⟧开渠").fixesTo("石桥镇开渠");
    rule.paragraph("⟦<tr><td>⟧300⟦</td><td>⟧12.5⟦</td></tr>⟧").fixesTo("300\t12.5");
  }

  @Test
  void whereAProgramGluedPagesIsAMarker() {
    rule.page("石桥镇开渠\n⟦--- Page 2 ---⟧\n镇长到场\n⟦=== 第3页 ===⟧\n水到渠成\n");
    rule.page("石桥镇开渠\n⟦{1}------------------------⟧\n镇长到场\n");
    rule.page("石桥镇开渠\n- 2 -\n—— 第3页 ——\n- - 4 - -\n");
  }

  @Test
  void tablesAndFormulasOfLatexAreOne() {
    rule.page("⟦\\begin{tabular*}{|c|c|}\n早稻 & 300 \\\\\n\\end{tabular*}⟧\n镇长到场\n").hasNoFix();
    rule.page("⟦$$\nx = 1\n$$⟧\n镇长到场\n").hasNoFix();
  }

  @Test
  void quotesAndCharactersOfJsonAreDecoded() {
    rule.paragraph("镇长说⟦\\u3002\\\"⟧渠成").fixesTo("镇长说。\"渠成").isOnlySuggested();
    rule.paragraph("文件在C:\\u3002");
  }

  @Test
  void aFormulaStaysWhereItSaysMoreThanAFigure() {
    rule.paragraph("⟦$\\frac{1}{2}$⟧").hasNoFix();
    rule.paragraph("⟦$x^2$⟧").fixesTo("x²").isOnlySuggested();
    rule.paragraph("⟦$3 \\times 5 \\mathrm{m^2}$⟧").fixesTo("3×5m²").isOnlySuggested();
    rule.paragraph("气温⟦\\(25\\%\\)⟧").fixesTo("气温25%");
    rule.paragraph("⟦\\textbf{开渠}⟧").fixesTo("开渠");
    rule.paragraph("文件在C:\\Users");
  }
}
