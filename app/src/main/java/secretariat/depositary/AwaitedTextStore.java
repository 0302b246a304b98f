package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of deposited documents that can cite a decision. */
@Repository
class AwaitedTextStore {

  private final JdbcClient sql;

  AwaitedTextStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** A deposited document, and the body that adopted it on a day. */
  record Adopted(String id, String body, LocalDate on) {}

  /** The deposited documents that a body adopted from a day on. */
  List<Adopted> adoptedFrom(LocalDate day) {
    return sql.sql(
            """
            select id, body, adopted_on from depositary.document
            where stage = 'deposited' and body is not null and adopted_on >= :day
            """)
        .param("day", day)
        .query((row, number) ->
            new Adopted(
                row.getString("id"),
                row.getString("body"),
                row.getObject("adopted_on", LocalDate.class)))
        .list();
  }
}
