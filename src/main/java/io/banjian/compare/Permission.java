package io.banjian.compare;

import io.banjian.rule.Finding;
import io.banjian.rule.Fix;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a finding asks for, and where. A rule's fix says by its kinds what may change: a paragraph
 * that is to be joined asks for its line breaks and for not one of its characters.
 */
record Permission(String rule, Span span, Set<ChangeKind> kinds) {

  /** The permissions of the findings of a dump that have a place. */
  static List<Permission> of(List<Finding> findings) {
    return findings.stream().filter(f -> f.span().isPresent()).map(Permission::of).toList();
  }

  private static Permission of(Finding finding) {
    Span span = finding.span().orElseThrow();
    Set<EditKind> edits = EnumSet.noneOf(EditKind.class);
    edits.addAll(finding.rule().fix().kinds());
    for (Fix fix :
        Stream.concat(finding.fix().stream(), finding.alternatives().stream()).toList()) {
      for (Edit edit : fix.edits()) {
        edits.add(edit.kind());
        span = span.hull(edit.span());
      }
    }
    Set<ChangeKind> kinds = EnumSet.of(ChangeKind.LAYOUT);
    for (EditKind edit : edits) {
      kinds.addAll(allowed(edit));
    }
    if (edits.isEmpty()) {
      kinds.addAll(withoutFix(finding.rule().family()));
    }
    return new Permission(finding.rule().id(), span, kinds);
  }

  private static Set<ChangeKind> allowed(EditKind edit) {
    return switch (edit) {
      case LAYOUT -> EnumSet.of(ChangeKind.LAYOUT);
      case INVISIBLE -> EnumSet.of(ChangeKind.INVISIBLE);
      case WIDTH -> EnumSet.of(ChangeKind.WIDTH);
      case MARK -> EnumSet.of(ChangeKind.INVISIBLE, ChangeKind.WIDTH, ChangeKind.MARK);
      case DUPLICATE, DELETION ->
          EnumSet.of(ChangeKind.INVISIBLE, ChangeKind.WIDTH, ChangeKind.MARK, ChangeKind.LOST);
      case SUBSTITUTION -> EnumSet.allOf(ChangeKind.class);
    };
  }

  /** A rule that proposes nothing leaves it to the editor: text lost from a layout is added. */
  private static Set<ChangeKind> withoutFix(String family) {
    return family.equals("layout")
        ? EnumSet.of(ChangeKind.MARK, ChangeKind.ADDED)
        : EnumSet.allOf(ChangeKind.class);
  }

  /** Whether a change there is asked for. */
  boolean covers(ChangeKind kind, Span place) {
    return kinds.contains(kind) && span.start() <= place.start() && place.end() <= span.end();
  }
}
