package io.banjian.report.html;

import io.banjian.compare.BlockCounts;
import io.banjian.compare.CompareRun.Unreadable;
import io.banjian.compare.Unpaired;
import io.banjian.delivery.Outcome;
import io.banjian.delivery.PageReading;
import io.banjian.rule.Bilingual;
import io.banjian.rule.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What both kinds of comparison say alike in their reports. */
final class PairNotes {
  private PairNotes() {}

  static Bilingual verdict(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> new Bilingual("合格", "Accepted");
      case REJECTED -> new Bilingual("不合格", "Rejected");
      case NOT_JUDGED -> new Bilingual("无法判定", "Not judged");
    };
  }

  static List<Bilingual> of(List<Unpaired> unpaired, List<Unreadable> unreadable) {
    List<Bilingual> notes = new ArrayList<>();
    for (Unpaired page : unpaired) {
      boolean first = page.side() == Unpaired.Side.FIRST;
      boolean ambiguous = page.reason() == Unpaired.Reason.AMBIGUOUS;
      String file = MessageText.visible(page.file());
      notes.add(
          new Bilingual(
              file + (ambiguous ? "：同名的文件不止一个，没有比" : first ? "：后者没有这一版" : "：前者没有这一版"),
              file
                  + (ambiguous
                      ? ": several files are this page; not compared"
                      : first ? ": not in the second" : ": not in the first")));
    }
    for (Unreadable file : unreadable) {
      String name = MessageText.visible(file.source().file());
      Bilingual reason = PageReading.reason(file.problem());
      notes.add(new Bilingual(name + "：" + reason.zh(), name + ": " + reason.en()));
    }
    return notes;
  }

  static PairFigure moved(BlockCounts blocks) {
    return figure("移位的块", "Moved blocks", blocks.moved());
  }

  static PairFigure figure(String zh, String en, long value) {
    return new PairFigure(new Bilingual(zh, en), number(value));
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
