package io.banjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2025-02-13/A01.txt, 2025-02-13/A01",
    "20250213/01.txt, 2025-02-13/01",
    "2025_02_13/A01.tika.txt, 2025-02-13/A01",
    "issue03/A01.tika.txt, issue03/A01",
    "hzrb20250213A01.txt, hzrb/2025-02-13/A01",
    "20250213_01.txt, 2025-02-13/01",
    "2025.02.13A01.txt, 2025-02-13/A01",
    "issue/20250213.txt, 2025-02-13",
    "2025-02-13/第1版.txt, 2025-02-13/1",
    "2025-02-13/A01版.txt, 2025-02-13/A01",
    "20251340/01.txt, 20251340/01",
    "page.txt, page",
    "渡口报-20250213_b3.txt, 渡口报/2025-02-13/b3",
    "20250213-.txt, 20250213-",
    "20250213A0001.txt, 20250213A0001",
    "x20250213A01x.txt, x20250213A01x",
    "21250213A01.txt, 21250213A01",
    "2025-02-13/第版.txt, 2025-02-13/第版",
    "2025-02-13/第1234版.txt, 2025-02-13/第1234版",
    "2025.0213/A01.txt, 2025-02-13/A01",
    "2025--02-13/A01.txt, 2025--02-13/A01",
    "望湖日报/2025-02-13/A01.txt, 2025-02-13/A01",
  })
  void aPathSaysWhichPageItIs(String path, String name) {
    assertThat(FileNames.identify("", List.of(path.split("/"))).toString()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"issue03, A01.txt, issue03/A01", "2025-02-13, 02.txt, 2025-02-13/02"})
  void theFolderNamedOnTheCommandLineIsTheIssue(String root, String file, String name) {
    assertThat(FileNames.identify(root, List.of(file)).toString()).isEqualTo(name);
  }
}
