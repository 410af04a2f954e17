package io.banjian.rule;

import java.util.Optional;

/** Patterns that no text of a block can satisfy: mistakes that would otherwise pass as silence. */
final class NeverMatching {
  private NeverMatching() {}

  /** Why a pattern can never match, if that can be seen. */
  static Optional<String> reason(String regex) {
    boolean inClass = false;
    boolean closedByEnd = false;
    boolean plain = true; // no alternation: what must stand in order really must
    for (int i = 0; i < regex.length(); i++) {
      if (regex.charAt(i) == '|') {
        plain = false;
      }
    }
    boolean consumed = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\' && i + 1 < regex.length()) {
        char escaped = regex.charAt(++i);
        if (!inClass && (escaped == 'n' || escaped == 'r' || escaped == 'f') && plain) {
          if (!isOptional(regex, i + 1)) {
            return Optional.of("a block has no line break in it; wraps are closed before matching");
          }
        } else if (!inClass && escaped == 'z') {
          closedByEnd = true;
        } else if (!inClass && escaped == 'A' && consumed && plain) {
          return Optional.of("something must stand before the beginning of the text");
        } else if (closedByEnd && plain) {
          return Optional.of("something must stand behind the end of the text");
        } else {
          consumed = true;
        }
        continue;
      }
      if (inClass) {
        inClass = c != ']';
        continue;
      }
      if (c == '(' && i + 1 < regex.length() && regex.charAt(i + 1) == '?') {
        i = endOfGroupHead(regex, i);
        continue;
      }
      switch (c) {
        case '[' -> {
          inClass = true;
          if (regex.startsWith("[^\\s\\S]", i)
              || regex.startsWith("[^\\w\\W]", i)
              || regex.startsWith("[^\\d\\D]", i)) {
            return Optional.of("no character is outside that class");
          }
          consumed = true;
        }
        case '$' -> closedByEnd = true;
        case '^' -> {
          if (consumed && plain && !regex.contains("(?m")) {
            return Optional.of("something must stand before the beginning of the text");
          }
        }
        case '(', ')', '?', '*', '+', '{', '}', '|' -> {
          // groups and counts consume nothing themselves
        }
        case '\n', '\r' -> {
          if (plain) {
            return Optional.of("a block has no line break in it; wraps are closed before matching");
          }
        }
        default -> {
          if (closedByEnd && plain && !isOptional(regex, i + 1) && !regex.contains("(?m")) {
            return Optional.of("something must stand behind the end of the text");
          }
          consumed = consumed || !isOptional(regex, i + 1);
        }
      }
    }
    return Optional.empty();
  }

  /** The last character of {@code (?i)}, {@code (?:} or {@code (?P<name>}. */
  private static int endOfGroupHead(String regex, int at) {
    for (int i = at; i < regex.length(); i++) {
      if (regex.charAt(i) == ')' || regex.charAt(i) == ':' || regex.charAt(i) == '>') {
        return i;
      }
    }
    return at;
  }

  private static boolean isOptional(String regex, int at) {
    return at < regex.length()
        && (regex.charAt(at) == '?' || regex.charAt(at) == '*' || regex.startsWith("{0", at));
  }
}
