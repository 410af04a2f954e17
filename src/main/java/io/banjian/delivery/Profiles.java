package io.banjian.delivery;

import io.banjian.rule.yaml.YamlFile;
import io.banjian.rule.yaml.YamlMap;
import io.banjian.rule.yaml.YamlValue;
import io.banjian.rules.BuiltInProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds profiles: built in by name, others by file. */
public final class Profiles {
  public static final String DEFAULT = "newspaper";

  /** A profile that builds on a profile that … on itself. */
  private static final int DEEPEST = 8;

  private final Path workingDirectory;
  private final Map<String, YamlMap> builtIn = BuiltInProfiles.all();

  public Profiles(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  public Set<String> names() {
    return builtIn.keySet();
  }

  /**
   * @param name of a built-in profile, or a file
   * @return nothing if there is neither
   * @throws io.banjian.rule.yaml.YamlException if a file is not as it must be
   */
  public Optional<Profile> find(String name) throws IOException {
    Optional<YamlMap> found = read(name, workingDirectory);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<ProfileLayer> layers = new ArrayList<>();
    add(name, found.get(), workingDirectory, layers);
    return Optional.of(new Profile(layers));
  }

  private void add(String name, YamlMap map, Path folder, List<ProfileLayer> layers)
      throws IOException {
    layers.add(0, ProfileParser.layer(name, map));
    Optional<YamlValue> base = map.find("extends");
    if (base.isEmpty()) {
      return;
    }
    if (layers.size() >= DEEPEST) {
      throw base.get().error("‘extends’: more than " + DEEPEST + " profiles build on one another");
    }
    Path own = builtIn.containsKey(name) ? folder : folder.resolve(name).toAbsolutePath();
    Path beside = own.getParent() == null ? folder : own.getParent();
    String wanted = base.get().text();
    YamlMap next =
        read(wanted, beside)
            .orElseThrow(
                () ->
                    base.get()
                        .error(
                            "‘extends’: no profile and no file ‘"
                                + wanted
                                + "’"
                                + YamlMap.suggestion(wanted, names())));
    add(wanted, next, beside, layers);
  }

  private Optional<YamlMap> read(String name, Path folder) throws IOException {
    if (builtIn.containsKey(name)) {
      return Optional.ofNullable(builtIn.get(name));
    }
    try {
      Path path = folder.resolve(name);
      return Files.exists(path) && !Files.isDirectory(path)
          ? Optional.of(YamlFile.read(path, name))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
