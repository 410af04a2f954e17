package io.banjian.report;

import io.banjian.layout.Article;
import io.banjian.layout.Block;
import io.banjian.layout.BlockKind;
import io.banjian.layout.Claim;
import io.banjian.layout.PageView;
import io.banjian.page.Page;
import io.banjian.rule.Language;
import io.banjian.rule.MessageText;
import io.banjian.text.SourceText;
import io.banjian.text.Span;
import java.util.List;
import java.util.Locale;

/** What the layout made of a page, for people: a line a block, in the order of the dump. */
public final class LayoutText {
  private static final int SHOWN = 32;

  private final Language language;

  public LayoutText(Language language) {
    this.language = language;
  }

  public String of(Page page, PageView view) {
    boolean zh = language == Language.ZH;
    StringBuilder out = new StringBuilder();
    out.append(MessageText.visible(page.file())).append(zh ? "：" : ": ");
    out.append(view.blocks().size()).append(zh ? " 个块，" : " blocks, ");
    out.append(view.articles().size()).append(zh ? " 篇" : " articles").append('\n');
    for (Block block : view.blocks()) {
      out.append(line(page.text(), block)).append('\n');
    }
    for (Claim claim : view.claims()) {
      out.append("  ").append(lines(page.text(), claim.span())).append("  ! ");
      out.append(claim.kind().label()).append(sureness(claim.confidence())).append('\n');
    }
    for (RegionColumns region : RegionColumns.of(view)) {
      regions(page.text(), region, out);
    }
    int number = 0;
    for (Article article : view.articles()) {
      number++;
      String title = article.title().isEmpty() ? (zh ? "（无题）" : "(no title)") : article.title();
      out.append(zh ? "  第 " + number + " 篇 " : "  article " + number + " ");
      out.append(lines(page.text(), article.span()));
      out.append(sureness(article.confidence())).append(measures(article)).append("  ");
      out.append(shown(title)).append('\n');
    }
    return out.toString();
  }

  /** A region out of order: a line for it, and one for each of its columns as they are read. */
  private void regions(SourceText text, RegionColumns region, StringBuilder out) {
    boolean zh = language == Language.ZH;
    int columns = region.columns().size();
    out.append("  ").append(lines(text, region.region().span())).append("  # ");
    out.append(region.kind().label()).append(sureness(region.region().confidence()));
    out.append(zh ? "  " + columns + " 栏" : "  " + columns + " columns").append('\n');
    for (List<Span> column : region.columns()) {
      Span first = column.get(0);
      Span last = column.get(column.size() - 1);
      out.append("    ").append(lines(text, first));
      out.append(column.size() > 1 ? " → " + lines(text, last) : "");
      out.append(zh ? "  " + column.size() + " 段  " : "  " + column.size() + " pieces  ");
      out.append(shown(joined(text, column))).append('\n');
    }
  }

  private static String joined(SourceText text, List<Span> column) {
    StringBuilder joined = new StringBuilder();
    for (Span piece : column) {
      if (joined.length() <= SHOWN * 2) {
        joined.append(piece.of(text).toString().strip());
      }
    }
    return joined.toString();
  }

  private static String sureness(double confidence) {
    return String.format(Locale.ROOT, " %4.2f", confidence);
  }

  private static String measures(Article article) {
    return article.measures().isEmpty() ? "" : " " + article.measures();
  }

  private String line(SourceText text, Block block) {
    String measure = block.measure() > 0 ? Integer.toString(block.measure()) : "-";
    return String.format(
        Locale.ROOT,
        "  %-11s %-10s %4.2f %4s  %s",
        lines(text, block.span()),
        language == Language.ZH ? chinese(block.kind()) : block.kind().label(),
        block.confidence(),
        measure,
        shown(block.view().text()));
  }

  private static String lines(SourceText text, Span span) {
    int first = text.lineAt(span.start()) + 1;
    int last = text.lineAt(Math.max(span.start(), span.end() - 1)) + 1;
    return first == last ? "L" + first : "L" + first + "–" + last;
  }

  private static String shown(String text) {
    int length = text.codePointCount(0, text.length());
    return MessageText.visible(
        length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
  }

  private static String chinese(BlockKind kind) {
    return switch (kind) {
      case HEADLINE -> "标题";
      case KICKER -> "引题";
      case DECK -> "副题";
      case SUBHEAD -> "小标题";
      case BYLINE -> "署名";
      case DATELINE -> "电头";
      case BODY -> "正文";
      case CAPTION -> "图片说明";
      case CREDIT -> "图片署名";
      case MASTHEAD -> "报头";
      case PAGE_HEAD -> "报眉";
      case JUMP -> "转版";
      case INDEX_BOX -> "导读";
      case ORNAMENT -> "装饰";
      case FOOTER -> "版脚";
      case UNKNOWN -> "不明";
    };
  }
}
