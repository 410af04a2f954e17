package io.banjian.layout;

import java.util.Locale;

/** What a block is to a newspaper. */
public enum BlockKind {
  /** 主题. */
  HEADLINE,
  /** 引题: the small line above the headline. */
  KICKER,
  /** 副题: the line below. */
  DECK,
  /** 小标题: a heading within an article, a section number. */
  SUBHEAD,
  /** 记者 邵 鼎. */
  BYLINE,
  /** 本报讯 or 新华社…电 on a line of its own. */
  DATELINE,
  BODY,
  /** 图片说明. */
  CAPTION,
  /** 署名: 新华社发, 某某 摄. */
  CREDIT,
  /** 报头. */
  MASTHEAD,
  /** 报眉. */
  PAGE_HEAD,
  /** 下转 or 上接 on a line of its own. */
  JUMP,
  /** 今日导读. */
  INDEX_BOX,
  /** ▲ ▲, rules, logos. */
  ORNAMENT,
  /** 版权, 责编, 电话. */
  FOOTER,
  /** The layout could not tell. */
  UNKNOWN;

  /** The name in machine formats. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
