package secretariat.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that do the same thing at the same time, as fast as they can. */
final class Clients {

  /** What one client does once. */
  interface Turn {
    void take() throws Exception;
  }

  private Clients() {}

  /**
   * Lets clients work for some seconds and counts what they did together.
   *
   * @param client makes the turn of one client, before the clock starts
   */
  static Figure.Rate run(int clients, double seconds, String unit, Callable<Turn> client)
      throws Exception {
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < clients; i++) {
      turns.add(client.call());
    }
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    long done = 0;
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var counts = new ArrayList<Future<Long>>();
      for (Turn turn : turns) {
        counts.add(threads.submit(() -> work(turn, end)));
      }
      for (Future<Long> count : counts) {
        done += count.get();
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
    return new Figure.Rate(done, (System.nanoTime() - begin) / 1e9, unit);
  }

  private static long work(Turn turn, long end) throws Exception {
    long done = 0;
    while (System.nanoTime() < end) {
      turn.take();
      done++;
    }
    return done;
  }
}
