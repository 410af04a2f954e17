package io.banjian.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.cli.LoadedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables cost a start some milliseconds, which a run that needs none must not pay. */
final class LazinessTest {
  @TempDir Path folder;

  @Test
  void aRunOverACleanPageReadsNoTable() throws Exception {
    Path page = folder.resolve("A01.txt");
    Files.writeString(page, "本报讯 昨天，记者从望湖镇气象局获悉，今年雨水比去年多，渠里的水涨到了最高处。\n");
    assertThat(classesLoadedToCheck(page))
        .contains("io.banjian.cli.Main")
        .doesNotContain("io.banjian.lexicon.FollowTable ")
        .doesNotContain("io.banjian.lexicon.WordTable ");
  }

  private String classesLoadedToCheck(Path page) throws IOException, InterruptedException {
    LoadedClasses run =
        LoadedClasses.of(
            folder.resolve("classes.log"),
            System.getProperty("java.class.path"),
            "check",
            "--no-config",
            page.toString());
    assertThat(run.code()).isZero();
    return run.classes();
  }
}
