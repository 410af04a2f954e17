package io.banjian.normalize;

/** What a paper sets between Chinese and numbers or Latin words. */
public enum ScriptSpacing {
  /** What the page mostly does. */
  HABIT,
  /** Nothing: 2025年. */
  REMOVE,
  /** Either: 2025 年 and 2025年 are left alone. */
  KEEP
}
