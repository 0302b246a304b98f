package secretariat.depositary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import secretariat.database.TestDatabase;

/**
 * Two sessions that judge at the same time, for certain: nobody can record until both have judged
 * and want to record, or wait for the other, or have given up.
 */
final class Race {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TransactionTemplate owner;
  private final JdbcClient sql;
  private final JdbcClient superuser;

  Race(TestDatabase database) {
    var connection = database.owner();
    owner = TestDatabase.transactions(connection);
    sql = TestDatabase.client(connection);
    superuser = TestDatabase.client(database.superuser());
  }

  /** What came of each, in the order in which they were given. */
  <T> List<T> run(Callable<T> one, Callable<T> other) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var running = new ArrayList<Future<T>>();
      owner.executeWithoutResult(status -> {
        // Others may read the register, but not write to it.
        sql.sql("lock table register.entry in share mode").update();
        running.add(threads.submit(one));
        running.add(threads.submit(other));
        awaitStandstill(running);
      });
      return List.of(result(running.getFirst()), result(running.getLast()));
    }
  }

  private <T> void awaitStandstill(List<Future<T>> running) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (waiting() + running.stream().filter(Future::isDone).count() < running.size()) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("The two neither ended nor waited");
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private long waiting() {
    return superuser
        .sql(
            """
            select count(distinct l.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where not l.granted and a.datname = current_database()
            """)
        .query(Long.class)
        .single();
  }

  private static <T> T result(Future<T> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }
}
