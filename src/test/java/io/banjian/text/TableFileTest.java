package io.banjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  @TempDir private Path folder;
  private Path jar;
  private Path file;

  @BeforeEach
  void aJarWithItsTables() throws IOException {
    jar = Files.writeString(folder.resolve("banjian.jar"), "a jar");
    file = folder.resolve("banjian.tables");
    TreeMap<String, byte[]> tables = new TreeMap<>();
    tables.put("io/a.bin", new byte[] {1, 2, 3});
    tables.put("io/b.bin", new byte[0]);
    tables.put("io/c.bin", new byte[70_000]);
    Arrays.fill(tables.get("io/c.bin"), (byte) 7);
    TableFile.write(jar, tables);
  }

  private Optional<TableFile> opened() {
    return TableFile.beside(jar.toString());
  }

  @Test
  void tablesAreFoundByTheirPathInAnyOrder() throws IOException {
    TableFile tables = opened().orElseThrow();
    ByteBuffer last = tables.table("io/c.bin").orElseThrow();
    assertThat(last.remaining()).isEqualTo(70_000);
    assertThat(last.get(69_999)).isEqualTo((byte) 7);
    assertThat(tables.table("io/a.bin")).contains(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    assertThat(tables.table("io/b.bin").orElseThrow().hasRemaining()).isFalse();
    assertThat(tables.table("io/d.bin")).isEmpty();
  }

  @Test
  void whereThereIsNoneTheJarIsAsked() throws IOException {
    Files.delete(file);
    assertThat(opened()).isEmpty();
  }

  @Test
  void theTablesOfAnotherJarAreLeftAlone() throws IOException {
    Files.writeString(jar, "a newer jar");
    assertThat(opened()).isEmpty();
  }

  @Test
  void aFileThatWasCutShortIsLeftAlone() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, 16, 20, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(opened()).as("%d bytes", length).isEmpty();
    }
  }
}
