package io.banjian.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What streams do most often, without streams. No list made here can be changed. */
public final class Lists {
  private Lists() {}

  /** Those that fit, in their order. */
  public static <T> List<T> filter(Collection<? extends T> all, Predicate<? super T> wanted) {
    List<T> found = new ArrayList<>();
    for (T one : all) {
      if (wanted.test(one)) {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  /** What each becomes. */
  public static <T, R> List<R> map(
      Collection<? extends T> all, Function<? super T, ? extends R> change) {
    List<R> changed = new ArrayList<>(all.size());
    for (T one : all) {
      changed.add(change.apply(one));
    }
    return List.copyOf(changed);
  }

  /** What each has, where it has it. */
  public static <T, R> List<R> present(
      Collection<? extends T> all, Function<? super T, Optional<R>> part) {
    List<R> parts = new ArrayList<>();
    for (T one : all) {
      Optional<R> found = part.apply(one);
      if (found.isPresent()) {
        parts.add(found.get());
      }
    }
    return List.copyOf(parts);
  }

  /** The first that fits. */
  public static <T> Optional<T> first(Collection<? extends T> all, Predicate<? super T> wanted) {
    for (T one : all) {
      if (wanted.test(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  public static <T> boolean any(Collection<? extends T> all, Predicate<? super T> fits) {
    for (T one : all) {
      if (fits.test(one)) {
        return true;
      }
    }
    return false;
  }

  public static <T> boolean all(Collection<? extends T> all, Predicate<? super T> fits) {
    for (T one : all) {
      if (!fits.test(one)) {
        return false;
      }
    }
    return true;
  }

  public static <T> int count(Collection<? extends T> all, Predicate<? super T> fits) {
    int count = 0;
    for (T one : all) {
      count += fits.test(one) ? 1 : 0;
    }
    return count;
  }

  public static <T> int sum(Collection<? extends T> all, ToIntFunction<? super T> value) {
    int sum = 0;
    for (T one : all) {
      sum += value.applyAsInt(one);
    }
    return sum;
  }
}
