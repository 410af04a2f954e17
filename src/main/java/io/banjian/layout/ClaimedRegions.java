package io.banjian.layout;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The claims of a page, to be asked for those that a span touches. */
final class ClaimedRegions {
  private final List<Claim> claims;

  /** For each claim, in page order, how far it and those before it reach. */
  private final int[] upTo;

  ClaimedRegions(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    this.claims = List.copyOf(sorted);
    this.upTo = new int[sorted.size()];
    int reach = 0;
    for (int i = 0; i < upTo.length; i++) {
      reach = Math.max(reach, sorted.get(i).span().end());
      upTo[i] = reach;
    }
  }

  /** In page order. */
  List<Claim> all() {
    return claims;
  }

  /** Whether a span touches one of another kind than those named. */
  boolean touch(Span span, Set<ClaimKind> readAnyway) {
    for (int i = startingBefore(span.end()) - 1; i >= 0 && upTo[i] > span.start(); i--) {
      Claim claim = claims.get(i);
      if (claim.span().overlaps(span) && !readAnyway.contains(claim.kind())) {
        return true;
      }
    }
    return false;
  }

  private int startingBefore(int offset) {
    int low = 0;
    int high = claims.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
