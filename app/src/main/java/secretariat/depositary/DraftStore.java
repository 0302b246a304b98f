package secretariat.depositary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.register.Canonical;

/** The SQL of the drafts of deposits, which are working papers. */
@Repository
class DraftStore {

  private static final String COLUMNS = "document, drafter, version, content, ready, edited";

  private final JdbcClient sql;

  DraftStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Draft> find(String document) {
    return sql.sql("select %s from depositary.draft where document = :document".formatted(COLUMNS))
        .param("document", document)
        .query(DraftStore::draft)
        .optional();
  }

  List<Draft> ready() {
    return sql.sql("select %s from depositary.draft where ready order by edited".formatted(COLUMNS))
        .query(DraftStore::draft)
        .list();
  }

  /** Stores the next version; false if somebody stored one meanwhile. */
  boolean save(Draft draft) {
    String statement =
        draft.version() == 1
            ? """
            insert into depositary.draft (document, drafter, version, content, ready, edited)
            values (:document, :drafter, :version, :content, :ready, :edited)
            on conflict (document) do nothing
            """
            : """
            update depositary.draft
            set drafter = :drafter, version = :version, content = :content, ready = :ready,
                edited = :edited
            where document = :document and version = :version - 1
            """;
    return sql.sql(statement)
            .param("document", draft.document())
            .param("drafter", draft.drafter())
            .param("version", draft.version())
            .param("content", Canonical.write(draft.content()))
            .param("ready", draft.ready())
            .param("edited", draft.edited().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void remove(String document) {
    sql.sql("delete from depositary.draft where document = :document")
        .param("document", document)
        .update();
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    Instant edited = row.getObject(6, OffsetDateTime.class).toInstant();
    return new Draft(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        Canonical.read(row.getBytes(4), DepositDraft.class),
        row.getBoolean(5),
        edited);
  }
}
