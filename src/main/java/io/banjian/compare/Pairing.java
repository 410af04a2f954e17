package io.banjian.compare;

import io.banjian.delivery.PageSource;
import io.banjian.page.IsoDate;
import io.banjian.page.PageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which file of the one delivery is which of the other. By what the names say of the page, then by
 * the path; a name that several files of one side have decides nothing.
 *
 * @param pairs in the order of the first
 * @param unpaired the first's before the second's
 */
public record Pairing(List<FilePair> pairs, List<Unpaired> unpaired) {
  /** From the surest to the weakest; an empty name decides nothing. */
  private static final List<Function<PageSource, String>> NAMES =
      List.of(
          source -> isDated(source) ? source.id().toString() : "",
          PageSource::below,
          Pairing::stem,
          source -> isDated(source) ? source.id().issue() + "/" + source.id().page() : "",
          source -> source.id().page());

  public Pairing {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }

  public static Pairing of(List<PageSource> first, List<PageSource> second) {
    if (first.size() == 1 && second.size() == 1) {
      return new Pairing(List.of(new FilePair(first.get(0), second.get(0))), List.of());
    }
    Map<PageSource, PageSource> partners = new HashMap<>();
    Set<PageSource> left = new LinkedHashSet<>(first);
    Set<PageSource> right = new LinkedHashSet<>(second);
    Set<PageSource> ambiguous = new LinkedHashSet<>();
    for (int i = 0; i < NAMES.size(); i++) {
      boolean weakest = i == NAMES.size() - 1;
      Map<String, List<PageSource>> lefts = byName(left, NAMES.get(i));
      Map<String, List<PageSource>> rights = byName(right, NAMES.get(i));
      lefts.forEach(
          (name, ones) -> {
            List<PageSource> others = rights.getOrDefault(name, List.of());
            if (ones.size() == 1 && others.size() == 1) {
              if (mayBeSame(ones.get(0), others.get(0), weakest)) {
                partners.put(ones.get(0), others.get(0));
                left.remove(ones.get(0));
                right.remove(others.get(0));
              }
            } else if (!others.isEmpty() && !weakest) {
              ambiguous.addAll(ones);
              ambiguous.addAll(others);
            }
          });
    }
    List<FilePair> pairs = new ArrayList<>();
    for (PageSource source : first) {
      Optional.ofNullable(partners.get(source))
          .ifPresent(partner -> pairs.add(new FilePair(source, partner)));
    }
    List<Unpaired> unpaired = new ArrayList<>();
    left.forEach(source -> unpaired.add(unpaired(Unpaired.Side.FIRST, source, ambiguous)));
    right.forEach(source -> unpaired.add(unpaired(Unpaired.Side.SECOND, source, ambiguous)));
    return new Pairing(pairs, unpaired);
  }

  private static Unpaired unpaired(
      Unpaired.Side side, PageSource source, Set<PageSource> ambiguous) {
    return new Unpaired(
        side,
        source.id().toString(),
        source.file(),
        ambiguous.contains(source) ? Unpaired.Reason.AMBIGUOUS : Unpaired.Reason.ABSENT);
  }

  private static Map<String, List<PageSource>> byName(
      Set<PageSource> sources, Function<PageSource, String> name) {
    Map<String, List<PageSource>> named = new HashMap<>();
    for (PageSource source : sources) {
      String own = name.apply(source);
      if (!own.isEmpty()) {
        named.computeIfAbsent(own, n -> new ArrayList<>()).add(source);
      }
    }
    return named;
  }

  /**
   * Two dates, or two papers, are two pages. A01 alone names a page only where one side has no
   * folders that say more.
   */
  private static boolean mayBeSame(PageSource one, PageSource other, boolean byPageAlone) {
    PageId a = one.id();
    PageId b = other.id();
    boolean sameIssue = !isDated(one) || !isDated(other) || a.issue().equals(b.issue());
    boolean samePaper = a.paper().isEmpty() || b.paper().isEmpty() || a.paper().equals(b.paper());
    boolean flat = one.below().indexOf('/') < 0 || other.below().indexOf('/') < 0;
    return sameIssue && samePaper && (!byPageAlone || flat);
  }

  private static boolean isDated(PageSource source) {
    return IsoDate.isWritten(source.id().issue());
  }

  /** {@code issue03/A01} of {@code issue03/A01.tika.txt}. */
  private static String stem(PageSource source) {
    String below = source.below();
    int dot = below.indexOf('.', below.lastIndexOf('/') + 2);
    return dot < 0 ? below : below.substring(0, dot);
  }
}
