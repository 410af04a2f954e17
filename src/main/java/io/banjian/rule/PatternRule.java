package io.banjian.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.rule.yaml.YamlValue;
import io.banjian.text.Edit;
import io.banjian.text.EditKind;
import io.banjian.text.View;
import java.util.List;
import java.util.Optional;

/**
 * A rule that somebody wrote as a pattern. It reads the text of every block, wraps closed, on an
 * engine whose time is linear in the text, so that no pattern can hang a gate.
 */
final class PatternRule implements PageRule {
  private final Pattern pattern;
  private final Optional<String> replacement;
  private final EditKind kind;

  PatternRule(Means.Pattern means, FixPolicy fix) {
    this.pattern = Pattern.compile(means.regex());
    this.replacement = means.replacement();
    this.kind = ReplacementKinds.only(fix);
  }

  /** The pattern, if it can be compiled and can ever match something. */
  static String checked(YamlValue value, Optional<YamlValue> replacement) {
    String regex = value.text();
    Pattern compiled;
    try {
      compiled = Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw value.error(
          "‘pattern’: " + e.getDescription() + " near ‘" + e.getPattern() + "’ (RE2 syntax)");
    }
    if (compiled.matcher("").matches()) {
      throw value.error("‘pattern’ matches the empty text, so it would match everywhere");
    }
    NeverMatching.reason(regex)
        .ifPresent(
            why -> {
              throw value.error("‘pattern’ can never match: " + why);
            });
    replacement.ifPresent(
        text -> {
          if (text.text().equals(regex)) {
            throw text.error("‘replace’ puts the same text back");
          }
        });
    return regex;
  }

  @Override
  public void check(PageView page, FindingSink found) {
    for (Block block : page.blocks()) {
      View view = block.view();
      Matcher matcher = pattern.matcher(view.text());
      while (matcher.find()) {
        if (matcher.start() < matcher.end()) {
          report(view, matcher, found);
        }
      }
    }
  }

  private void report(View view, Matcher matcher, FindingSink found) {
    FindingSink.Report report = found.at(view.rawSpan(matcher.start(), matcher.end()));
    if (replacement.isPresent()) {
      String wanted = expand(replacement.get(), matcher);
      if (wanted.equals(matcher.group())) {
        return; // the text is already as the rule wants it
      }
      List<Edit> edits = ReplacementKinds.edits(view, matcher.start(), matcher.end(), wanted, kind);
      report.fix(edits);
    }
    report.report();
  }

  /** {@code $1} is the first group, {@code $$} a dollar. */
  private static String expand(String replacement, Matcher matcher) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c != '$' || i + 1 == replacement.length()) {
        out.append(c);
        continue;
      }
      char next = replacement.charAt(++i);
      if (next >= '0' && next <= '9' && next - '0' <= matcher.groupCount()) {
        String group = matcher.group(next - '0');
        out.append(group == null ? "" : group);
      } else {
        out.append(next == '$' ? "$" : "$" + next);
      }
    }
    return out.toString();
  }
}
