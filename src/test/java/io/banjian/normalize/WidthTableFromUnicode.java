package io.banjian.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Derives the width table from Unicode's normal forms and from what is written down here. */
final class WidthTableFromUnicode {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /**
   * Unicode gives the radicals supplement no decomposition, except ⺟ and ⻳. These are the
   * ideographs they are drawings of; where a PDF of a simplified page has one it is for its
   * simplified form, ⻓ for 长. ⺀ is drawn as a repeat mark that no ideograph is, and stays.
   */
  private static final String RADICALS =
      """
      ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄
      ⺗㣺 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫罒 ⺬示
      ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴㓁 ⺵𦉫 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤
      ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青
      ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿
      ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
      """;

  /**
   * Vertical forms become what a horizontal line sets in their place; NFKC would make ︐ a
   * half-width comma and leave ﹁ a corner bracket, which simplified pages do not use. Third column:
   * what they become on a traditional page, if that differs. ﹅ ﹆ are emphasis dots and the lines
   * ﹉–﹏ mark titles and names: they have no horizontal form, and stay.
   */
  private static final String FORMS =
      """
      ︐， ︑、 ︒。 ︓： ︔； ︕！ ︖？ ︗〖 ︘〗 ︙… ︰‥ ︱— ︲– ︳＿ ︴＿ ︵（ ︶） ︷｛ ︸｝ ︹〔 ︺〕 ︻【 ︼】 ︽《 ︾》 ︿〈
      ﹀〉 ﹁‘「 ﹂’」 ﹃“『 ﹄”』 ﹇［ ﹈］ ﹐， ﹑、 ﹒. ﹔； ﹕： ﹖？ ﹗！ ﹘— ﹙（ ﹚） ﹛｛ ﹜｝ ﹝〔 ﹞〕 ﹟＃ ﹠＆ ﹡＊
      ﹢＋ ﹣－ ﹤＜ ﹥＞ ﹦＝ ﹨＼ ﹩＄ ﹪％ ﹫＠
      """;

  /** NFKC would take the macron ￣ apart, and set ﾞ and ﾟ on whatever stands before them. */
  private static final String WIDTHS = "￣¯ ﾞ゛ ﾟ゜";

  private static final String VOICED = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳﾜｦ";
  private static final String HALF_VOICED = "ﾊﾋﾌﾍﾎ";

  private final Map<String, String> rows = new TreeMap<>();

  static String table() {
    return new WidthTableFromUnicode().rows();
  }

  private String rows() {
    StringBuilder text =
        new StringBuilder(
            "# What stands there, its standard form, the form on a traditional page\n");
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      addNfkc(c);
    }
    for (int c = 0xFF61; c <= 0xFF9F; c++) {
      addNfkc(c);
    }
    for (int c = 0xFFE0; c <= 0xFFE6; c++) {
      addNfkc(c);
    }
    VOICED.codePoints().forEach(c -> addPair(c, 0xFF9E, 0x3099));
    HALF_VOICED.codePoints().forEach(c -> addPair(c, 0xFF9F, 0x309A));
    for (int c = 0x2F00; c <= 0x2FD5; c++) {
      addNfkc(c);
    }
    for (int c = 0xF900; c <= 0xFAFF; c++) {
      addCanonical(c);
    }
    for (int c = 0x2F800; c <= 0x2FA1F; c++) {
      addCanonical(c);
    }
    for (int c = 0xFB00; c <= 0xFB06; c++) {
      addNfkc(c);
    }
    Map<String, String> traditional = new LinkedHashMap<>();
    for (String list : new String[] {RADICALS, FORMS, WIDTHS}) {
      for (String entry : list.strip().split("\\s+")) {
        int[] c = entry.codePoints().toArray();
        String from = Character.toString(c[0]);
        rows.put(from, Character.toString(c[1]));
        if (c.length == 3) {
          traditional.put(from, Character.toString(c[2]));
        }
      }
    }
    rows.forEach(
        (from, to) ->
            text.append(codePoints(from))
                .append('\t')
                .append(codePoints(to))
                .append('\t')
                .append(traditional.containsKey(from) ? codePoints(traditional.get(from)) : "-")
                .append('\t')
                .append(from + " → " + to)
                .append('\t')
                .append(names(from))
                .append('\n'));
    return text.toString();
  }

  private void addNfkc(int c) {
    String from = Character.toString(c);
    rows.put(from, NFKC.normalize(from));
  }

  private void addCanonical(int c) {
    boolean genuine = UCharacter.hasBinaryProperty(c, UProperty.UNIFIED_IDEOGRAPH);
    String from = Character.toString(c);
    String to = NFC.normalize(from);
    if (!genuine && !to.equals(from)) {
      rows.put(from, to);
    }
  }

  private void addPair(int letter, int halfWidthMark, int combiningMark) {
    String full = NFKC.normalize(Character.toString(letter));
    rows.put(
        Character.toString(letter) + Character.toString(halfWidthMark),
        NFC.normalize(full + Character.toString(combiningMark)));
  }

  private static String codePoints(String text) {
    return text.codePoints()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private static String names(String text) {
    return text.codePoints().mapToObj(UCharacter::getName).collect(Collectors.joining(" + "));
  }
}
