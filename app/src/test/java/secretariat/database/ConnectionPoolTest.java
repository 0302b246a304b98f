package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConnectionPoolTest {

  @Test
  void whoever_asks_while_all_are_in_use_waits_longer_than_for_a_database_that_is_away()
      throws Exception {
    var login = TestDatabase.fresh().login(DatabaseRoles.SERVER, TestPasswords.ALL.server());
    try (var pool = new ConnectionPool(login, 1);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Connection held = pool.getConnection();
      Future<Boolean> second =
          threads.submit(() -> {
            try (Connection given = pool.getConnection()) {
              return given.isValid(1);
            }
          });
      Thread.sleep(4_000);
      assertThat(second.isDone()).isFalse();
      held.close();
      assertThat(second.get()).isTrue();
    }
  }
}
