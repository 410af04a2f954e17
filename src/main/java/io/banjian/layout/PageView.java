package io.banjian.layout;

import io.banjian.normalize.TextHabits;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page as the rules read it: the raw text, and what the layout made of it. */
public final class PageView {
  private final SourceText text;
  private final List<Block> blocks;
  private final List<Claim> claims;

  /** Counted when a rule first asks; the same whoever counts, so no lock is needed. */
  private volatile Optional<TextHabits> habits = Optional.empty();

  PageView(SourceText text, List<Block> blocks, List<Claim> claims) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.claims = List.copyOf(claims);
  }

  /** Reads the layout out of a page's text. */
  public static PageView of(SourceText text) {
    return new PageView(text, PlainLines.blocks(text, BlockKind.BODY), List.of());
  }

  /** A page of which it is known what every line is: for examples, which are mere snippets. */
  public static PageView ofLines(SourceText text, BlockKind kind) {
    return new PageView(text, PlainLines.blocks(text, kind), List.of());
  }

  public SourceText text() {
    return text;
  }

  /** What the page mostly does where papers differ; counted once for all rules. */
  public TextHabits habits() {
    Optional<TextHabits> known = habits;
    if (known.isEmpty()) {
      known = Optional.of(TextHabits.of(text.raw()));
      habits = known;
    }
    return known.get();
  }

  /** All blocks in reading order; together they show every line that is not blank. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The paragraphs of running text among the blocks. */
  public List<Block> paragraphs() {
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isBody()) {
        body.add(block);
      }
    }
    return body;
  }

  public List<Claim> claims() {
    return claims;
  }

  /** Whether a span touches a region that was claimed for another cause than those named. */
  public boolean isClaimed(Span span, Set<ClaimKind> readAnyway) {
    for (Claim claim : claims) {
      if (claim.span().overlaps(span) && !readAnyway.contains(claim.kind())) {
        return true;
      }
    }
    return false;
  }
}
