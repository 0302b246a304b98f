package secretariat.depositary.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.standing.StandingDesk.Statement;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Subject;

/** The SQL of statements about the standing of copies. */
@Repository
class StandingStore {

  private static final String COLUMNS =
      """
      select token, sequence, sha256, standing, named, superseded_by, stated_on, recorded
      from depositary.copy_standing
      """;

  private final JdbcClient sql;

  StandingStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(CopyStandingStated stated, Act act, LocalDate on) {
    sql.sql(
            """
            insert into depositary.copy_standing
              (token, sequence, sha256, standing, named, superseded_by, stated_on, recorded)
            values (:token, :sequence, :sha256, :standing, :named, :by, :on, :recorded)
            """)
        .param("token", act.subject().id())
        .param("sequence", act.id().sequence())
        .param("sha256", stated.sha256())
        .param("standing", stated.standing())
        .param("named", stated.isNamed())
        .param("by", stated.by().orElse(null))
        .param("on", on)
        .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The newest statement about a file; one that names no document, if only such may be seen. */
  Optional<Statement> newest(String sha256, boolean namedToo) {
    return sql.sql(
            COLUMNS
                + """
                where sha256 = :sha256 and (:all or not named)
                order by recorded desc, sequence desc limit 1
                """)
        .param("sha256", sha256)
        .param("all", namedToo)
        .query(StandingStore::statement)
        .optional();
  }

  Optional<Statement> find(String token, long sequence) {
    return sql.sql(COLUMNS + "where token = :token and sequence = :sequence")
        .param("token", token)
        .param("sequence", sequence)
        .query(StandingStore::statement)
        .optional();
  }

  /** Whether the document of a copy is open to all. */
  boolean isOfPublicDocument(String token) {
    return sql.sql(
            """
            select exists (
              select from depositary.copy_standing s
              join depositary.copy c on c.sha256 = s.sha256
              join depositary.document d on d.id = c.document
              where s.token = :token and d.classification = 'public')
            """)
        .param("token", token)
        .query(Boolean.class)
        .single();
  }

  private static Statement statement(ResultSet row, int number) throws SQLException {
    return new Statement(
        new ActId(new Subject(CopyStandingStated.SUBJECT, row.getString(1)), row.getLong(2)),
        row.getString(3),
        row.getString(4).equals(CopyStandingStated.SUPERSEDED),
        row.getBoolean(5),
        Optional.ofNullable(row.getString(6)),
        row.getObject(7, LocalDate.class),
        row.getObject(8, OffsetDateTime.class).toInstant());
  }
}
