package io.banjian.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemListTest {
  private static List<Block> blocks(String items) {
    return PageView.of(SourceText.of(BlockKindsTest.ARTICLE + "\n" + items)).blocks();
  }

  @Test
  void itemsAreParagraphsHoweverWideTheyAre() {
    List<Block> blocks = blocks("停水：东街、鱼行弄一带\n停电：白鹭新村一至九幢\n招领：拾到蓝色雨伞一把\n");
    assertThat(blocks).hasSize(4);
    assertThat(blocks.subList(1, 4)).extracting(Block::kind).containsOnly(BlockKind.BODY);
  }

  @Test
  void oneColonMakesNoList() {
    List<Block> blocks = blocks("镇长说，今年的账好算：\n早稻：三万亩，比去年多\n出一成，秋天再看。\n");
    assertThat(blocks).hasSize(2);
  }
}
