package io.banjian.layout;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A headline with its byline and its text, or what a dump left of them.
 *
 * @param heading the lines set large, in the order of the dump
 * @param text byline, paragraphs, subheads, captions, jumps, in the order of the dump
 * @param confidence that the headline is that of the text, 0 to 1
 */
public record Article(List<Block> heading, List<Block> text, double confidence) {
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

  /** 栏宽: the measures its running text is set at, that of most lines first. */
  public List<Integer> measures() {
    Map<Integer, Integer> lines = new TreeMap<>();
    for (Block block : text) {
      for (Line line : block.isBody() ? block.lines() : List.<Line>of()) {
        if (line.measure() > 0) {
          lines.merge(line.measure(), 1, Integer::sum);
        }
      }
    }
    return lines.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue()) // stable: of two as frequent the narrower
        .map(Map.Entry::getKey)
        .toList();
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
