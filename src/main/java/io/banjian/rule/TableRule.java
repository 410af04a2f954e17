package io.banjian.rule;

import io.banjian.layout.Block;
import io.banjian.layout.PageView;
import io.banjian.text.EditKind;
import io.banjian.text.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule that somebody wrote as a table: texts that must not stand there, and what should. */
final class TableRule implements PageRule {
  /** Entries by their first UTF-16 unit, the longest first. */
  private final Map<Character, List<Map.Entry<String, String>>> entries = new HashMap<>();

  private final EditKind kind;

  TableRule(Means.Table means, FixPolicy fix) {
    this.kind = ReplacementKinds.only(fix);
    for (Map.Entry<String, String> entry : means.entries().entrySet()) {
      entries
          .computeIfAbsent(entry.getKey().charAt(0), c -> new ArrayList<>())
          .add(Map.entry(entry.getKey(), entry.getValue()));
    }
    for (List<Map.Entry<String, String>> list : entries.values()) {
      list.sort(Comparator.comparingInt(e -> -e.getKey().length()));
    }
  }

  @Override
  public void check(PageView page, FindingSink found) {
    for (Block block : page.blocks()) {
      View view = block.view();
      for (int i = 0; i < view.length(); i++) {
        List<Map.Entry<String, String>> candidates = entries.get(view.charAt(i));
        if (candidates == null) {
          continue;
        }
        for (Map.Entry<String, String> entry : candidates) {
          if (view.text().startsWith(entry.getKey(), i)) {
            int end = i + entry.getKey().length();
            found
                .at(view.rawSpan(i, end))
                .with("wanted", entry.getValue())
                .fix(ReplacementKinds.edits(view, i, end, entry.getValue(), kind))
                .report();
            i = end - 1;
            break;
          }
        }
      }
    }
  }
}
