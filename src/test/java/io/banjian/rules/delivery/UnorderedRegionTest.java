package io.banjian.rules.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.PageId;
import io.banjian.page.TextDecoder;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Patch;
import io.banjian.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnorderedRegionTest {
  private static final String PAGE =
      """
      <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="9" imageHeight="9">
      <ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="0" regionRef="r3"/></OrderedGroup></ReadingOrder>
      <TextRegion id="r1"><TextLine id="l1"><TextEquiv><Unicode>渔市搬进新棚。</Unicode></TextEquiv></TextLine>
      <TextLine id="l2"><TextEquiv><Unicode>灯也亮。</Unicode></TextEquiv></TextLine></TextRegion>
      <TextRegion id="r2"/>
      <TextRegion id="r3"><TextLine id="l3"><TextEquiv><Unicode>渡口换了新船。</Unicode></TextEquiv></TextLine></TextRegion>
      </Page></PcGts>
      """;

  @Test
  void aForgottenRegionStandsBehindTheOthersAndIsReportedWhole() throws Exception {
    Page page = read();
    assertThat(page.text().raw()).isEqualTo("渡口换了新船。\n\n渔市搬进新棚。\n灯也亮。\n");
    assertThat(PageView.of(page).unorderedRegions()).containsExactly(new Span(9, 21));
  }

  @Test
  void itIsStillTheSameRegionOnTheCorrectedPage() throws Exception {
    Page page = read();
    Patch patch =
        Patch.of(page.text().raw(), List.of(Edit.of(EditKind.LAYOUT, new Span(16, 17), "")));
    assertThat(page.through(patch).geometry().orElseThrow().unordered())
        .containsExactly(new Span(9, 20));
  }

  private static Page read() throws Exception {
    return PageFile.read(
            new PageId("", "", "1"),
            "1.xml",
            PAGE.getBytes(StandardCharsets.UTF_8),
            TextDecoder.detecting())
        .pages()
        .get(0);
  }
}
