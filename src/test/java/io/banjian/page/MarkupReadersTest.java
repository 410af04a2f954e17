package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjian.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupReadersTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String ALTO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
       <Description><MeasurementUnit>pixel</MeasurementUnit>
        <sourceImageInformation><fileName>scans/A01.png</fileName></sourceImageInformation></Description>
       <Layout><Page WIDTH="900" HEIGHT="1200"><PrintSpace>
        <TextBlock ID="b2"><TextLine ID="l3" HPOS="100" VPOS="200" WIDTH="120" HEIGHT="40">
         <String CONTENT="水来了。" HPOS="100" VPOS="200" WIDTH="120" HEIGHT="40" CC="0 0 9 0"/>
        </TextLine></TextBlock>
        <TextBlock ID="b1" IDNEXT="b2">
         <TextLine ID="l1" HPOS="100" VPOS="100" WIDTH="200" HEIGHT="40">
          <String CONTENT="望" HPOS="100" VPOS="100" WIDTH="40" HEIGHT="40" WC="0.9"/><SP WIDTH="-1"/>
          <String CONTENT="湖镇" HPOS="139" VPOS="100" WIDTH="80" HEIGHT="40" WC="0.8"/><SP WIDTH="40"/>
          <String CONTENT="讯" HPOS="260" VPOS="100" WIDTH="40" HEIGHT="40" WC="0.7"/>
         </TextLine>
         <TextLine ID="l2" HPOS="100" VPOS="150" WIDTH="200" HEIGHT="40">
          <String CONTENT="Wang" HPOS="100" VPOS="150" WIDTH="80" HEIGHT="40"/><SP/>
          <String CONTENT="Hu" HPOS="200" VPOS="150" WIDTH="40" HEIGHT="40"/>
         </TextLine>
        </TextBlock>
       </PrintSpace></Page></Layout>
      </alto>
      """;

  private static final String HOCR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html><head><meta name='ocr-system' content='tesseract'/></head><body>
       <div class='ocr_page' title='image "A01.png"; bbox 0 0 900 1200; ppageno 0'>
        <p class='ocr_par'>
         <span class='x ocr_header bold' id='line_1' title="bbox 100 100 300 140">
          <span class='ocrx_word' title='bbox 100 100 140 140; x_wconf 91'>望</span>
          <span class='ocrx_word' title='bbox 139 100 219 140; x_wconf 95'><strong>湖镇</strong></span>
          <span class='ocrx_word' title='bbox 260 100 300 140; x_wconf 20'>讯</span>
         </span>
        </p>
        <p class='ocr_par'><span class='ocr_line' id='line_2' title="bbox 100 200 220 240">
          <span class='ocrx_word' title='bbox 100 200 220 240'>水来了。</span></span></p>
       </div>
       <div class='ocr_page' title='bbox 0 0 900 1200'>
        <span class='ocr_line' title="bbox 1 1 2 2"><span class='ocrx_word' title='bbox 1 1 2 2'>二</span></span>
       </div>
      </body></html>
      """;

  private static final String PAGE_XML =
      """
      <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
       <Page imageFilename="A01.tif" imageWidth="900" imageHeight="1200">
        <ReadingOrder><OrderedGroup><RegionRefIndexed index="0" regionRef="r2"/></OrderedGroup></ReadingOrder>
        <TextRegion id="r1"><TextLine id="l2"><Coords points="100,200 220,200 220,240 100,240"/>
         <TextEquiv index="1" conf="0.9"><Unicode>水未了。</Unicode></TextEquiv>
         <TextEquiv index="0" conf="0.8"><Unicode>水来了。</Unicode></TextEquiv></TextLine></TextRegion>
        <TextRegion id="r2"><TextLine id="l1"><Coords points="100,100 300,140"/>
         <Word><TextEquiv><Unicode>望</Unicode></TextEquiv></Word>
         <TextEquiv><Unicode>望湖镇 讯</Unicode></TextEquiv></TextLine></TextRegion>
       </Page>
      </PcGts>
      """;

  @Test
  void altoIsReadInItsReadingOrderAndKeepsTheGapsThatAreSpaces() throws Exception {
    Page page = read(ALTO).pages().get(0);
    assertThat(page.text().raw()).isEqualTo("望湖镇 讯\nWang Hu\n\n水来了。\n");
    Geometry geometry = page.geometry().orElseThrow();
    assertThat(geometry.image()).isEqualTo("scans/A01.png");
    assertThat(geometry.boxOf(new Span(0, 2))).contains(new Box(100, 100, 119, 40));
    assertThat(geometry.lineAt(6).orElseThrow().element()).isEqualTo("l2");
    assertThat(geometry.lines().get(0).words().get(1).confidence()).isEqualTo(0.8);
    assertThat(geometry.lines().get(2).words().get(0).confidence()).isEqualTo(0.75);
  }

  @Test
  void hocrKnowsItsLinesByTheTokensOfTheirClass() throws Exception {
    PageFile file = read(HOCR);
    assertThat(file.format()).isEqualTo(PageFormat.HOCR);
    assertThat(file.pages()).hasSize(2);
    Page page = file.pages().get(0);
    assertThat(page.text().raw()).isEqualTo("望湖镇 讯\n\n水来了。\n");
    assertThat(page.geometry().orElseThrow().image()).isEqualTo("A01.png");
    assertThat(page.geometry().orElseThrow().lines().get(0).words().get(2).confidence())
        .isEqualTo(0.2);
  }

  @Test
  void pageXmlTakesTheFirstReadingAndForgetsNoRegion() throws Exception {
    Page page = read(PAGE_XML).pages().get(0);
    assertThat(page.text().raw()).isEqualTo("望湖镇 讯\n\n水来了。\n");
    assertThat(page.geometry().orElseThrow().boxOf(new Span(0, 1)))
        .contains(new Box(100, 100, 200, 40));
  }

  @Test
  void whatIsWrittenBackIsPlainText() throws Exception {
    PageFile file = read(HOCR);
    assertThat(new String(file.encodeWithPages(List.of("一\n", "二\n")), StandardCharsets.UTF_8))
        .isEqualTo("一\n\f二\n");
  }

  @Test
  void anEntityFromOutsideIsNotFetched() throws Exception {
    String attack =
        """
        <?xml version="1.0"?>
        <!DOCTYPE alto [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <alto><Layout><Page><TextBlock ID="b"><TextLine><String CONTENT="甲"/></TextLine></TextBlock></Page></Layout>&x;</alto>
        """;
    UnreadablePageException refused =
        catchThrowableOfType(UnreadablePageException.class, () -> read(attack));
    if (refused == null) {
      assertThat(read(attack).pages().get(0).text().raw()).isEqualTo("甲\n");
    } else {
      assertThat(refused.reason()).isEqualTo(UnreadablePageException.Reason.MARKUP);
    }
  }

  @Test
  void hocrThatIsNoXmlIsReadAsHtml() throws Exception {
    String html =
        """
        <!DOCTYPE html>
        <html><head><meta charset=utf-8><style>b > i { color: red }</style></head><body>
        <div class=ocr_page title='image "scans/A01.png"; bbox 0 0 900 1200'>
         <p class='ocr_par'>
          <span class='ocr_line' id=l1 title="bbox 100 100 300 140">
           <span class=ocrx_word title="bbox 100 100 180 140; x_wconf 91">渡口</span><br>
           <span class=ocrx_word title="bbox 180 100 300 140; x_wconf 88">&#x6362;了&amp;船</span></span>
         <p class='ocr_par'>
          <span class='ocr_line' title="bbox 100 160 300 200">
           <span class=ocrx_word title="bbox 100 160 300 200"><b>水来了</b></span></span>
        </div>
        """;
    Page page = read(html).pages().get(0);
    assertThat(page.text().raw()).isEqualTo("渡口换了&船\n\n水来了\n");
    assertThat(page.geometry().orElseThrow().lines().get(0).element()).isEqualTo("l1");
    assertThat(page.geometry().orElseThrow().boxOf(new Span(0, 2)))
        .contains(new Box(100, 100, 80, 40));
  }

  @Test
  void hocrThatIsCutOffIsNoPage() {
    String cut =
        "<html><body><div class=ocr_page title='bbox 0 0 9 9'><span class=ocr_line>渡口</span>";
    assertThat(catchThrowableOfType(UnreadablePageException.class, () -> read(cut)).reason())
        .isEqualTo(UnreadablePageException.Reason.MARKUP);
  }

  @Test
  void brokenMarkupSaysWhere() {
    UnreadablePageException problem =
        catchThrowableOfType(
            UnreadablePageException.class, () -> read(ALTO.replace("</Layout>", "")));
    assertThat(problem.reason()).isEqualTo(UnreadablePageException.Reason.MARKUP);
    assertThat(problem.detail()).contains("XML 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alto", "hocr", "page"})
  void markupIsReadInTheEncodingItDeclaresAndInNoOther(String format) throws Exception {
    String page = Map.of("alto", ALTO, "hocr", HOCR, "page", PAGE_XML).get(format).strip();
    String body = page.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
    String declared = "<?xml version='1.0' encoding='%s'?>\n" + body;
    assertThat(textOf(read(declared.formatted("GB18030").getBytes(GB18030))))
        .isEqualTo(textOf(read(page)));
    byte[] wide = ("\uFEFF" + declared.formatted("UTF-16")).getBytes(StandardCharsets.UTF_16BE);
    assertThat(textOf(read(wide))).isEqualTo(textOf(read(page)));
    UnreadablePageException other =
        catchThrowableOfType(
            UnreadablePageException.class,
            () -> read(declared.formatted("UTF-8").getBytes(GB18030)));
    assertThat(other.reason()).isEqualTo(UnreadablePageException.Reason.UNDECODABLE);
    assertThat(other.byteOffset()).isPresent();
    UnreadablePageException unknown =
        catchThrowableOfType(
            UnreadablePageException.class, () -> read(declared.formatted("x-nowhere")));
    assertThat(unknown.detail()).contains("x-nowhere");
  }

  private static String textOf(PageFile file) {
    return file.pages().get(0).text().raw();
  }

  @Test
  void textThatSpeaksOfMarkupIsText() throws Exception {
    assertThat(read("<记者> 望湖镇的渠修好了。\n").format()).isEqualTo(PageFormat.TEXT);
    assertThat(read("说到 <alto> 标准\n").format()).isEqualTo(PageFormat.TEXT);
  }

  private static PageFile read(String content) throws UnreadablePageException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private static PageFile read(byte[] bytes) throws UnreadablePageException {
    return PageFile.read(new PageId("", "", "A01"), "A01.xml", bytes, TextDecoder.detecting());
  }
}
