package io.banjian.cli.make;

import io.banjian.rules.Precompile;
import io.banjian.text.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes the tables that every run reads beside the jar; those of the lexicon most do without. */
public final class StartTables {
  private StartTables() {}

  /**
   * @param args the folder of classes, and the jar that was packed of it
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Map<String, byte[]> tables = new TreeMap<>();
    for (String name : Precompile.names()) {
      tables.put(name, Files.readAllBytes(classes.resolve(name)));
    }
    TableFile.write(Path.of(args[1]), tables);
  }
}
