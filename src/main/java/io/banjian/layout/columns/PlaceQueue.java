package io.banjian.layout.columns;

import java.util.Arrays;

/** Places by their distance, the nearest first, and of several as near the first of them. */
final class PlaceQueue {
  private static final int SMALLEST = 64;

  private double[] distances = new double[SMALLEST];
  private int[] places = new int[SMALLEST];
  private int count;

  void clear() {
    count = 0;
  }

  void add(double distance, int place) {
    if (count == places.length) {
      distances = Arrays.copyOf(distances, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    int at = count++;
    while (at > 0) {
      int above = (at - 1) / 2;
      if (!isNearer(distance, place, above)) {
        break;
      }
      move(above, at);
      at = above;
    }
    set(at, distance, place);
  }

  double nearest() {
    return distances[0];
  }

  int nearestPlace() {
    return places[0];
  }

  void removeNearest() {
    count--;
    double distance = distances[count];
    int place = places[count];
    int at = 0;
    for (int below = 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && isNearer(distances[below + 1], places[below + 1], below)) {
        below++;
      }
      if (isNearer(distance, place, below)) {
        break;
      }
      move(below, at);
      at = below;
    }
    set(at, distance, place);
  }

  private boolean isNearer(double distance, int place, int than) {
    return distance < distances[than] || (distance == distances[than] && place < places[than]);
  }

  private void move(int from, int to) {
    set(to, distances[from], places[from]);
  }

  private void set(int at, double distance, int place) {
    distances[at] = distance;
    places[at] = place;
  }
}
