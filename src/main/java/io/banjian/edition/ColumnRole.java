package io.banjian.edition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table, or a key of a JSON record, holds, told by its name. */
public enum ColumnRole {
  TEXT(
      "text",
      "content",
      "body",
      "fulltext",
      "ocr",
      "ocrtext",
      "正文",
      "文本",
      "内容",
      "全文",
      "文字",
      "版面文本",
      "版面文字"),
  PAPER("paper", "newspaper", "papername", "报纸", "报名", "报刊", "报纸名称", "报刊名称"),
  DATE("date", "issuedate", "pubdate", "publishdate", "日期", "出版日期", "报纸日期", "见报日期", "刊期"),
  ISSUE("issue", "issueno", "期", "期号", "期次"),
  PAGE("page", "pageno", "pagenumber", "pagenum", "版", "版次", "版序", "版号", "版面", "版面号", "页", "页码"),
  FILE("file", "filename", "path", "filepath", "name", "文件", "文件名", "文件名称", "路径", "文件路径"),
  CHARACTERS("characters", "chars", "charcount", "characterscount", "字数", "字符数"),
  CHECKSUM("checksum", "hash", "sha256", "sha1", "sha512", "md5", "校验和", "校验值", "校验码"),
  BLANK("blank", "empty", "空白", "空白版", "是否空白");

  /** Made when first asked. */
  private static final class ByName {
    static final Map<String, ColumnRole> ROLES = new HashMap<>();

    static {
      for (ColumnRole role : values()) {
        for (String name : role.names.split(" ")) {
          ROLES.put(name, role);
        }
      }
    }
  }

  /** Parted by spaces. */
  private final String names;

  ColumnRole(String... names) {
    this.names = String.join(" ", names);
  }

  public static Optional<ColumnRole> of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    return Optional.ofNullable(ByName.ROLES.get(plain));
  }
}
