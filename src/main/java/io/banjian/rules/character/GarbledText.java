package io.banjian.rules.character;

import io.banjian.layout.PageView;
import io.banjian.normalize.Garble;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;

/**
 * Text that was decoded with the wrong encoding. What can be had back byte by byte is suggested;
 * where bytes are lost, what is certain is offered as an alternative that keeps � where something
 * is missing.
 */
public final class GarbledText implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (Garble garble : page.garbled()) {
      FindingSink.Report report =
          found
              .at(garble.span())
              .with("misreading", garble.misreading())
              .with("kindzh", inChinese(garble.kind()))
              .with("kinden", inEnglish(garble.kind()));
      garble
          .repaired()
          .ifPresent(text -> report.fix(Edit.of(EditKind.SUBSTITUTION, garble.span(), text)));
      garble
          .certain()
          .ifPresent(
              text -> report.alternative(Edit.of(EditKind.SUBSTITUTION, garble.span(), text)));
      report.report();
    }
  }

  private static String inChinese(Garble.Kind kind) {
    return switch (kind) {
      case REPAIRABLE -> "可以逐字节还原";
      case TRUNCATED -> "首尾字节不全，只能还原一部分";
      case LOSSY -> "字节已经丢失，不能完全还原";
    };
  }

  private static String inEnglish(Garble.Kind kind) {
    return switch (kind) {
      case REPAIRABLE -> "repairable byte by byte";
      case TRUNCATED -> "truncated, repairable in part";
      case LOSSY -> "lossy, bytes are gone";
    };
  }
}
