package io.banjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One fault each time, of a page that is missing, in the wrong place or there twice: it is found,
 * and nothing else.
 */
final class PlantedFaultsTest extends PlantedDelivery {
  @Test
  void aSoundDeliveryIsAccepted() throws IOException {
    assertThat(found()).isEmpty();
    assertThat(found("--manifest", manifest())).isEmpty();
    assertThat(found("--manifest", sums())).isEmpty();
  }

  @Test
  void aPageIsMissing() throws IOException {
    String manifest = manifest();
    files.remove("2031-05-08/A03.txt");
    assertThat(found()).containsExactly("2031-05-08/A03 missing-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 missing-page");
  }

  @Test
  void twoPagesAreSwapped() throws IOException {
    String manifest = sums();
    byte[] third = files.get("2031-05-08/A03.txt");
    files.put("2031-05-08/A03.txt", files.get("2031-05-08/A04.txt"));
    files.put("2031-05-08/A04.txt", third);
    assertThat(found())
        .containsExactly("2031-05-08/A03 identity-conflict", "2031-05-08/A04 identity-conflict");
    assertThat(found("--manifest", manifest))
        .containsExactlyInAnyOrder(
            "2031-05-08/A03 identity-conflict",
            "2031-05-08/A03 checksum-mismatch",
            "2031-05-08/A04 identity-conflict",
            "2031-05-08/A04 checksum-mismatch");
  }

  @Test
  void aFrontPageIsSwappedAndItsReferencesAreStillFollowed() throws IOException {
    String manifest = manifest();
    byte[] front = files.get("2031-05-08/A01.txt");
    files.put("2031-05-08/A01.txt", files.get("2031-05-08/A02.txt"));
    files.put("2031-05-08/A02.txt", front);
    assertThat(found())
        .containsExactly("2031-05-08/A01 identity-conflict", "2031-05-08/A02 identity-conflict");
    assertThat(found("--manifest", manifest))
        .containsExactly("2031-05-08/A01 identity-conflict", "2031-05-08/A02 identity-conflict");
  }

  @Test
  void aPageWithReferencesIsThereTwice() throws IOException {
    String manifest = sums();
    files.put("2031-05-08/A05.txt", files.get("2031-05-08/A02.txt"));
    assertThat(found()).containsExactly("2031-05-08/A05 duplicate-page");
    files.remove("2031-05-08/A05.txt");
    files.put("2031-05-08/A03.txt", files.get("2031-05-08/A01.txt"));
    assertThat(found()).containsExactly("2031-05-08/A03 duplicate-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 duplicate-page");
  }

  @Test
  void aPageOfAnotherIssueSaysNothingOfThisOne() throws IOException {
    files.put("2031-05-10/A04.txt", files.get("2031-05-08/A01.txt"));
    assertThat(found()).containsExactly("2031-05-10/A04 duplicate-page");
  }

  @Test
  void ofACopyAndItsPageTheManifestTellsWhichIsTheCopy() throws IOException {
    files.replaceAll(
        (path, text) ->
            new String(text, StandardCharsets.UTF_8)
                .replaceFirst("(?s)^.*?\n\n", "")
                .getBytes(StandardCharsets.UTF_8));
    String manifest = sums();
    files.put("2031-05-08/A03.txt", files.get("2031-05-12/A04.txt"));
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A03 duplicate-page");
  }

  @Test
  void anIssueThatPrintsNoDateIsToldFromItsCopyByItsReferences() throws IOException {
    files.replaceAll(
        (path, text) ->
            text(path)
                .replaceAll("\\d+年\\d+月\\d+日 \\S+|第\\d+期", "")
                .getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> undated = new TreeMap<>();
    files.forEach((path, text) -> undated.put(path.replace("2031-05-", "no"), text));
    files.clear();
    files.putAll(undated);
    files.put("no12/A03.txt", undated.get("no13/A01.txt"));
    assertThat(found()).containsExactly("no12/A03 duplicate-page");
    files.put("no12/A03.txt", undated.get("no12/A03.txt"));
    files.put("no12/A02.txt", undated.get("no13/A01.txt"));
    assertThat(found())
        .containsExactlyInAnyOrder("no12/A01 jump-unverifiable", "no12/A02 duplicate-page");
  }

  @Test
  void anIssueDeliveredAgainIsFollowedLikeAnyOther() throws IOException {
    for (int page = 1; page <= 4; page++) {
      String text = text("2031-05-08/A0" + page + ".txt");
      put("again/A0" + page + ".txt", text.replace("（下转A02版）", "（下转A03版）"));
    }
    assertThat(found()).contains("again/A01 jump-without-continuation");
  }

  @Test
  void aReferenceToAPageThatIsFarTooShortCannotBeVerified() throws IOException {
    for (String day : List.of("2031-05-05", "2031-05-16")) {
      files.clear();
      InventedDelivery.pages().forEach(this::put);
      String whole = text(day + "/A01.txt");
      put(day + "/A01.txt", whole.substring(0, whole.indexOf("。", whole.length() / 8) + 1));
      assertThat(found())
          .containsExactlyInAnyOrder(day + "/A02 jump-unverifiable", day + "/A01 outlier-page");
    }
  }

  @Test
  void aReferenceToAPageWithoutTextCannotBeVerified() throws IOException {
    put("2031-05-08/A02.txt", "\n");
    assertThat(found())
        .containsExactly("2031-05-08/A01 jump-unverifiable", "2031-05-08/A02 empty-page");
    put("2031-05-08/A02.txt", new String(files.get("2031-05-12/A02.txt"), GB18030));
    assertThat(found())
        .contains("2031-05-08/A01 jump-unverifiable")
        .noneMatch(f -> f.contains("continuation"));
  }

  @Test
  void aPageIsThereTwice() throws IOException {
    String manifest = manifest();
    files.put("2031-05-08/A05.txt", files.get("2031-05-08/A03.txt"));
    assertThat(found()).containsExactly("2031-05-08/A05 duplicate-page");
    assertThat(found("--manifest", manifest)).containsExactly("2031-05-08/A05 duplicate-page");
  }

  @Test
  void aPageIsOverwrittenByAnother() throws IOException {
    files.put("2031-05-10/A04.txt", files.get("2031-05-08/A04.txt"));
    assertThat(found()).containsExactly("2031-05-10/A04 duplicate-page");
  }

  @Test
  void aPageHoldsItsNeighboursText() throws IOException {
    String joined =
        text("2031-05-08/A03.txt") + text("2031-05-08/A04.txt").replaceFirst(".*\n", "");
    put("2031-05-08/A03.txt", joined);
    assertThat(found()).containsExactly("2031-05-08/A03 duplicate-page");
  }
}
