package secretariat.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what arrived: on which subjects something was recorded, and how often. */
@Repository
class ArrivalStore {

  private final JdbcClient sql;

  ArrivalStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Before this transaction, none is still open. */
  String settled() {
    return sql.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
        .query(String.class)
        .single();
  }

  /** Subjects of a kind with acts of transactions that were not settled then. */
  Map<String, Long> since(String settled, String kind) {
    return bySubject(
        sql.sql(
                """
                select subject, max(sequence) from register.entry
                where xid >= cast(:settled as xid8) and starts_with(subject, :kind)
                group by subject
                """)
            .param("settled", settled)
            .param("kind", kind + "/"),
        kind);
  }

  Map<String, Long> all(String kind) {
    return bySubject(
        sql.sql(
                """
                select subject, max(sequence) from register.entry
                where starts_with(subject, :kind)
                group by subject
                """)
            .param("kind", kind + "/"),
        kind);
  }

  private static Map<String, Long> bySubject(JdbcClient.StatementSpec statement, String kind) {
    int prefix = kind.length() + 1;
    return statement.query((ResultSet rows) -> read(rows, prefix));
  }

  private static Map<String, Long> read(ResultSet rows, int prefix) throws SQLException {
    var read = new HashMap<String, Long>();
    while (rows.next()) {
      read.put(rows.getString(1).substring(prefix), rows.getLong(2));
    }
    return read;
  }
}
