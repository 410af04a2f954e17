package io.banjian;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rule.ExampleRunner;
import io.banjian.rule.Rule;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rule.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide asks a newcomer to type works as it stands there. */
final class ContributingTest {
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n# my-rules/(\\S+)\n(.*?)```");

  @Test
  void theRuleInTheGuideKeepsItsPromises(@TempDir Path rules) throws IOException {
    Matcher shown = YAML.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
    assertThat(shown.find()).isTrue();
    Path file = rules.resolve(shown.group(1));
    Files.createDirectories(file.getParent());
    Files.writeString(file, shown.group(2));

    List<Rule> written = RuleCatalogue.of(RuleFile.in(rules), List.of()).pageRules(rule -> true);
    assertThat(written).singleElement().extracting(Rule::id).isEqualTo("old-hotline");
    assertThat(new ExampleRunner(written.get(0)).problems()).isEmpty();
  }
}
