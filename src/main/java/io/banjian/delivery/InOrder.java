package io.banjian.delivery;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order of the things. At most a few
 * results a thread wait at any time, so that memory does not grow with the delivery.
 */
public final class InOrder {
  private static final int AHEAD = 4;

  private InOrder() {}

  /** Takes results; may say that it cannot. */
  public interface Taker<R, E extends Exception> {
    void take(R result) throws E;
  }

  public static <T, R, E extends Exception> void run(
      Iterator<T> things, int jobs, Function<T, R> work, Taker<R, E> taker) throws E {
    if (!things.hasNext()) {
      return;
    }
    T first = things.next();
    if (jobs == 1 || !things.hasNext()) { // one page is read sooner than threads are there
      taker.take(work.apply(first));
      while (things.hasNext()) {
        taker.take(work.apply(things.next()));
      }
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "pages");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      waiting.add(pool.submit(() -> work.apply(first)));
      while (things.hasNext() || !waiting.isEmpty()) {
        while (things.hasNext() && waiting.size() < jobs * AHEAD) {
          T thing = things.next();
          waiting.add(pool.submit(() -> work.apply(thing)));
        }
        taker.take(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
