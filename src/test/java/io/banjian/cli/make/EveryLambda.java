package io.banjian.cli.make;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of lambda there is, each leaving a word of what it did. */
public final class EveryLambda implements Supplier<List<String>> {
  private final List<String> said = new ArrayList<>();
  private final String name;

  public EveryLambda() {
    this("渠成");
  }

  private EveryLambda(String name) {
    this.name = name;
  }

  /** Private members of a nested class, reached from without. */
  private record Line(String text, int width) {
    private boolean isWide() {
      return width > 3;
    }
  }

  /** One component of each type. */
  private record Mixed(
      int i, long l, double d, float f, boolean b, char c, byte y, short s, String t, int[] a) {}

  private record Empty() {}

  private interface Named {
    String say(String what);

    private String twice(String what) {
      UnaryOperator<String> again = this::said;
      return again.apply(what) + again.apply(what);
    }

    private String said(String what) {
      return say(what);
    }
  }

  /** Serializable lambdas stay as they are. */
  private interface Kept extends Serializable {
    int length(String text);
  }

  @Override
  public List<String> get() {
    references();
    captures();
    conversions();
    streams();
    records();
    return said;
  }

  private void references() {
    Function<String, Integer> unbound = String::length;
    note(unbound.apply("自来"));
    Supplier<String> bound = name::trim;
    note(bound.get());
    Predicate<Line> ofRecord = Line::isWide;
    note(ofRecord.test(new Line("水", 4)));
    BiFunction<String, Integer, Line> made = Line::new;
    note(made.apply("到", 2));
    IntFunction<int[]> array = int[]::new;
    note(array.apply(3).length);
    Function<List<String>, Stream<String>> ofInterface = List::stream;
    note(ofInterface.apply(List.of("一", "二")).count());
    IntUnaryOperator ofStatic = Math::abs;
    note(ofStatic.applyAsInt(-7));
    Named named = what -> name + what;
    note(named.twice("！"));
    Supplier<String> above = super::toString;
    note(above.get().startsWith(getClass().getName()));
    Kept kept = String::length;
    note(kept.length("五个字的句"));
  }

  private void captures() {
    int i = 1;
    long l = 2;
    double d = 3.5;
    float f = 4.5f;
    boolean b = true;
    char c = '五';
    byte y = 6;
    short s = 7;
    String[] text = {"八"};
    Supplier<String> all = () -> "" + i + l + d + f + b + c + y + s + text[0] + name;
    note(all.get());
    Supplier<Supplier<String>> nested = () -> () -> name + l;
    note(nested.get().get());
    Consumer<String> ignoring = said::add; // add says whether it did, and nobody listens
    ignoring.accept("听");
    Runnable nothing = () -> {};
    nothing.run();
    Supplier<Runnable> same = () -> EveryLambda::idle;
    Runnable first = same.get();
    note(same.get().equals(first)); // the same one each time
  }

  private void conversions() {
    ToLongFunction<String> longer = String::length;
    note(longer.applyAsLong("三个字"));
    ToDoubleFunction<Integer> unboxed = Integer::intValue;
    note(unboxed.applyAsDouble(9));
    ToIntFunction<Integer> unboxing = number -> number;
    note(unboxing.applyAsInt(10));
    LongSupplier small = () -> 'a';
    note(small.getAsLong());
    DoubleSupplier fromLong = this::big;
    note(fromLong.getAsDouble());
    BooleanSupplier yes = Boolean.TRUE::booleanValue;
    note(yes.getAsBoolean());
    IntPredicate letter = Character::isLetter;
    note(letter.test('字'));
    Function<Integer, Object> wide = number -> number + 1;
    note(wide.apply(11));
    Function<Object, String> narrow = String::valueOf;
    note(narrow.apply(12L));
    Supplier<Long> boxed = this::big;
    note(boxed.get());
    Comparator<Line> order = Comparator.comparingInt(Line::width);
    note(order.compare(new Line("甲", 1), new Line("乙", 2)));
  }

  private void streams() {
    note(IntStream.range(0, 5).mapToObj(n -> name + n).collect(Collectors.joining(",")));
    note(
        Stream.of("丙", "丁", "丙")
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .get("丙"));
    note(Stream.of(3, 1, 2).sorted((one, other) -> other - one).toList());
  }

  private void records() {
    record Local(String name, long width) {}
    int[] array = {1};
    Mixed one = mixed(-1, -0.0, "八", array);
    note(one.toString().replaceAll("@\\p{XDigit}+", ""));
    note(mixed(2, Double.NaN, null, null).hashCode());
    note(new Local("甲", 1L << 33).hashCode() + " " + new Local("甲", 2) + new Empty());
    note(new Empty().equals(new Empty()) + " " + new Empty().hashCode());
    for (Object other :
        new Object[] {
          one,
          mixed(-1, -0.0, "八", array),
          mixed(-1, 0.0, "八", array),
          mixed(-1, -0.0, null, array),
          mixed(-1, -0.0, "八", new int[] {1}),
          mixed(0, -0.0, "八", array),
          "八",
          null
        }) {
      note(one.equals(other));
    }
    note(mixed(1, Double.NaN, null, null).equals(mixed(1, Double.NaN, null, null)));
  }

  private static Mixed mixed(int i, double d, String t, int[] a) {
    return new Mixed(i, 1L << 40, d, 4.5f, true, '五', (byte) -6, (short) 7, t, a);
  }

  private long big() {
    return 1L << 40;
  }

  private static void idle() {}

  private void note(Object what) {
    said.add(String.valueOf(what));
  }
}
