package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BylineFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "记者 邵 鼎",
        "记 者 王 堡",
        "■记者 李 轩 邓涛思 张风丰",
        "◎记　者　王　堡",
        "□ 本报记者 万一鸣",
        "口 本报记者 万一鸣",
        "见习记者 徐婧钰",
        "本报记者 秦 丰 马 文",
        "通讯员 龚欣雨 蒋玉鼎",
        "融媒体记者 石婧敏 通讯员 朱超越",
        "■记者 孙贤龙李上葵",
        "记者 冬 歌",
        "新华社记者 欧阳修文",
        "■记 者 林旭东 通讯员",
        "记者 阿卜杜拉·买买提",
        "记者姜晓涛白佳英化钰",
        "@记者荣雨浩刘超",
        "国记者史海兰",
        "通讯员欧阳修文范立婧"
      })
  void namesBehindARoleAreAByline(String line) {
    assertThat(BylineForm.isByline(line, 0, line.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "记者了解到，在这片稻田里",
        "记者从市经信局获悉青禾",
        "本报讯 昨天下午，青禾镇",
        "优秀通讯员表彰会",
        "摄影展开幕",
        "记者走进青禾镇三万亩稻田",
        "青禾早稻开镰",
        "据记者了解到的情况",
        "国记者节表彰名单"
      })
  void runningTextAndHeadlinesAreNot(String line) {
    assertThat(BylineForm.isByline(line, 0, line.length())).isFalse();
  }

  @Test
  void aRoleAtTheEndWaitsForItsNameOnlyBehindAGapOrAFullStop() {
    assertThat(waits("浓浓的年味。 通讯员")).isTrue();
    assertThat(waits("■记 者 林旭东 通讯员")).isTrue();
    assertThat(waits("评选出十名优秀通讯员")).isFalse();
  }

  private static boolean waits(String line) {
    return BylineForm.endsWithRole(line, 0, line.length());
  }

  @Test
  void whatThoseNamedDidBelongsToTheBylineAbove() {
    String page = "記者賀停、蘇望／青渡\n報導\n渡口昨夜點燈，三十年來頭一回。\n";
    Block byline = PageView.of(SourceText.of(page)).blocks().get(0);
    assertThat(byline.kind()).isEqualTo(BlockKind.BYLINE);
    assertThat(byline.view().text()).isEqualTo("記者賀停、蘇望／青渡報導");
  }

  @Test
  void aBylineThatSaysWhatTheyDidWantsNoMoreOfIt() {
    String page = "記者賀停／青渡報導\n報導\n渡口昨夜點燈，三十年來頭一回。\n";
    assertThat(PageView.of(SourceText.of(page)).blocks().get(0).view().text())
        .isEqualTo("記者賀停／青渡報導");
  }
}
