package io.banjian.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextureTest {
  private static final String PROSE = "\n\n昨天上午，望湖镇的水库开闸放水\n\n";

  @Test
  void anIdeographAgainAndAgainAmongMarksIsTexture() {
    assertThat(found("已、\n\n本本\n\n本\n\nF\n\n本\n\n给")).containsExactly("已、", "本本", "本", "F", "本");
  }

  @Test
  void whatStandsAtTheEdgesMayBeText() {
    assertThat(found("镇\n渠\n本 本\n|\n本1\n本\n开\n通")).containsExactly("本 本", "|", "本1", "本");
  }

  @Test
  void aShortRunIsBelievedWhereALongOneIsSure() {
    String shortRun = "间 。\n本本\n基本";
    assertThat(found(shortRun)).isEmpty();
    assertThat(found("本 本\n[\n本\n本" + PROSE + shortRun)).contains("间 。", "本本", "基本");
  }

  @Test
  void anUprightHeadlineIsNone() {
    assertThat(found("年\n年\n岁\n岁\n花\n相\n似\n年年")).isEmpty();
  }

  @Test
  void cellsOfATableAreNone() {
    assertThat(found("胜\n3\n胜\n1\n负\n胜\n2\n胜")).isEmpty();
  }

  @Test
  void longerLinesPartRuns() {
    assertThat(found("本 本\n|" + PROSE + "本\n本" + PROSE + "本")).isEmpty();
  }

  private static List<String> found(String lines) {
    SourceText text = SourceText.of(PROSE + lines + PROSE);
    return Texture.find(text).stream().map(text::slice).toList();
  }
}
