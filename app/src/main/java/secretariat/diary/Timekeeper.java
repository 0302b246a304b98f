package secretariat.diary;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has duties performed at their time while the system serves. Any number of nodes may do so on one
 * database: each duty is picked by one of them, and is taken over from one that gives no sign of
 * life for four heartbeats.
 */
@Component
class Timekeeper implements SmartLifecycle {

  private static final int THREADS = 6;
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);

  private final DataSource database;
  private final List<DutyBearer> bearers;
  private final Duration poll;
  private final Duration heartbeat;
  private @Nullable Scheduler scheduler;

  Timekeeper(
      DataSource database,
      List<DutyBearer> bearers,
      @Value("${secretariat.diary.poll:1s}") Duration poll,
      @Value("${secretariat.diary.heartbeat:10s}") Duration heartbeat) {
    this.database = database;
    this.bearers = List.copyOf(bearers);
    this.poll = poll;
    this.heartbeat = heartbeat;
  }

  @Override
  public synchronized void start() {
    List<Task<?>> tasks = bearers.stream().<Task<?>>map(Timekeeper::task).toList();
    Scheduler started =
        Scheduler.create(database, tasks)
            .tableName(Diary.TABLE)
            .threads(THREADS)
            .pollUsingLockAndFetch(1.0, 2.0)
            .pollingInterval(poll)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(5))
            .failureLogging(LogLevel.WARN, false)
            .build();
    started.start();
    scheduler = started;
  }

  private static Task<Void> task(DutyBearer bearer) {
    return Tasks.custom(bearer.kind(), Void.class)
        .onFailure(backOff())
        .onDeadExecution(takenOver())
        .execute((instance, context) -> completed(bearer.perform(instance.getId())));
  }

  private static CompletionHandler<Void> completed(Next next) {
    return switch (next) {
      case Next.Done _ -> (complete, operations) -> operations.remove();
      case Next.Again(Duration after) ->
          (complete, operations) ->
              operations.reschedule(complete, complete.getTimeDone().plus(after));
    };
  }

  /**
   * At once, and as new: that its node died says nothing against the duty, so it does not lengthen
   * the wait after a failure.
   */
  private static DeadExecutionHandler<Void> takenOver() {
    return (dead, operations) -> {
      Instant now = dead.getTimeDone();
      operations.reschedule(ExecutionComplete.success(dead.getExecution(), now, now), now);
    };
  }

  /** Again after 5 seconds, then twice as long each time, up to ten minutes. */
  private static FailureHandler<Void> backOff() {
    return (complete, operations) -> {
      int failures = Math.min(complete.getExecution().consecutiveFailures, 16);
      Duration wait = FIRST_RETRY.multipliedBy(1L << failures);
      operations.reschedule(
          complete,
          complete.getTimeDone().plus(wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait));
    };
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return scheduler != null;
  }
}
