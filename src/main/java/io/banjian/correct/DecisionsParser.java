package io.banjian.correct;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.banjian.rule.yaml.YamlException;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a decisions file and says, with the line, what is not as it must be. */
final class DecisionsParser {
  private static final int VERSION = 1;
  private static final List<String> FILE_KEYS = List.of("version", "tool", "run", "pages");
  private static final List<String> PAGE_KEYS = List.of("page", "file", "sha256", "decisions");
  private static final List<String> DECISION_KEYS =
      List.of("finding", "rule", "decision", "choice", "start", "end", "edits", "by", "at", "note");
  private static final List<String> EDIT_KEYS = List.of("kind", "start", "end", "text", "moveTo");

  private final JsonParser json;
  private final String name;

  DecisionsParser(JsonParser json, String name) {
    this.json = json;
    this.name = name;
  }

  /** What stands under each key of an object: a text, a number, or a list already read. */
  private final class Fields {
    private final Map<String, Object> values = new HashMap<>();

    String text(String key) {
      if (values.get(key) instanceof String text) {
        return text;
      }
      throw error("expected a text for ‘" + key + "’");
    }

    int number(String key) {
      if (values.get(key) instanceof Integer number && number >= 0) {
        return number;
      }
      throw error("expected a whole number from 0 for ‘" + key + "’");
    }

    boolean has(String key) {
      return values.containsKey(key);
    }

    Span span() {
      int start = number("start");
      int end = number("end");
      if (end < start) {
        throw error("‘end’ comes before ‘start’");
      }
      return new Span(start, end);
    }

    <T> List<T> list(String key, Class<T> type) {
      if (values.get(key) instanceof List<?> list) {
        return list.stream().map(type::cast).toList();
      }
      throw error("expected a list for ‘" + key + "’");
    }
  }

  /** Reads one element of a list. */
  private interface Element {
    Object read() throws IOException;
  }

  Decisions decisions() throws IOException {
    json.nextToken();
    Fields file = fields(FILE_KEYS, "pages", this::page);
    if (!file.has("version") || file.number("version") != VERSION) {
      throw error("this is no decisions file of version " + VERSION);
    }
    if (json.nextToken() != null) {
      throw error("nothing may stand behind the closing }");
    }
    return new Decisions(file.list("pages", PageDecisions.class));
  }

  private PageDecisions page() throws IOException {
    Fields page = fields(PAGE_KEYS, "decisions", this::decision);
    return new PageDecisions(
        page.text("page"),
        page.text("file"),
        page.text("sha256"),
        page.list("decisions", Decision.class));
  }

  private Decision decision() throws IOException {
    Fields decision = fields(DECISION_KEYS, "edits", this::edit);
    String word = decision.text("decision");
    Decision.Kind kind =
        Decision.Kind.ofLabel(word)
            .orElseThrow(
                () ->
                    error(
                        "‘decision’: found ‘" + word + "’; expected accept, reject, edit or safe"));
    Optional<Span> span =
        decision.has("start") ? Optional.of(decision.span()) : Optional.<Span>empty();
    List<Edit> edits = decision.has("edits") ? decision.list("edits", Edit.class) : List.of();
    if (kind == Decision.Kind.REJECT && !edits.isEmpty()) {
      throw error("what is rejected has no edits");
    }
    return new Decision(decision.text("finding"), decision.text("rule"), kind, span, edits);
  }

  private Edit edit() throws IOException {
    Fields edit = fields(EDIT_KEYS, "", this::edit);
    String label = edit.text("kind");
    EditKind kind =
        EditKind.ofLabel(label).orElseThrow(() -> error("no kind of edit: ‘" + label + "’"));
    Span span = edit.span();
    if (edit.has("moveTo") == edit.has("text")) {
      throw error("an edit has either ‘text’ or ‘moveTo’");
    }
    try {
      return edit.has("moveTo")
          ? Edit.move(span, edit.number("moveTo"))
          : Edit.of(kind, span, edit.text("text"));
    } catch (IllegalArgumentException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  /** An object of known keys, of which one may hold a list. */
  private Fields fields(List<String> keys, String listKey, Element element) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw error("expected { with the keys " + String.join(", ", keys));
    }
    Fields fields = new Fields();
    Set<String> seen = new LinkedHashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      if (!keys.contains(key)) {
        throw error("unknown key ‘" + key + "’" + YamlMap.suggestion(key, keys));
      }
      if (!seen.add(key)) {
        throw error("the key ‘" + key + "’ stands here a second time");
      }
      json.nextToken();
      Object value = key.equals(listKey) ? list(key, element) : scalar();
      if (value != null) {
        fields.values.put(key, value);
      }
    }
    return fields;
  }

  private List<Object> list(String key, Element element) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw error("expected a list for ‘" + key + "’");
    }
    List<Object> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read());
    }
    return list;
  }

  /** What says by which tool the file was made is of no concern here and may be anything. */
  private @Nullable Object scalar() throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getIntValue();
    }
    json.skipChildren();
    return null;
  }

  private YamlException error(String message) {
    return new YamlException(name, Math.max(1, json.currentLocation().getLineNr()), message);
  }
}
