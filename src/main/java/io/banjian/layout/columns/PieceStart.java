package io.banjian.layout.columns;

/** How a piece begins. */
enum PieceStart {
  /** 本报讯, 记者, ■: a text or its head begins. */
  HEAD,
  /** “ 《 【, which open a paragraph more often than a line. */
  OPENING,
  /** ， 。 ” and what else print keeps away from the start of a line. */
  CLOSING,
  WORD;

  private static final String FIRST_OF_HEADS = "本新中记通见（(";
  private static final String[] HEADS = {
    "本报讯", "新华社", "中新社", "记者 ", "通讯员", "本报记者", "见习记者", "（上接", "(上接"
  };

  static PieceStart of(String raw, int start, int end) {
    char first = raw.charAt(start);
    if ("，。、；：？！”’）》〉】」』％…,;:?!)%℃".indexOf(first) >= 0) {
      return CLOSING;
    }
    if ("■□◎●▲◆".indexOf(first) >= 0) {
      return HEAD;
    }
    for (int i = 0; i < HEADS.length && FIRST_OF_HEADS.indexOf(first) >= 0; i++) {
      String head = HEADS[i];
      if (end - start >= head.length() && startsWith(raw, start, head)) {
        return HEAD;
      }
    }
    return "“‘「『《〈【（(\"".indexOf(first) >= 0 ? OPENING : WORD;
  }

  private static boolean startsWith(String raw, int start, String head) {
    for (int i = 0; i < head.length(); i++) {
      if (raw.charAt(start + i) != head.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
