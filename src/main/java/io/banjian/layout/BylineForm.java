package io.banjian.layout;

import io.banjian.text.UnitSet;

/** 署名: ■记者 邵 鼎 通讯员 李 华, on a row of its own. */
public final class BylineForm {
  private static final String[] PREFIXES = {
    "本报", "本刊", "本社", "本网", "融媒体", "全媒体", "融媒", "见习", "实习", "首席", "特约", "高级", "资深", "新华社", "驻站",
    "本報", "特約", "見習", "實習", "資深", "中央社"
  };
  private static final String[] ROLES = {
    "记者", "通讯员", "摄影", "撰稿", "撰文", "评论员", "报道员", "实习生", "漫画", "制图", "作者", "特约撰稿人", "文图", "编辑部",
    "記者", "通訊員", "攝影", "撰稿", "評論員", "實習生"
  };

  private static final UnitSet FIRST = UnitSet.of("本融全见实首特高资新驻记通摄撰评报漫制作文特編编見實資中記通攝評");
  private static final UnitSet LAST = UnitSet.of("者员影稿文生画图人員畫");

  private static final int LONGEST_MISREAD = 16;

  private BylineForm() {}

  static boolean isByline(String raw, int from, int to) {
    int at = from;
    boolean bullet = isBullet(raw, from, to);
    if (bullet) {
      at = Letters.skipSpace(raw, at + 1, to);
    }
    int role = roleEnd(raw, at, to);
    if (role < 0 && !bullet && at + 4 < to) {
      // 国记者 马新洋, @记者史海兰: the bullet read as a character and glued on
      role = roleEnd(raw, at + 1, to);
      if (role >= 0 && (role >= to || !Letters.isSpace(raw.charAt(role)))) {
        role = isNamed(raw, role, to) ? role : -1;
      }
    }
    if (role < 0) {
      return false;
    }
    int groups = 1;
    int next = Letters.skipSpace(raw, role, to);
    // 记者 冬 歌: a gap behind the role says that a name follows; 记者走进… has none
    boolean trusted = bullet || next > role;
    to = placeStart(raw, next, to);
    while (next < to) {
      int stop = nextRole(raw, next, to);
      if (!NameForm.isNames(raw, next, trim(raw, next, stop), trusted)) {
        return false;
      }
      if (stop == to) {
        return true;
      }
      role = roleEnd(raw, stop, to);
      next = Letters.skipSpace(raw, role, to);
      groups++;
      if (groups > 4) {
        return false;
      }
    }
    // the role alone: its names were pushed to the next row
    return true;
  }

  /** Whether a role and names begin here, whatever stands behind: 记者 邵 鼎, 本报记者邵鼎. */
  public static boolean opens(String raw, int from, int to) {
    int role = roleEnd(raw, from, to);
    if (role < 0) {
      return false;
    }
    int blank = role;
    while (blank < to && !Letters.isSpace(raw.charAt(blank))) {
      blank++;
    }
    return blank == role || isNamed(raw, role, blank);
  }

  /** Whether names by which people are called, and nothing else, stand right behind a role. */
  private static boolean isNamed(String raw, int role, int to) {
    return role < to
        && NameForm.isSurname(raw.charAt(role))
        && NameForm.isNames(raw, role, to, false);
  }

  /** 国记者薪敏: a role, no further in than a misread bullet, and hardly more than names. */
  static boolean isMisread(String raw, int from, int to) {
    return to - from <= LONGEST_MISREAD
        && (roleEnd(raw, from, to) >= 0 || roleEnd(raw, from + 1, to) >= 0);
  }

  /** Whether a row ends with a role whose name must stand on the next one: …通讯员. */
  static boolean endsWithRole(String raw, int from, int to) {
    if (!LAST.contains(raw.charAt(to - 1))) {
      return false;
    }
    int reach = Math.max(from, to - 12);
    int at = -1;
    for (String role : ROLES) {
      at = Letters.matchBefore(raw, reach, to, role);
      if (at >= 0) {
        break;
      }
    }
    if (at < 0) {
      return false;
    }
    // 优秀通讯员 at a line's end is running text; in a credit a gap or a full stop goes before
    return at == from
        || Letters.isSpace(raw.charAt(at - 1))
        || raw.charAt(at - 1) == '。'
        || raw.charAt(at - 1) == '■';
  }

  /** 报道, 綜合報導: what those named did, and nothing else. */
  static boolean isVerb(String raw, int from, int to) {
    return to - from <= 4 && endsWithVerb(raw, from, to);
  }

  static boolean endsWithVerb(String raw, int from, int to) {
    return Letters.matchBefore(raw, from, to, "报道") >= 0
        || Letters.matchBefore(raw, from, to, "報導") >= 0;
  }

  static boolean isBullet(String raw, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    char c = raw.charAt(from);
    if ("■□◆◇●○◎▲△★☆※▇█".indexOf(c) >= 0) {
      return true;
    }
    // an OCR engine reads □ as 口 or some other single character set apart: 口 本报记者
    return Letters.isSpace(raw.charAt(from + 1)) && !Letters.isDigit(c) && c != '本' && c != '记';
  }

  /** 記者陶昇∕鷺汀報導: the place and 報導 behind the stroke are no names. */
  private static int placeStart(String raw, int from, int to) {
    for (int i = from + 1; i < to && i < from + 24; i++) {
      char c = raw.charAt(i);
      if ((c == '∕' || c == '／' || c == '/') && to - i <= 12) {
        return Letters.skipSpaceBefore(raw, from, i);
      }
    }
    return to;
  }

  private static int trim(String raw, int from, int to) {
    int end = Letters.skipSpaceBefore(raw, from, to);
    while (end > from && (raw.charAt(end - 1) == '、' || raw.charAt(end - 1) == '，')) {
      end = Letters.skipSpaceBefore(raw, from, end - 1);
    }
    return end;
  }

  /** Where a role ends that begins at {@code from}: 本报记者, 融媒体记者, 通讯员; or -1. */
  private static int roleEnd(String raw, int from, int to) {
    if (from >= to || !FIRST.contains(raw.charAt(from))) {
      return -1;
    }
    int at = from;
    for (int i = 0; i < 3; i++) {
      int next = Letters.matchAny(raw, at, to, PREFIXES);
      if (next < 0) {
        break;
      }
      at = Letters.skipSpace(raw, next, to);
    }
    int end = Letters.matchAny(raw, at, to, ROLES);
    if (end >= 0 && end < to && (raw.charAt(end) == '：' || raw.charAt(end) == '/')) {
      end++;
    }
    return end;
  }

  private static int nextRole(String raw, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char before = raw.charAt(i - 1);
      if ((Letters.isSpace(before) || before == '、') && roleEnd(raw, i, to) >= 0) {
        return i;
      }
    }
    return to;
  }
}
