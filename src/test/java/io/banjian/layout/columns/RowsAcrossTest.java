package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsAcrossTest {
  /** Two columns; where both have a line at one height the recognizer read across. */
  private static final String ACROSS =
      """
      新渠从石桥港引水，穿过三
      个村子，全长六公里。去年
      泥清了两尺深，又在转弯处
      砌了石护坡。水利站站长说
      冬天，镇里请来施工队，把 粮站里，当天就能拿到钱，
      旧渠底下积了多年的沉淀淤 镇里还在路边备下了绿豆汤
      ，开春以后，下游的秧田再 ，请排队等候的人歇一歇，
      也不用排队等水了，老人们 让大家解一解暑气，到了中
      粮站昨天开秤收购早稻，天
      还没亮，门口就排起了长队
      ，每斤粮价涨五分，农户运到
      午，又有人送来几担西瓜，
      """;

  private static List<Piece> pieces(String page) {
    SourceText text = SourceText.of(page);
    Tokens tokens = new Tokens(text);
    List<Piece> pieces = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      tokens.read(line);
      for (int token = 0; token < tokens.count; token++) {
        pieces.add(tokens.piece(token, token + 1));
      }
    }
    return pieces;
  }

  private static List<String> found(String page) {
    List<Piece> pieces = pieces(page);
    boolean[] running = new boolean[pieces.size()];
    Arrays.fill(running, true);
    LineLinks links = new LineLinks(pieces, running, false, new LineSeams(page, pieces));
    return RowsAcross.find(pieces, links).stream()
        .map(link -> edge(page, pieces.get(link.above()), pieces.get(link.below())))
        .toList();
  }

  private static String edge(String page, Piece above, Piece below) {
    return page.substring(above.end - 2, above.end)
        + "|"
        + page.substring(below.start, below.start + 2);
  }

  @Test
  void theirPiecesGoBetweenTheOtherLinesOfEitherColumn() {
    assertThat(found(ACROSS)).contains("去年|冬天", "淀淤|泥清", "长说|，开", "运到|粮站", "了中|午，");
  }

  @Test
  void aFewRowsAreNoRun() {
    String[] lines = ACROSS.split("\n");
    lines[6] = lines[6].replace(' ', '\n');
    assertThat(found(String.join("\n", lines) + "\n")).isEmpty();
  }

  @Test
  void rowsWhosePiecesGoOnBelowStayTogether() {
    String page =
        """
        新渠从石桥港引水，穿过三 粮站昨天开秤收购早稻，天
        个村子，全长六公里。去年 还没亮，门口就排起了长队
        冬天，镇里请来施工队，把 ，站长闻一舟说，今年的收
        旧渠底下积了多年的沉淀淤 购价每斤提高了五分钱，农
        泥清了两尺深，又在转弯处 户把稻谷运到站里，当天就
        图书馆夜里也亮着一排灯，
        管理员说，放暑假以后，来
        """;
    assertThat(found(page)).isEmpty();
  }
}
