package secretariat.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.kernel.LegalClock;

/** Legal instants from the database's clock, so that all nodes agree. */
@Component
final class DatabaseClock implements LegalClock {

  private final JdbcClient database;

  DatabaseClock(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Instant now() {
    return database
        .sql("select clock_timestamp()")
        .query(OffsetDateTime.class)
        .single()
        .toInstant()
        .truncatedTo(ChronoUnit.MICROS);
  }
}
