package secretariat.decisions;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.kernel.LegalClock;

/** To whom was written on which occasion, so that nobody is written to twice. */
@Component
class WrittenStore {

  private final JdbcClient sql;
  private final LegalClock clock;

  WrittenStore(JdbcClient sql, LegalClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean isWritten(Reminder reminder, UUID person) {
    return sql.sql("select 1 from decisions.reminder where about = :about and person = :person")
        .param("about", reminder.about())
        .param("person", person)
        .query((row, number) -> row.getInt(1))
        .optional()
        .isPresent();
  }

  /**
   * @param taken whether the mail server took it; if not, it never will
   */
  void written(Reminder reminder, UUID person, boolean taken) {
    sql.sql(
            """
            insert into decisions.reminder (about, person, taken, written)
            values (:about, :person, :taken, :now) on conflict do nothing
            """)
        .param("about", reminder.about())
        .param("person", person)
        .param("taken", taken)
        .param("now", clock.now().atOffset(ZoneOffset.UTC))
        .update();
  }
}
