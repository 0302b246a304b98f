package secretariat.depositary.forwarding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.kernel.LegalClock;

/** The SQL of reminders. */
@Repository
class ReminderStore {

  private final JdbcClient sql;
  private final LegalClock clock;

  ReminderStore(JdbcClient sql, LegalClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Instant now() {
    return clock.now();
  }

  /** How many recipients have no copy of a document, if this is still the last day for them. */
  int outstanding(String document, LocalDate lastDay) {
    return sql.sql(
            """
            select count(*) from depositary.forwarding
            where document = :document and due_on = :day and delivered_on is null
            """)
        .param("document", document)
        .param("day", lastDay)
        .query(Integer.class)
        .single();
  }

  void reminded(String document, LocalDate lastDay, int days, int outstanding) {
    sql.sql(
            """
            insert into depositary.reminder (document, last_day, days, outstanding, reminded)
            values (:document, :day, :days, :outstanding, :now)
            on conflict do nothing
            """)
        .param("document", document)
        .param("day", lastDay)
        .param("days", days)
        .param("outstanding", outstanding)
        .param("now", clock.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<ForwardingBoard.Reminded> of(String document) {
    return sql.sql(
            """
            select days, outstanding, reminded from depositary.reminder
            where document = :document order by reminded
            """)
        .param("document", document)
        .query((row, number) ->
            new ForwardingBoard.Reminded(
                row.getInt(1), row.getInt(2), row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }
}
