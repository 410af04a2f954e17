package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

final class PageFileTest {
  private static final PageId ID = new PageId("", "issue03", "A01");

  @Test
  void aFormFeedAtTheEndIsNoSecondPage() throws Exception {
    PageFile file = read("第一版\n\f");
    assertThat(file.pages()).hasSize(1);
    assertThat(file.pages().get(0).text().raw()).isEqualTo("第一版\n");
    assertThat(file.withPages(List.of("改好\n"))).isEqualTo("改好\n\f");
  }

  @Test
  void whiteSpaceBehindTheLastFormFeedIsKept() throws Exception {
    PageFile file = read("第一版\f\n \n");
    assertThat(file.pages()).hasSize(1);
    assertThat(file.withPages(List.of("甲"))).isEqualTo("甲\f\n \n");
  }

  @Test
  void everyPageOfAFileHasANameOfItsOwn() throws Exception {
    PageFile file = read("甲\f乙\f丙");
    assertThat(file.pages())
        .extracting(p -> p.id().toString())
        .containsExactly("issue03/A01", "issue03/A01!2", "issue03/A01!3");
    assertThat(file.pages())
        .extracting(Page::file)
        .containsExactly("A01.txt", "A01.txt!/2", "A01.txt!/3");
  }

  @Test
  void encodingByteOrderMarkAndLineEndsSurvive() throws Exception {
    byte[] bytes = "\uFEFF甲\r\n乙\r".getBytes(StandardCharsets.UTF_16LE);
    PageFile file = PageFile.read(ID, "A01.txt", bytes, TextDecoder.detecting());
    assertThat(file.encodeWithPages(List.of("甲\r\n乙\r"))).isEqualTo(bytes);
    byte[] gbk = "望湖镇的渠水清\r\n".getBytes(Charset.forName("GBK"));
    PageFile page = PageFile.read(ID, "A01.txt", gbk, TextDecoder.detecting());
    assertThat(page.encodeWithPages(List.of("望湖镇的渠水清\r\n"))).isEqualTo(gbk);
  }

  @Property
  void aFileWhosePagesStayAsTheyAreStaysAsItIs(
      @ForAll @CharRange(from = '一', to = '三') @CharRange(from = '\n', to = '\r') String text)
      throws Exception {
    PageFile file = read(text);
    assertThat(file.withPages(file.pages().stream().map(p -> p.text().raw()).toList()))
        .isEqualTo(text);
  }

  private static PageFile read(String text) throws UnreadablePageException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PageFile.read(ID, "A01.txt", bytes, TextDecoder.detecting());
  }
}
