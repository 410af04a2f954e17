package io.banjian.rules.reference;

import io.banjian.edition.Jump;
import io.banjian.edition.Jump.Direction;
import io.banjian.edition.Jump.Flaw;
import io.banjian.edition.Jump.Place;
import io.banjian.edition.JumpReader;
import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.rule.FindingSink;
import io.banjian.rule.PageRule;
import io.banjian.text.Edit;
import java.util.Optional;

/**
 * A reference in the midst of a sentence, where a merged column or a lost line break left it. 下转
 * closes an article and 上接 opens one; text behind the one, or before the other, belongs elsewhere.
 */
public final class JumpMisplaced implements PageRule {
  @Override
  public void check(PageView page, FindingSink found) {
    for (Jump jump : JumpReader.read(page)) {
      boolean misplaced =
          jump.place() == Place.INSIDE
              || (jump.place() == Place.AT_START && jump.direction() == Direction.NEXT);
      if (!misplaced || jump.flaws().contains(Flaw.NO_PAGE)) {
        continue;
      }
      FindingSink.Report report = found.at(jump.span()).confidence(0.8).unsafe();
      blockOf(page, jump)
          .ifPresent(
              block -> {
                int place =
                    jump.direction() == Direction.NEXT ? block.span().end() : block.span().start();
                if (place < jump.span().start() || place > jump.span().end()) {
                  report.fix(Edit.move(jump.span(), place));
                }
              });
      report.report();
    }
  }

  private static Optional<Block> blockOf(PageView page, Jump jump) {
    return page.blocks().stream().filter(b -> b.span().covers(jump.span())).findFirst();
  }
}
