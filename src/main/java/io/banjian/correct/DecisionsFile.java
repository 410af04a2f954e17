package io.banjian.correct;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.banjian.rule.yaml.YamlException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A decisions file on disk, as the report exports it: {@code docs/decisions-file.md}. */
public final class DecisionsFile {
  private DecisionsFile() {}

  /**
   * @param name what complaints quote
   * @throws YamlException if it is no decisions file; the message says where and what was expected
   */
  public static Decisions read(Path path, String name) throws IOException {
    try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        JsonParser json = new JsonFactory().createParser(in)) {
      return new DecisionsParser(json, name).decisions();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new YamlException(name, line, "not JSON: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      throw new YamlException(name, 1, "the file is not UTF-8");
    }
  }
}
