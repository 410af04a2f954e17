package io.banjian.layout;

import io.banjian.lexicon.Lexicon;
import io.banjian.text.UnitSet;

/** Names as bylines print them: 邵 鼎 with a gap to fill three places, 王家慧 without. */
final class NameForm {
  /** The surnames of some 99 in 100 people, and those of two characters. */
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋"
          + "蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"
          + "雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢"
          + "路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍"
          + "翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全"
          + "褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练"
          + "仲乐虞卞仝候帅应冒宗丰储居步闻荣荀羊惠昝逯利巫乌弓牧隗山宓蓬郗班仰伊宣邴封芮羿靖汲松富焦"
          + "巴车侯班仇栗戎祖束幸司韶印宿怀蒲鄂索咸籍卞沙养鞠须扶堵宰郦雍却璩桑濮寿通扈冀尚师化诸"
          + "厉言佟刑代么付"
          // as traditional print has them
          + "張劉陳楊趙黃吳孫馬許韓馮鄧蕭葉溫龔鄭謝羅盧蘇蔣賈閻陸賴顧萬錢湯嚴龍喬譚鍾鄒賀莊範呂畢聶項關費紀歐陽齊衛單鮑寧閔車強"
          + "雲簡塗遊連藍談時岳麥應習騰鞏";

  private static final String[] DOUBLE = {
    "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "东方"
  };

  /** 阿卜杜拉·买买提 and the like; a name without a dot has six characters at most, two names glued. */
  private static final int LONGEST = 12;

  private static final UnitSet SURNAME = UnitSet.of(SURNAMES);

  private NameForm() {}

  static boolean isSurname(char c) {
    return SURNAME.contains(c);
  }

  /**
   * Whether a stretch holds names and nothing else, set apart by white space or 、 . Names without a
   * known surname (冬 歌, a pen name) pass only where something else says that names stand here.
   */
  static boolean isNames(String raw, int from, int to, boolean trusted) {
    int at = Letters.skipSpace(raw, from, to);
    int names = 0;
    int singles = 0;
    while (at < to) {
      int start = at;
      while ((at < to && Letters.isIdeograph(raw.charAt(at)))
          || (at < to && raw.charAt(at) == '·')) {
        at++;
      }
      int length = at - start;
      if (length == 0 || length > LONGEST) {
        return false;
      }
      if (length == 1) {
        singles++;
        // 邵 鼎: the two halves of one name
        if (singles % 2 == 1 && !trusted && !isSurname(raw.charAt(start))) {
          return false;
        }
      } else {
        if (singles % 2 == 1) {
          return false;
        }
        if (!isName(raw, start, at, trusted)) {
          return false;
        }
        names++;
      }
      at = Letters.skipSpace(raw, at, to);
      if (at < to && (raw.charAt(at) == '、' || (raw.charAt(at) == '，' && trusted))) {
        at = Letters.skipSpace(raw, at + 1, to);
      }
    }
    // 何勇勇 胡|涛: the last name may go on in the next row
    return singles % 2 == 0 ? names + singles > 0 : trusted;
  }

  /**
   * Whether a row is the name of one person and nothing else: 柳未央, 沈 砚, 端木 石. With a gap it is
   * hardly anything else; without, 龙门阵 is a word.
   */
  static boolean isOne(String raw, int from, int to) {
    int ideographs = 0;
    int gaps = 0;
    for (int i = from; i < to; i++) {
      if (Letters.isIdeograph(raw.charAt(i))) {
        ideographs++;
      } else if (Letters.isSpace(raw.charAt(i))) {
        gaps += Letters.isSpace(raw.charAt(i - 1)) ? 0 : 1;
      } else {
        return false;
      }
    }
    if (gaps == 1) {
      return ideographs >= 2 && ideographs <= 4;
    }
    return gaps == 0
        && (ideographs == 2 || ideographs == 3)
        && isSurname(raw.charAt(from))
        && !Lexicon.isWord(raw, from, to);
  }

  private static boolean isName(String raw, int from, int to, boolean trusted) {
    int length = to - from;
    for (int i = from; i < to; i++) {
      if (raw.charAt(i) == '·') {
        return trusted;
      }
    }
    if (length <= 3) {
      return trusted || isSurname(raw.charAt(from)) || isDouble(raw, from);
    }
    return isGlued(raw, from, to);
  }

  /** 欧阳修文, 孙贤龙李上葵, 荣雨浩刘超: names of two or three characters without a gap between. */
  private static boolean isGlued(String raw, int from, int to) {
    if (to - from < 2) {
      return from == to;
    }
    if (isDouble(raw, from) && to - from >= 3) {
      return isGlued(raw, Math.min(to, from + 4), to) || isGlued(raw, from + 3, to);
    }
    return isSurname(raw.charAt(from))
        && (isGlued(raw, from + 2, to) || (to - from >= 3 && isGlued(raw, from + 3, to)));
  }

  private static boolean isDouble(String raw, int from) {
    for (String name : DOUBLE) {
      if (raw.startsWith(name, from)) {
        return true;
      }
    }
    return false;
  }
}
