package io.banjian.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjian.rules.AllRules;
import io.banjian.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Tries one rule for deliveries on pages behind lines {@code --- 2031-05-06/A01 ---}. */
public final class DeliveryTester {
  private final Rule rule;

  private DeliveryTester(Rule rule) {
    this.rule = rule;
  }

  public static DeliveryTester of(String id) {
    return new DeliveryTester(AllRules.catalogue().rules(r -> r.id().equals(id)).all().get(0));
  }

  /** Asserts that findings are where {@code ⟦ ⟧} stand, and returns their messages. */
  public List<String> finds(String marked) {
    MarkedText text = MarkedText.parse(marked);
    ExampleRun run = DeliveryExample.run(rule, text.text());
    assertThat(run.failures()).isEmpty();
    assertThat(MarkedText.show(text.text(), run.spans())).isEqualTo(marked);
    List<String> messages = new ArrayList<>();
    for (Finding finding : run.findings()) {
      messages.add(MessageText.of(finding, SourceText.of(""), Language.EN));
      assertThat(messages.get(messages.size() - 1)).doesNotContain("{");
      assertThat(MessageText.of(finding, SourceText.of(""), Language.ZH)).doesNotContain("{");
    }
    return messages;
  }

  public void isSilent(String text) {
    assertThat(finds(text)).isEmpty();
  }
}
