package io.banjian.rule;

import java.util.List;
import java.util.Optional;

/**
 * A piece of text with the spans that the rule reports in it, as rule files show it.
 *
 * @param scope what kind of text it is: paragraph, headline, byline, page …
 * @param text with {@code ⟦ ⟧} around each reported span
 * @param fixed the text after the rule's fix
 */
public record Example(
    String name, String scope, String text, Optional<String> fixed, String file, int line) {
  /** What an example may show. */
  public static final List<String> SCOPES =
      List.of("paragraph", "headline", "byline", "page", "issue", "delivery", "markup", "bytes");
}
