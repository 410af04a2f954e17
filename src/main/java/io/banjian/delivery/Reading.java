package io.banjian.delivery;

import io.banjian.edition.PageHead;
import io.banjian.edition.PageHeadReader;
import io.banjian.page.Page;
import io.banjian.page.PageFile;
import io.banjian.page.TextDecoder;
import io.banjian.page.UnreadablePageException;
import io.banjian.rule.Bilingual;
import io.banjian.rule.Finding;
import io.banjian.rule.RuleCatalogue;
import io.banjian.text.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Opens files of pages; one that cannot be read is a finding, never the end of the run. */
final class Reading {
  static final String UNREADABLE = "unreadable-page";

  private final TextDecoder decoder;
  private final RuleCatalogue catalogue;

  Reading(TextDecoder decoder, RuleCatalogue catalogue) {
    this.decoder = decoder;
    this.catalogue = catalogue;
  }

  PageFile read(PageSource source) throws UnreadablePageException {
    return open(source, decoder);
  }

  static PageFile open(PageSource source, TextDecoder decoder) throws UnreadablePageException {
    byte[] bytes;
    try {
      bytes = source.opener().read();
    } catch (AccessDeniedException e) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNREADABLE, Refusal.PERMISSION.words().en());
    } catch (NoSuchFileException e) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNREADABLE, Refusal.GONE.words().en());
    } catch (IOException e) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.UNREADABLE, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      throw new UnreadablePageException(UnreadablePageException.Reason.TOO_LARGE, "");
    }
    PageFile file =
        source.row().isPresent()
            ? PageFile.ofText(source.id(), source.file(), source.row().get().text().of(bytes))
            : PageFile.read(source.id(), source.file(), bytes, decoder);
    return file.renamed(Reading::identified);
  }

  /** A page whose name does not tell which it is may say so itself. */
  private static Page identified(Page page) {
    return PageHead.isAskedBy(page.id())
        ? page.withId(PageHeadReader.read(page.text()).complete(page.id()))
        : page;
  }

  /** The page that stands for a file nobody could read. */
  static Page placeholder(PageSource source) {
    return new Page(source.id(), source.file(), SourceText.of(""));
  }

  Finding finding(Page page, UnreadablePageException problem) {
    return Finding.ofFile(catalogue.get(UNREADABLE), page, Map.of("reason", reason(problem)));
  }

  static Bilingual reason(UnreadablePageException problem) {
    String at = problem.byteOffset().isPresent() ? "" + problem.byteOffset().getAsLong() : "";
    String detail = problem.detail();
    return switch (problem.reason()) {
      case UNDECODABLE ->
          new Bilingual(
              "不是有效的 " + detail + " 文本，第 " + at + " 字节处（从 0 起）无法解码",
              "not valid " + detail + ": byte " + at + " (counted from 0) cannot be decoded");
      case UNKNOWN_ENCODING ->
          new Bilingual(
              "认不出编码；请用 --encoding 指明", "the encoding is not recognized; name it with --encoding");
      case MARKUP -> new Bilingual("标记有误：" + detail, "the markup is broken: " + detail);
      case RECORD ->
          detail.equals("text")
              ? new Bilingual("这一条记录没有正文一栏", "this record has no text")
              : new Bilingual("这一条记录有误：" + detail, "this record is broken: " + detail);
      case BINARY -> new Bilingual("不是文本文件", "this is no text file");
      case UNREADABLE -> Refusal.words(detail);
      case TOO_LARGE -> new Bilingual("文件太大，内存放不下", "the file is too large for the memory at hand");
    };
  }
}
