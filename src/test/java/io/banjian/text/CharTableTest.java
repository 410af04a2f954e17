package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class CharTableTest {
  private static final Path FILE = Path.of("src/main/resources/io/banjian/text/char-table.bin");

  @Test
  void tableIsWhatIcuSays() throws IOException {
    byte[] derived = CharTableFromIcu.runs();
    if (Boolean.getBoolean("banjian.update")) {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, derived);
      return;
    }
    try (InputStream shipped = CharTable.class.getResourceAsStream("char-table.bin")) {
      assertThat(shipped).isNotNull();
      assertThat(shipped.readAllBytes())
          .as("char-table.bin is stale: run mvn test -Dtest=CharTableTest -Dbanjian.update=true")
          .isEqualTo(derived);
    }
  }

  @Test
  void theTwelveGenuineIdeographsAreNoCompatibilityForms() {
    for (int c :
        new int[] {
          0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28,
          0xFA29
        }) {
      assertThat(CharTable.classOf(c)).isEqualTo(CharClass.IDEOGRAPH);
    }
    assertThat(CharTable.classOf(0xFA10)).isEqualTo(CharClass.COMPATIBILITY_IDEOGRAPH);
  }

  @Test
  void ideographsBeyondTheBmpAreIdeographs() {
    assertThat(CharTable.classOf(0x20BB7)).isEqualTo(CharClass.IDEOGRAPH);
    assertThat(CharTable.widthOf(0x20BB7).inPrint()).isEqualTo(2);
    assertThat(CharTable.classOf(0x10FFFF)).isEqualTo(CharClass.UNASSIGNED);
  }

  @Test
  void theLongRunOfIdeographsHasNoGap() {
    for (char c = CharTable.FIRST_IDEOGRAPH; c <= CharTable.LAST_IDEOGRAPH; c++) {
      assertThat(CharTable.classOf(c)).isEqualTo(CharClass.IDEOGRAPH);
    }
  }

  @Test
  void quotesAndDashesAreFullWidthInPrintAndHalfInATerminal() {
    for (char c : "“”‘’…—·".toCharArray()) {
      assertThat(CharTable.classOf(c)).isEqualTo(CharClass.GENERAL_MARK);
      assertThat(CharTable.widthOf(c).inPrint()).isEqualTo(2);
      assertThat(CharTable.widthOf(c).inTerminal()).isEqualTo(1);
    }
  }
}
