package io.banjian.rule;

/** A language that people read our output in. */
public enum Language {
  ZH,
  EN
}
