package secretariat.documents;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a file in a thread of its own, for so long and no longer. */
final class WithinTime {

  private static final int STACK = 4 * 1024 * 1024;

  private WithinTime() {}

  /** What the work gives; nothing if it is not done in time, and then it is interrupted. */
  static <T> Optional<T> run(Duration time, String name, Callable<T> work) {
    var task = new FutureTask<T>(work);
    var thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      thread.interrupt();
      return Optional.empty();
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The reading was interrupted", stopped);
    } catch (ExecutionException fault) {
      throw new IllegalStateException("The reading failed", fault.getCause());
    }
  }
}
