package io.banjian.layout;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline with its byline and its text, or what a dump left of them.
 *
 * @param heading the lines set large, in the order of the dump
 * @param text byline, paragraphs, subheads, captions, jumps, in the order of the dump
 */
public record Article(List<Block> heading, List<Block> text) {
  public Article {
    heading = List.copyOf(heading);
    text = List.copyOf(text);
    if (heading.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException("an article of nothing");
    }
  }

  public List<Block> blocks() {
    List<Block> all = new ArrayList<>(heading);
    all.addAll(text);
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  public Span span() {
    List<Block> all = blocks();
    Span span = all.get(0).span();
    for (Block block : all) {
      span = span.hull(block.span());
    }
    return span;
  }

  /** The headline in one line, or nothing. */
  public String title() {
    StringBuilder title = new StringBuilder();
    for (Block block : heading) {
      title.append(title.length() > 0 ? " " : "").append(block.view());
    }
    return title.toString();
  }
}
