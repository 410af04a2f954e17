package io.banjian.rules;

import io.banjian.rule.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The profiles that came with the program, {@code rules/profiles/}, by name. */
public final class BuiltInProfiles {
  private BuiltInProfiles() {}

  public static Map<String, YamlMap> all() {
    Map<String, YamlMap> profiles = new LinkedHashMap<>();
    for (YamlMap content : BuiltInRules.profiles()) {
      String file = content.file();
      profiles.put(
          file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length()), content);
    }
    return profiles;
  }
}
