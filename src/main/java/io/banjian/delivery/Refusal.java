package io.banjian.delivery;

import io.banjian.rule.Bilingual;

/** Why something in a delivery is not taken in. */
enum Refusal {
  TOO_LARGE("超过 64 MB，不可能是一个版面；请拆开后重交", "larger than 64 MB, which no page is; split it"),
  RATIO("解压后超过压缩包内大小的 250 倍", "unpacks to more than 250 times its size"),
  TOTAL("解压后的总量超出一次交付可能的大小", "unpacks to more than a delivery can be"),
  ENTRIES("文件数超过二百万", "more than 2,000,000 entries"),
  OVERLAP("压缩包里的文件互相重叠", "its entries lie upon each other"),
  HEADER("压缩包的文件头大得不正常", "a header larger than any can be"),
  ABSOLUTE("文件名是绝对路径", "an absolute name"),
  NUL("文件名里有空字符", "a name with NUL in it"),
  LEADS_OUT("文件名指到压缩包以外", "a name that leads out of the archive"),
  EMPTY_NAME("没有文件名", "an empty name"),
  TWICE("同名文件在压缩包里出现了两次", "the name stands in the archive twice"),
  LINK_OUT("是指到交付文件夹以外的链接", "a link that leads out of the delivery"),
  LINK("是链接或设备，不是文件", "a link or a device"),
  ENCRYPTED("加了密，或压缩方式读不了", "encrypted, or packed in a way we cannot read"),
  PERMISSION("没有读取的权限", "permission denied"),
  GONE("文件不见了", "the file is gone"),
  ARCHIVE_IN_ARCHIVE("压缩包里又有压缩包，请先解开一层", "an archive in an archive; unpack it once");

  private final String zh;
  private final String en;

  Refusal(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  Bilingual words() {
    return new Bilingual(zh, en);
  }

  /** What a refusal said, in both languages; what a system said, as it is. */
  static Bilingual words(String said) {
    for (Refusal refusal : values()) {
      if (refusal.en.equals(said)) {
        return refusal.words();
      }
    }
    return new Bilingual(said, said);
  }
}
