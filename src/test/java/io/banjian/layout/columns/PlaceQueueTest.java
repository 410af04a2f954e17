package io.banjian.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class PlaceQueueTest {
  private record Step(double distance, int place) {}

  /** As often as not something is taken before the next is added. */
  @Property
  void givesTheNearestAndOfSeveralAsNearTheFirst(
      @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> added) {
    PlaceQueue queue = new PlaceQueue();
    PriorityQueue<Step> like =
        new PriorityQueue<>(Comparator.comparingDouble(Step::distance).thenComparing(Step::place));
    List<Step> given = new ArrayList<>();
    List<Step> due = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      double distance = added.get(i) / 4.0;
      queue.add(distance, i * 7 % 31);
      like.add(new Step(distance, i * 7 % 31));
      if (added.get(i) % 2 == 0) {
        take(queue, given);
        due.add(like.remove());
      }
    }
    while (!like.isEmpty()) {
      take(queue, given);
      due.add(like.remove());
    }
    assertThat(given).isEqualTo(due);
  }

  private static void take(PlaceQueue queue, List<Step> given) {
    given.add(new Step(queue.nearest(), queue.nearestPlace()));
    queue.removeNearest();
  }
}
