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
