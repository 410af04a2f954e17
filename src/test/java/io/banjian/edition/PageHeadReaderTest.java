package io.banjian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.page.PageId;
import io.banjian.text.SourceText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageHeadReaderTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A02 要 闻 2031年5月6日 星期二 责任编辑：庞大江",
        "2031年5月6日　星期二　第2版",
        "2031年5月6日 第02版 民生",
        "A02\n2031年5月6日 星期二",
        "2\n渡口日报\n2031年5月6日 星期二",
        "A02要闻2031年5月6日星期二",
        "渡口日报 2031年5月6日 02版",
        "二〇三一年五月六日 星期二 第二版",
        "２０３１年５月６日　星期二　第２版"
      })
  void aPageSaysItsDateAndItsNumber(String head) {
    PageHead read = read(head + "\n渡口换了新船\n本报讯 渡口镇的新船今天下水，一次能载四十人。\n");
    assertThat(read.date()).contains(DAY);
    assertThat(read.number().map(PageNumber::number)).contains(2);
  }

  @Test
  void aMastheadSaysPaperDateAndTotalIssueNumber() {
    PageHead head = read("渡口日报\n2031年5月6日 星期二 农历辛亥年三月十五\n第6002期\n今日8版\n渡口换了新船\n（下转2版）\n2版\n");
    assertThat(head.paper()).contains("渡口日报");
    assertThat(head.date()).contains(DAY);
    assertThat(head.serial()).contains(6002);
    assertThat(head.label()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031年5月6日起施行",
        "渡口镇人民政府\n2031年5月6日",
        "本报讯 2031年5月6日，渡口镇的新船下水。",
        "今日8版",
        "（下转2版）",
        "2"
      })
  void proseAndNoticesSayNothingOfThePage(String text) {
    PageHead head = read(text + "\n");
    assertThat(head.date()).isEmpty();
    assertThat(head.label()).isEmpty();
  }

  @Test
  void theDaySetLargeIsNoPageNumber() {
    assertThat(read("6\n渡口日报\n2031年5月6日 星期二\n渡口换了新船\n").label()).isEmpty();
    assertThat(read("2\n渡口换了新船\n").label()).isEmpty();
  }

  @Test
  void anUntellingNameIsCompletedByThePage() {
    PageHead head = read("A02 要闻 2031年5月6日 星期二\n渡口\n");
    assertThat(head.complete(new PageId("", "dump", "scan_0017"))).hasToString("2031-05-06/A02");
    assertThat(head.complete(new PageId("", "issue03", "A07"))).hasToString("issue03/A07");
    assertThat(head.complete(new PageId("", "", ""))).hasToString("2031-05-06/A02");
  }

  private static PageHead read(String text) {
    return PageHeadReader.read(SourceText.of(text));
  }
}
