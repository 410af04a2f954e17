package io.banjian.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds blocks that two texts share, in whatever order: phrases of a few characters that stand once
 * in each, put together as long as they follow each other in both.
 */
final class Seeds {
  private static final int TWICE = -1;

  private final int[] a;
  private final int[] b;
  private final int length;
  private final int lightest;

  /**
   * @param length of a phrase
   * @param lightest what a block must weigh not to be a chance
   */
  Seeds(int[] a, int[] b, int length, int lightest) {
    this.a = a;
    this.b = b;
    this.length = length;
    this.lightest = lightest;
  }

  /**
   * A phrase, by where it begins in both texts.
   *
   * @param aArea which of the free stretches it stands in
   */
  private record Seed(int a, int b, int aArea, int bArea) {
    /** Whether nothing that is taken stands between them. */
    boolean sharesAreas(Seed other) {
      return aArea == other.aArea && bArea == other.bArea;
    }
  }

  /**
   * @param aFree where phrases may stand, ascending
   * @return in the order of the first text; they may touch but not overlap
   */
  List<Block> blocks(int[] aFree, int[] bFree) {
    List<Seed> seeds = seeds(aFree, bFree);
    List<Block> blocks = grouped(seeds);
    // a phrase that agrees by chance cuts a block in two: the lightest go first, then all is put
    // together anew
    for (int least = length + 1; least <= lightest; least += 2) {
      int limit = Math.min(least, lightest);
      List<Block> heavy = blocks.stream().filter(block -> block.weight() >= limit).toList();
      if (heavy.size() < blocks.size()) {
        seeds = within(seeds, heavy);
        blocks = grouped(seeds);
      }
    }
    return blocks.stream().filter(block -> block.weight() >= lightest).toList();
  }

  private List<Seed> seeds(int[] aFree, int[] bFree) {
    Map<Long, Integer> inA = phrases(a, aFree);
    Map<Long, Integer> inB = phrases(b, bFree);
    int[] aAreas = areas(a.length, aFree);
    int[] bAreas = areas(b.length, bFree);
    List<Seed> seeds = new ArrayList<>();
    inA.forEach(
        (phrase, at) -> {
          int other = inB.getOrDefault(phrase, TWICE);
          if (at != TWICE
              && other != TWICE
              && Arrays.equals(a, at, at + length, b, other, other + length)) {
            seeds.add(new Seed(at, other, aAreas[at], bAreas[other]));
          }
        });
    seeds.sort(Comparator.comparingInt(Seed::a));
    return seeds;
  }

  /** The stretches of what is free, numbered. */
  private static int[] areas(int length, int[] free) {
    int[] areas = new int[length];
    for (int i = 1; i < free.length; i++) {
      areas[free[i]] = areas[free[i - 1]] + (free[i] == free[i - 1] + 1 ? 0 : 1);
    }
    return areas;
  }

  /** Where each phrase stands, or that it stands more than once. */
  private Map<Long, Integer> phrases(int[] text, int[] free) {
    Map<Long, Integer> phrases = new HashMap<>();
    for (int i = 0; i + length <= free.length; i++) {
      int at = free[i];
      if (free[i + length - 1] == at + length - 1) {
        long hash = 0;
        for (int j = at; j < at + length; j++) {
          hash = hash * 0x9E3779B97F4A7C15L + text[j];
        }
        phrases.merge(hash, at, (one, other) -> TWICE);
      }
    }
    return phrases;
  }

  /** Runs of seeds that are neighbours in both texts. */
  private List<Block> grouped(List<Seed> seeds) {
    Integer[] byB = new Integer[seeds.size()];
    Arrays.setAll(byB, i -> i);
    Arrays.sort(byB, Comparator.comparingInt(i -> seeds.get(i).b()));
    int[] rank = new int[byB.length];
    for (int r = 0; r < byB.length; r++) {
      rank[byB[r]] = r;
    }
    List<Block> blocks = new ArrayList<>();
    if (seeds.isEmpty()) {
      return blocks;
    }
    int start = 0;
    for (int i = 1; i <= rank.length; i++) {
      if (i == rank.length
          || rank[i] != rank[i - 1] + 1
          || !seeds.get(i).sharesAreas(seeds.get(i - 1))) {
        blocks.add(block(seeds.subList(start, i)));
        start = i;
      }
    }
    return blocks;
  }

  private Block block(List<Seed> seeds) {
    Seed first = seeds.get(0);
    Seed last = seeds.get(seeds.size() - 1);
    int weight = length;
    for (int i = 1; i < seeds.size(); i++) {
      weight += Math.min(length, seeds.get(i).a() - seeds.get(i - 1).a());
    }
    return new Block(first.a(), last.a() + length, first.b(), last.b() + length, weight);
  }

  private List<Seed> within(List<Seed> seeds, List<Block> blocks) {
    List<Seed> kept = new ArrayList<>();
    int at = 0;
    for (Block block : blocks) {
      while (at < seeds.size() && seeds.get(at).a() < block.aStart()) {
        at++;
      }
      for (; at < seeds.size() && seeds.get(at).a() + length <= block.aEnd(); at++) {
        kept.add(seeds.get(at));
      }
    }
    return kept;
  }
}
