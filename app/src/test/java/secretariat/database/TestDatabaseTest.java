package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

  @Test
  void each_fresh_database_is_migrated_and_empty_of_what_others_did() {
    var one = TestDatabase.client(TestDatabase.fresh().owner());
    var other = TestDatabase.client(TestDatabase.fresh().owner());
    one.sql("create schema visitor").update();
    assertThat(
            other
                .sql("select count(*) from pg_namespace where nspname = 'visitor'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void the_legal_clock_is_the_databases_to_the_microsecond() {
    try (var server = TestDatabase.fresh().server()) {
      Instant now = new DatabaseClock(TestDatabase.client(server)).now();
      assertThat(now).isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
      assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }
  }
}
