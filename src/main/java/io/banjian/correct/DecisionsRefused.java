package io.banjian.correct;

import io.banjian.page.Page;
import io.banjian.rule.Bilingual;

/** Decisions that do not fit the page they name: nothing of that page is written. */
public final class DecisionsRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Bilingual reason;

  private DecisionsRefused(Bilingual reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Which page it is, why, and what to do. */
  public Bilingual reason() {
    return reason;
  }

  static DecisionsRefused changed(Page page) {
    return new DecisionsRefused(
        new Bilingual(
            page.file() + "：作出决定之后，这一版的文本改动过，没有改写。请取回当时的文本，或重新检查、重新决定",
            page.file()
                + ": the text has changed since the decisions were made; not written. Bring back the"
                + " text of that time, or check and decide again"));
  }

  static DecisionsRefused unlawful(Page page, Decision decision, String why) {
    return new DecisionsRefused(
        new Bilingual(
            page.file() + "：决定文件里对 " + decision.rule() + " 的改动不能执行（" + why + "），没有改写。请重新导出决定文件",
            page.file()
                + ": an edit decided for "
                + decision.rule()
                + " cannot be carried out ("
                + why
                + "); not written. Export the decisions again"));
  }
}
