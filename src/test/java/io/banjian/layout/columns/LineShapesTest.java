package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineShapesTest {
  private static final String PAGE =
      """
      新渠长六公里，沿线有二十座小
      ，镇里修了整整两年。水利站
      本报讯 粮站站长说，今年收购
      “下游的秧田不再愁旱，今年谷
      谷运到站里，当天就能拿到钱。
      镇里的粮站
      米价涨了
      """;

  /** Each line is asked about all others at once; what it says of them one by one is the same. */
  @Test
  void saysOfManyLinesWhatWidthsAndMarksSayOfEach() {
    List<Piece> lines = Lines.pieces(PAGE);
    LineShapes shapes = new LineShapes(lines);
    for (int above = 0; above < lines.size(); above++) {
      int[] others = new int[lines.size()];
      double[] fits = new double[lines.size()];
      for (int k = 0; k < others.length; k++) {
        others[k] = k;
      }
      int left = shapes.fit(above, others, others.length, Double.NEGATIVE_INFINITY, fits);
      assertThat(left).isEqualTo(lines.size());
      for (int k = 0; k < left; k++) {
        Piece one = lines.get(above);
        Piece other = lines.get(k);
        if (other.width <= one.width + 5) { // marks are squeezed in wider ones only
          assertThat(fits[k])
              .isEqualTo(LineShapes.width(one, other) + LineShapes.marks(one, other));
        }
      }
    }
  }

  @Test
  void leavesOutLinesInWhichItHardlyGoesOn() {
    LineShapes shapes = new LineShapes(Lines.pieces(PAGE));
    int[] others = {1, 2, 3, 4};
    double[] fits = new double[4];
    int left = shapes.fit(0, others, 4, -3, fits);
    assertThat(left).isEqualTo(3);
    assertThat(others).startsWith(1, 3, 4); // nothing goes on in the head of an article
  }
}
