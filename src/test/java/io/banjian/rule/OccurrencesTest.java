package io.banjian.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class OccurrencesTest {
  private final Occurrences occurrences = new Occurrences();

  private int count(String key) {
    byte[] bytes = (key + "…").getBytes(StandardCharsets.UTF_8);
    return occurrences.count(bytes, bytes.length - 3); // what stands behind it is not part of it
  }

  @Test
  void countsEachKeyByItself() {
    assertThat(count("渠")).isOne();
    assertThat(count("渠成")).isOne();
    assertThat(count("渠")).isEqualTo(2);
    assertThat(count("")).isOne();
    assertThat(count("")).isEqualTo(2);
  }

  @Test
  void keysOfOneHashAreTwo() {
    assertThat(count("Aa")).isOne(); // "Aa" and "BB" hash alike
    assertThat(count("BB")).isOne();
    assertThat(count("Aa")).isEqualTo(2);
  }

  @Property
  void countsAsAMapDoes(@ForAll @Size(max = 400) List<@StringLength(max = 2) String> keys) {
    Occurrences counted = new Occurrences();
    Map<String, Integer> map = new HashMap<>();
    for (String key : keys) {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_16BE);
      assertThat(counted.count(bytes, bytes.length)).isEqualTo(map.merge(key, 1, Integer::sum));
    }
  }
}
