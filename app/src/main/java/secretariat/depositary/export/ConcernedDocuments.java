package secretariat.depositary.export;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of which documents concern a state: those of which a copy is due to it or was made. */
@Repository
class ConcernedDocuments {

  private final JdbcClient sql;

  ConcernedDocuments(JdbcClient sql) {
    this.sql = sql;
  }

  /** Everybody to whom a copy is due or was issued. */
  List<String> holders() {
    return sql.sql(
            """
            select recipient from depositary.copy
            union
            select recipient from depositary.forwarding
            order by 1
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  List<String> of(String state) {
    return sql.sql(
            """
            select document from depositary.copy where recipient = :state
            union
            select document from depositary.forwarding where recipient = :state
            order by 1
            """)
        .param("state", state)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
