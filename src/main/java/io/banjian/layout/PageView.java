package io.banjian.layout;

import io.banjian.normalize.Garble;
import io.banjian.normalize.Mojibake;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page as the rules read it: the raw text, and what the layout made of it. */
public final class PageView {
  private final SourceText text;
  private final List<Block> blocks;
  private final List<Claim> claims;
  private volatile @Nullable List<Garble> garbled;

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

  /** What was decoded with the wrong encoding; looked for when first asked. */
  public List<Garble> garbled() {
    List<Garble> known = garbled;
    if (known == null) {
      known = List.copyOf(Mojibake.find(text.raw()));
      garbled = known;
    }
    return known;
  }

  /** Regions that one cause has spoilt, what is garbled among them. */
  public List<Claim> claims() {
    List<Claim> all = new ArrayList<>(claims);
    for (Garble garble : garbled()) {
      all.add(new Claim(ClaimKind.GARBLED, garble.span()));
    }
    return all;
  }

  /** Whether a span touches a region that was claimed for another cause than those named. */
  public boolean isClaimed(Span span, Set<ClaimKind> readAnyway) {
    for (Claim claim : claims) {
      if (claim.span().overlaps(span) && !readAnyway.contains(claim.kind())) {
        return true;
      }
    }
    return !readAnyway.contains(ClaimKind.GARBLED) && isGarbled(span);
  }

  private boolean isGarbled(Span span) {
    for (Garble garble : garbled()) {
      if (garble.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
