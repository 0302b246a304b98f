package secretariat.diary;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The diary of duties: what follows from an act is entered with it. */
@Component
public class Diary {

  static final String TABLE = "diary.duty";

  private final SchedulerClient entries;
  private final JdbcClient sql;

  Diary(DataSource database) {
    this.sql = JdbcClient.create(database);
    this.entries =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
            .tableName(TABLE)
            .build();
  }

  /**
   * Enters a duty, in the transaction of the act it follows from. A duty that is entered already
   * stays as it is.
   *
   * @param kind whose {@link DutyBearer} performs it
   * @param about what it is about; one kind of duty is entered once about one thing
   * @param when the earliest moment
   */
  public void enter(String kind, String about, Instant when) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "The duty %s %s is entered outside the transaction of its act".formatted(kind, about));
    }
    waitForOthersWhoEnter(kind, about);
    entries.scheduleIfNotExists(new TaskInstance<Void>(kind, about), when);
  }

  /** Two who enter the same duty at once would break the transaction of the second. */
  private void waitForOthersWhoEnter(String kind, String about) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:duty, 0))")
        .param("duty", "diary/%s/%s".formatted(kind, about))
        .query((row, number) -> number)
        .single();
  }

  /**
   * Lets a duty that waits in the diary be performed sooner; one that is being performed goes on.
   */
  public void hasten(String kind, String about, Instant when) {
    try {
      entries.reschedule(TaskInstanceId.of(kind, about), when);
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException notWaiting) {
      // It is at work, or done.
    }
  }

  /** Whether a duty still stands in the diary. */
  public boolean holds(String kind, String about) {
    return entries.getScheduledExecution(TaskInstanceId.of(kind, about)).isPresent();
  }
}
