package io.banjian.cli;

import io.banjian.rule.Language;

/** Says things in the user's language. */
record Words(Language language) {

  String of(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
