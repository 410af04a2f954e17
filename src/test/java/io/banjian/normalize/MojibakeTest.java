package io.banjian.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class MojibakeTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static String misread(String text, Charset written, Charset read) {
    return new String(text.getBytes(written), read);
  }

  private static Garble only(String text) {
    List<Garble> found = Mojibake.find(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @Test
  void noBreakSpacesBetweenColumnsAreNotGarbled() {
    String white = "\u00A0".repeat(12);
    assertThat(Mojibake.find("麓川新报" + white + "2025年8月15日\u00A0星期五" + white + "第1版")).isEmpty();
    assertThat(Mojibake.find(white + "刊号\u00A0CN\u00A000-0217\u00A0·\u00A0第3期\n" + white))
        .isEmpty();
  }

  @Test
  void uprightMarksBesideEachOtherAreNotGarbled() {
    assertThat(Mojibake.find("老船長說︓﹁塔在那裡亮著︒﹂︵記者余靜嫻︶")).isEmpty();
  }

  @Test
  void aGarbledPageIsOneFinding() {
    String page = "石桥镇昨天开渠\n\n　　本报讯 昨天上午，上游的水库开闸放水。\n三千亩早稻秧田解了渴。\n";
    Garble garble = only(misread(page, GBK, LATIN_1));
    assertThat(garble.kind()).isEqualTo(Garble.Kind.REPAIRABLE);
    assertThat(garble.repaired().orElseThrow()).isEqualTo(page.strip());
  }

  @Test
  void twoParagraphsMisreadInDifferentWaysAreTwoFindings() {
    String one = "上游的水库开闸放水";
    String page = misread(one, GBK, LATIN_1) + "\n" + misread(one, UTF_8, LATIN_1);
    assertThat(Mojibake.find(page))
        .extracting(g -> g.repaired().orElseThrow())
        .containsExactly(one, one);
  }

  @Test
  void whatWasMisreadTwiceIsNamedStepByStep() {
    String twice = misread(misread("水库开闸放水", UTF_8, LATIN_1), UTF_8, LATIN_1);
    assertThat(only(twice).misreading()).isEqualTo("UTF-8→Latin-1，UTF-8→Latin-1");
    String then = misread(misread("水库开闸放水", GBK, LATIN_1), UTF_8, GBK);
    assertThat(only(then).misreading()).isEqualTo("GBK→Latin-1，UTF-8→GBK");
    assertThat(only(then).repaired()).contains("水库开闸放水");
  }

  @Test
  void traditionalTextReadAsGbkComesBack() {
    String text = "水庫昨日開閘放水，鄉親們都來了";
    Garble garble = only("他说" + misread(text, BIG5, GB18030) + "。");
    assertThat(garble.misreading()).isEqualTo("Big5→GBK");
    assertThat(garble.repaired()).contains(text);
  }

  @Test
  void aWordThatWasSwappedIsFoundByWhatItSaysInItsSentence() {
    for (String word : List.of("中文", "看渔船", "以上")) {
      String text = "今年前来" + misread(word, GBK, BIG5) + "的人多了一成，镇上开了新的渔具店。";
      assertThat(only(text).repaired()).as(text).contains(word);
    }
  }

  @Test
  void namesThatWouldBeWordsInAnotherEncodingAreNames() {
    for (String text : List.of("汀澜澜溪队的教练吉胜弘达说", "记者燮琅、范明政翌晨五时抵达", "惠企餐厨垃圾处理厂，蓬蒙与田晴，丁薛祥")) {
      assertThat(Mojibake.find(text)).as(text).isEmpty();
    }
  }

  @Test
  void aByteLessAtTheEndIsTruncatedAndSaysWhatIsCertain() {
    String cut = misread("石桥镇", UTF_8, GBK).replace("\uFFFD", "");
    Garble garble = only("记者" + cut + "见闻");
    assertThat(garble.kind()).isEqualTo(Garble.Kind.TRUNCATED);
    assertThat(garble.repaired()).isEmpty();
    assertThat(garble.certain()).contains("石桥\uFFFD");
  }

  @Test
  void westernNamesInAChinesePaperAreNames() {
    for (String text :
        List.of(
            "巴黎Champs-Élysées大街",
            "圣保罗（São Paulo）",
            "哥德尔（Kurt Gödel）",
            "Nguyễn Phú Trọng访华",
            "EDUCAÇÃO与INFORMAÇÃO",
            "Antonín Dvořák、Béla Bartók与Žižek",
            "Ærøskøbing、Þingvellir、Łódź",
            "“Café”“crème brûlée”",
            "Müller·Ökonom说",
            "25°C～30°C，±5%，m³·h，½×24",
            "Ünïcödé，naïveté")) {
      assertThat(Mojibake.find(text)).as(text).isEmpty();
    }
  }

  @Test
  void aWordThatOneDoubleByteEncodingMadeOfAnotherIsReadWhereItMakesWords() {
    for (String word : List.of("上午", "开闸", "水库，", "秧田")) {
      String garbled = misread(word, GBK, BIG5);
      String text = "上午，望湖镇的水库，昨天开闸放水，三千亩早稻的秧田解了渴。".replace(word, garbled);
      assertThat(Mojibake.find(text))
          .as(text)
          .singleElement()
          .satisfies(garble -> assertThat(garble.repaired()).contains(word));
    }
  }

  @Test
  void aWordOfPrivateCharactersIsReadWhereItMakesWords() {
    for (String word : List.of("自己", "不知", "放心", "水路")) {
      String garbled = misread(word, BIG5, GBK);
      String text = "老人说他自己走惯了大泽湖的水路，孩子们不知深浅，他放心不下。".replace(word, garbled);
      assertThat(Mojibake.find(text))
          .as(text)
          .singleElement()
          .satisfies(garble -> assertThat(garble.repaired()).contains(word));
    }
    assertThat(Mojibake.find("老人说他\uE011\uE023走惯了\uE102\uE4F1的水路，孩子们不知深浅。")).isEmpty();
  }

  @Test
  void aLongRunOfPrivateCharactersIsReadWhereItMakesChinese() {
    String phrase = "可以在入口，下";
    String garbled = new String(phrase.getBytes(BIG5), GBK);
    assertThat(garbled.chars().filter(c -> c >= 0xE000 && c <= 0xF8FF).count())
        .isEqualTo(phrase.length());
    assertThat(Mojibake.find("渡口的船工老庞也" + garbled + "船再走。"))
        .singleElement()
        .satisfies(garble -> assertThat(garble.repaired()).contains(phrase));
    StringBuilder font = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      font.append((char) (0xE4C6 + 37 * i));
    }
    assertThat(Mojibake.find("渡口的船工老庞也" + font + "船再走。")).isEmpty();
  }

  @Test
  void aLineOfGbkWithBytesThatBig5LacksIsOneGarble() {
    String line = "渡口的人们环境污染等问题日益严重，然而全镇耕地只有两千亩，人均还不到邻镇的一半，缺水的消息传到了山里。";
    String garbled = new String(line.getBytes(GBK), BIG5);
    assertThat(garbled).contains("\uFFFD");
    assertThat(Mojibake.find("昨天的石桥镇\n" + garbled + "\n今天的石桥镇"))
        .singleElement()
        .satisfies(garble -> assertThat(garble.kind()).isEqualTo(Garble.Kind.LOSSY));
  }

  @Test
  void aLineOfGbkTakenForUtf8IsOneGarble() {
    String line = "渡口日报讯，石桥镇昨天开渠放水，中方愿同乌方落实高层交往，继续加强沟通，在涉及彼此核心利益和关切问题上坚定支持。";
    String garbled = new String(line.getBytes(GBK), StandardCharsets.UTF_8);
    assertThat(Mojibake.find("昨天的石桥镇\n" + garbled + "\n今天的石桥镇"))
        .singleElement()
        .satisfies(
            garble -> assertThat(garble.span().length()).isGreaterThan(garbled.length() - 8));
  }

  @Test
  void whateverCharactersTheBytesOfGbkHappenedToMakeAsUtf8TheyArePartOfIt() {
    String line = "巷路5号，统销粮站昨天关门，梅岭路7号的档案已经搬走；档";
    String garbled = new String(line.getBytes(GBK), StandardCharsets.UTF_8);
    assertThat(garbled).contains("·");
    assertThat(Mojibake.find("昨天的石桥镇\n" + garbled + "\n今天的石桥镇")).hasSize(1);
  }

  @Test
  void twoCharactersOfBig5WithAsciiBetweenAreGarbled() {
    assertThat(Mojibake.find("守塔人的后代²{¦~八十八岁")).hasSize(1);
    assertThat(Mojibake.find("票价¥50，汇率¥[¥]；§3.2，±5°C，12·9")).isEmpty();
  }

  @Test
  void twoCharactersThatArePrintedButHardlyTogetherAreReadWhereTheyMakeWords() {
    for (String word : List.of("带动", "规划")) {
      String garbled = misread(word, GBK, BIG5);
      String text = "合作社带动乡亲们种茶，镇里的规划也跟着改了。".replace(word, garbled);
      assertThat(Mojibake.find(text))
          .as(text)
          .singleElement()
          .satisfies(garble -> assertThat(garble.repaired()).contains(word));
    }
  }

  @Test
  void kanaAloneAreAWordOnlyWhereTheyMakeOne() {
    String garbled = misread("平方", BIG5, GBK);
    assertThat(garbled).matches("\\p{InKatakana}\\p{InHiragana}");
    assertThat(Mojibake.find("仓库占地八十" + garbled + "米，够用三年。")).hasSize(1);
    for (String kana : List.of("カラオケ", "さくら", "コンビニ", "おはよう", "いろは", "きもの")) {
      assertThat(Mojibake.find("巷口新开的" + kana + "店关了门。")).as(kana).isEmpty();
    }
  }

  @Test
  void aDateWithItsNumbersIsOneWord() {
    String garbled = misread("年12月27日", BIG5, GBK);
    assertThat(Mojibake.find("渡口日报\n2024" + garbled + "\n星期五"))
        .singleElement()
        .satisfies(garble -> assertThat(garble.repaired()).contains("年12月27日"));
  }

  @Test
  void goodCharactersBehindAMisreadPhraseStayThatWouldBecomeTraditional() {
    String phrase = "北岸的大田里，";
    String garbled = misread(phrase, BIG5, GBK);
    String text = "春耕时节，石桥镇" + garbled + "秸秆打包机正在作业，乡亲们忙着运肥。";
    assertThat(Mojibake.find(text))
        .singleElement()
        .satisfies(garble -> assertThat(garble.repaired()).contains(phrase));
  }

  @Test
  void whatWasMisreadTwiceAndLostAByteIsToldThoughNotMended() {
    String once = misread("和医", StandardCharsets.UTF_8, GBK);
    String twice = misread(once, StandardCharsets.UTF_8, GBK);
    assertThat(twice).contains("\uFFFD");
    assertThat(Mojibake.find("镇里的手术" + twice + "疗下了乡。"))
        .singleElement()
        .satisfies(garble -> assertThat(garble.kind()).isEqualTo(Garble.Kind.LOSSY));
  }

  @Test
  void rareCharactersOfNamesVerseAndDictionariesAreText() {
    for (String text :
        List.of(
            "饕餮、魑魅魍魉、貔貅、麒麟、蟾蜍、蜻蜓、螳螂、蝙蝠、珊瑚、玛瑙、琥珀、翡翠、玳瑁",
            "踟蹰、徜徉、徘徊、缱绻、旖旎、氤氲、迤逦、逶迤、蹉跎、踌躇、旮旯、尴尬、龃龉、龌龊",
            "逄、亓、佘、仝、夔、隗、郄、宓、逯、郗、庾、敖、訾、阚、禚、妫、昝、笪、缪、晁、亓官、濮阳",
            "巉岏嵽嵲，嶙峋巑岏；潺湲浟湙，瀴溟濛鸿",
            "噫吁嚱，危乎高哉！蚕丛及鱼凫",
            "璀璨、漫漶、皲裂、黢黑、氍毹、觱篥、箜篌、筚篥、埙篪",
            "王锟、李堃、张喆、陈赟、赵翀、钱旻、孙燚",
            "涓涓细流，鑰匙、鑽石、鏈條、銀行、鋼鐵、錢財、鐵路、鍾情、鎮上",
            "铱、锘、锿、镄、钔、锗、镓、铟、铊、锇",
            "沆瀣一气、饔飧不继、怙恶不悛、魑魅横行、罄竹难书、鳞次栉比")) {
      assertThat(Mojibake.find(text)).as(text).isEmpty();
    }
  }

  @Test
  void otherScriptsAreText() {
    for (String text :
        List.of(
            "作家よしもとばなな的《キッチン》",
            "こんにちは世界、カタカナとひらがなの文章です",
            "トヨタ自動車とソニーの新製品が発売された",
            "Привет, мир! Москва и Санкт-Петербург",
            "Ελληνική Δημοκρατία",
            "대한민국 서울특별시",
            "ꆈꌠꁱꂷ彝文、ئۇيغۇر维吾尔文、བོད་ཡིག藏文、ᠮᠣᠩᠭᠣᠯ蒙古文",
            "ㄅㄆㄇㄈ注音",
            "①②③④⑤⑥、Ⅰ～Ⅲ、㎡㎏℃‰№",
            "比分3∶1，2∶0取胜；≥5，≤10，≠0",
            "┌─┬─┐│表│格│└─┴─┘",
            "α、β、γ射线，Ω电阻，μm级")) {
      assertThat(Mojibake.find(text)).as(text).isEmpty();
    }
  }

  @Test
  void aTraditionalPageIsText() {
    String page =
        "本報訊 昨日上午，上游水庫開閘放水，三千畝早稻秧田解了渴。守渠人說，今年的頭水比去年早到了五天。\n"
            + "鎮裡的鐵匠鋪重新開張，爐火映紅了半條街；老人們圍著說起從前的鐘錶店、鑰匙攤。";
    assertThat(Mojibake.find(page)).isEmpty();
  }

  @Test
  void aLineOfMegabytesIsNoMatter() {
    String garbled = misread("石桥镇开渠放水，", UTF_8, GB18030).repeat(200_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> Mojibake.find(garbled));
    String rare = "鑰匙�é涓".repeat(300_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> Mojibake.find(rare));
  }

  @Property
  void nothingIsThrownWhateverTheText(@ForAll("anyText") String text) {
    int end = 0;
    for (Garble garble : Mojibake.find(text)) {
      assertThat(garble.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(garble.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(garble.repaired().isPresent()).isEqualTo(garble.kind() == Garble.Kind.REPAIRABLE);
      end = garble.span().end();
    }
  }

  @Property
  void whatIsRepairedGivesTheSameBytesAgain(@ForAll("chinese") String text) {
    for (Charset read : List.of(LATIN_1, GB18030)) {
      String garbled = misread(text, UTF_8, read);
      for (Garble garble : Mojibake.find(garbled)) {
        Span span = garble.span();
        if (garble.misreading().equals("UTF-8→GBK")
            || garble.misreading().equals("UTF-8→Latin-1")) {
          garble
              .repaired()
              .ifPresent(
                  repaired ->
                      assertThat(misread(repaired, UTF_8, read)).isEqualTo(span.of(garbled)));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> chinese() {
    return Arbitraries.of("石", "桥", "镇", "开", "渠", "放", "水", "，", "“", "”", "2025", "年", "A", " ")
        .list()
        .ofMinSize(4)
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "涓枃", "ÖÐ", "ä¸­", "锛", "銆?", "鈥", "锟斤拷", "烫烫烫", "\uFFFD", "?", "€", "Ã", "\u0080",
            "脰脨", "いゅ", "笢恅", "\uE5E5", "中", "的", "，", "A", "é", "\n", "\r", " ", "\uD800",
            "\uDC00", "𠮷", "ﾃ");
    Arbitrary<String> any = Arbitraries.strings().ofLength(1);
    return Arbitraries.frequencyOf(Tuple.of(5, pieces), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
