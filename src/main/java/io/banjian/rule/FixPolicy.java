package io.banjian.rule;

import io.banjian.text.EditKind;
import java.util.Set;

/**
 * What a rule's fixes may do.
 *
 * @param safe whether they may be applied without anybody looking
 */
public record FixPolicy(Set<EditKind> kinds, boolean safe) {
  public static final FixPolicy NONE = new FixPolicy(Set.of(), false);

  public FixPolicy {
    kinds = Set.copyOf(kinds);
  }
}
