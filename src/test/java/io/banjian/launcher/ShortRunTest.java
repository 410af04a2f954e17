package io.banjian.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.cli.LoadedClasses;
import io.banjian.cli.make.LambdaWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run on a page of a few lines must not load, packed as it ships: a first lambda of the
 * platform's, and each of its streams has one, takes as long as all rules on such a page.
 */
final class ShortRunTest {
  @TempDir static Path folder;

  private static Path jar = Path.of("");

  @BeforeAll
  static void pack() throws Exception {
    Path classes =
        Path.of(LambdaWriter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path packed = folder.resolve("packed");
    LambdaWriter.main(
        new String[] {
          classes.toString(), packed.toString(), folder.resolve("lib/classes").toString()
        });
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries(classes));
    jar = folder.resolve("banjian.jar");
    try (OutputStream bytes = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(bytes, manifest);
        Stream<Path> files = Files.walk(packed)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(packed.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }

  private static String libraries(Path classes) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !entry.equals(classes))
        .map(entry -> entry.toUri().toString())
        .collect(Collectors.joining(" "));
  }

  @Test
  void checkingACleanPageMakesNoStreamAndLinksNoLambda() throws Exception {
    Path page = page("本报讯 昨天，记者从望湖镇气象局获悉，今年雨水比去年多，渠里的水涨到了最高处。\n");
    assertThat(linked("check", "--no-config", "--format", "jsonl", page.toString())).isEmpty();
    assertThat(linked("check", "--no-config", page.toString())).isEmpty();
  }

  @Test
  void checkingAPageWithFindingsDoesNotEither() throws Exception {
    Path page = page("渠 成 之 后 水 自 来\n\n本报讯 昨天,记者获悉(共3处)，今年雨水比去年多。。\n■");
    assertThat(linked("check", "--no-config", "--format", "jsonl", page.toString())).isEmpty();
  }

  @Test
  void correctingOneDoesNotEither() throws Exception {
    Path page = page("渠 成 之 后 水 自 来\n\n本报讯 昨天,记者获悉(共3处)，今年雨水比去年多。。\n■");
    Path corrected = folder.resolve("corrected");
    assertThat(linked("fix", "--no-config", "--output", corrected.toString(), page.toString()))
        .isEmpty();
    assertThat(corrected).isDirectoryContaining(file -> file.toString().endsWith("A01.txt"));
  }

  private static Path page(String text) throws IOException {
    return Files.writeString(folder.resolve("A01.txt"), text);
  }

  /** The classes a run loaded that link lambdas or run streams. */
  private static List<String> linked(String... arguments) throws Exception {
    LoadedClasses run = LoadedClasses.of(folder.resolve("loaded.log"), jar.toString(), arguments);
    assertThat(run.code()).isLessThan(2);
    List<String> loaded = run.classes().lines().toList();
    assertThat(loaded).anyMatch(line -> line.contains("io.banjian.list.Lists "));
    return loaded.stream()
        .filter(
            line ->
                line.contains(" java.util.stream.AbstractPipeline ")
                    || line.contains(" java.lang.invoke.InnerClassLambdaMetafactory "))
        .toList();
  }
}
