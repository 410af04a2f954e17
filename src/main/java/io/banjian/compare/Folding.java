package io.banjian.compare;

import com.ibm.icu.text.Normalizer2;
import io.banjian.normalize.WidthTable;
import io.banjian.text.CharTable;
import java.util.Optional;

/** A difference that one may choose not to count. Nothing is folded unless asked for. */
public enum Folding {
  /** Characters that are the same to Unicode: é as one code point and as two. */
  NFC("nfc"),
  /** The published width table: full and half width, radicals, compatibility forms. */
  WIDTH("width"),
  /** {@code \r\n} and {@code \r} are {@code \n}. */
  LINE_ENDS("line-ends"),
  /** Line breaks are nothing: where a line ends is not judged. */
  LINE_BREAKS("line-breaks"),
  /** White space is nothing, line breaks included. */
  SPACE("space");

  private final String label;

  Folding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<Folding> ofLabel(String label) {
    for (Folding folding : values()) {
      if (folding.label.equals(label)) {
        return Optional.of(folding);
      }
    }
    return Optional.empty();
  }

  /** What a character becomes; nothing where it does not count. */
  String apply(String cluster) {
    return switch (this) {
      case NFC -> Normalizer2.getNFCInstance().normalize(cluster);
      case WIDTH -> WidthTable.fold(cluster);
      case LINE_ENDS -> isBreak(cluster) ? "\n" : cluster;
      case LINE_BREAKS -> isBreak(cluster) ? "" : cluster;
      case SPACE -> isBlank(cluster) ? "" : cluster;
    };
  }

  private static boolean isBreak(String cluster) {
    return cluster.equals("\n") || cluster.equals("\r\n") || cluster.equals("\r");
  }

  private static boolean isBlank(String cluster) {
    return cluster.codePoints().allMatch(c -> CharTable.classOf(c).isBlank());
  }
}
