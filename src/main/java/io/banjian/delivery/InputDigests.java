package io.banjian.delivery;

import io.banjian.text.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the SHA-256 of every file in the moment in which it is read to be checked. */
public final class InputDigests {
  private final Map<String, String> byFile = new ConcurrentHashMap<>();

  /** The same inputs, watched. */
  public Inputs watch(Inputs inputs) {
    List<PageSource> watched = inputs.sources().stream().map(this::watch).toList();
    return new Inputs(
        watched, inputs.skipped(), inputs.problems(), inputs.open(), inputs.listings());
  }

  private PageSource watch(PageSource source) {
    PageSource.Opener opener =
        () -> {
          byte[] bytes = source.opener().read();
          byFile.put(source.file(), Sha256.hexOf(bytes));
          return bytes;
        };
    return source.readBy(opener);
  }

  /** The digest of a file that was read. */
  public Optional<String> of(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** Nobody will ask for this one any more: memory does not grow with the delivery. */
  public void forget(String file) {
    byFile.remove(file);
  }
}
