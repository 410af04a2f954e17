package io.banjian.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.banjian.rule.yaml.YamlException;
import io.banjian.rule.yaml.YamlMap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A baseline on disk: JSON with one entry a line, so that a review shows what was accepted. */
public final class BaselineFile {
  private static final int VERSION = 1;
  private static final List<String> KEYS =
      List.of("fingerprint", "rule", "page", "before", "text", "after", "status", "reason");

  private BaselineFile() {}

  /**
   * @param name what complaints quote
   * @throws YamlException if it is no baseline; the message says where and what was expected
   */
  public static Baseline read(Path path, String name) throws IOException {
    try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        JsonParser json = new JsonFactory().createParser(in)) {
      return new Reading(json, name).baseline();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new YamlException(name, line, "not JSON: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      throw new YamlException(name, 1, "the file is not UTF-8");
    }
  }

  private record Reading(JsonParser json, String name) {
    Baseline baseline() throws IOException {
      expect(json.nextToken(), JsonToken.START_OBJECT, "{\"version\":1,\"findings\":[…]}");
      List<BaselineEntry> entries = null;
      boolean versioned = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        switch (key) {
          case "version" -> {
            if (!json.currentToken().isNumeric() || json.getIntValue() != VERSION) {
              throw error("this is no baseline of version " + VERSION + ": " + json.getText());
            }
            versioned = true;
          }
          case "findings" -> entries = entries();
          default ->
              throw error(
                  "unknown key ‘"
                      + key
                      + "’"
                      + YamlMap.suggestion(key, List.of("version", "findings")));
        }
      }
      if (!versioned || entries == null) {
        throw error("a baseline has the keys ‘version’ and ‘findings’");
      }
      if (json.nextToken() != null) {
        throw error("nothing may stand behind the closing }");
      }
      return new Baseline(entries);
    }

    private List<BaselineEntry> entries() throws IOException {
      expect(json.currentToken(), JsonToken.START_ARRAY, "a list of entries");
      List<BaselineEntry> entries = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json.currentToken(), JsonToken.START_OBJECT, "an entry {\"fingerprint\":…}");
        entries.add(entry());
      }
      return entries;
    }

    private BaselineEntry entry() throws IOException {
      Map<String, String> values = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (!KEYS.contains(key)) {
          throw error("unknown key ‘" + key + "’" + YamlMap.suggestion(key, KEYS));
        }
        expect(json.nextToken(), JsonToken.VALUE_STRING, "a text for ‘" + key + "’");
        if (values.put(key, json.getText()) != null) {
          throw error("the key ‘" + key + "’ stands here a second time");
        }
      }
      for (String key : List.of("fingerprint", "rule", "page", "status")) {
        if (values.getOrDefault(key, "").isEmpty()) {
          throw error("an entry without ‘" + key + "’");
        }
      }
      String status = values.getOrDefault("status", "");
      return new BaselineEntry(
          values.getOrDefault("fingerprint", ""),
          values.getOrDefault("rule", ""),
          values.getOrDefault("page", ""),
          values.getOrDefault("before", ""),
          values.getOrDefault("text", ""),
          values.getOrDefault("after", ""),
          Standing.ofEntry(status)
              .orElseThrow(
                  () ->
                      error(
                          "‘status’: found ‘" + status + "’; expected accepted or false-positive")),
          values.getOrDefault("reason", ""));
    }

    private void expect(JsonToken found, JsonToken wanted, String what) {
      if (found != wanted) {
        throw error("expected " + what);
      }
    }

    private YamlException error(String message) {
      return new YamlException(name, Math.max(1, json.currentLocation().getLineNr()), message);
    }
  }

  /** Writes entries sorted, one a line. */
  public static void write(Baseline baseline, Writer out) throws IOException {
    JsonFactory factory = new JsonFactory();
    out.write("{\"version\":" + VERSION + ",\"findings\":[");
    String separator = "\n";
    for (BaselineEntry entry : baseline.entries()) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = factory.createGenerator(line)) {
        json.writeStartObject();
        json.writeStringField("fingerprint", entry.fingerprint());
        json.writeStringField("rule", entry.rule());
        json.writeStringField("page", entry.page());
        json.writeStringField("before", entry.before());
        json.writeStringField("text", entry.text());
        json.writeStringField("after", entry.after());
        json.writeStringField("status", entry.standing().label());
        json.writeStringField("reason", entry.reason());
        json.writeEndObject();
      }
      out.write(separator + line);
      separator = ",\n";
    }
    out.write("\n]}\n");
  }
}
