package io.banjian.report.html;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the blocks of several pages at once and hands them on in their order. A few wait at most,
 * so that memory does not grow with the delivery.
 */
final class ShardPool implements Closeable {
  private static final int AHEAD = 4;

  private final ReportOutput out;
  private final int jobs;
  private final ExecutorService pool;
  private final Queue<Future<DataBlock>> waiting = new ArrayDeque<>();

  ShardPool(ReportOutput out, int jobs) {
    this.out = out;
    this.jobs = jobs;
    this.pool =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "report");
              thread.setDaemon(true);
              return thread;
            });
  }

  void add(Callable<DataBlock> block) throws IOException {
    waiting.add(pool.submit(block));
    while (waiting.size() > jobs * AHEAD) {
      write(waiting.remove());
    }
  }

  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      write(waiting.remove());
    }
  }

  private void write(Future<DataBlock> block) throws IOException {
    try {
      out.add(block.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
