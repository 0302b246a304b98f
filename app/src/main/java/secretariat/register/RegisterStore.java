package secretariat.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of entries and their openings. The log's tables have a store of their own. */
@Repository
class RegisterStore {

  /** An entry with what opens it. */
  record Opened(long arrival, byte[] commitment, byte[] salt, byte[] canonical) {}

  private final JdbcClient sql;

  RegisterStore(JdbcClient sql) {
    this.sql = sql;
  }

  Instant now() {
    return sql.sql("select date_trunc('microseconds', clock_timestamp())")
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  List<byte[]> canonical(Subject subject) {
    return sql.sql(
            """
            select canonical from register.opening where subject = :subject order by sequence
            """)
        .param("subject", subject.code())
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  Optional<Opened> opened(ActId id) {
    return sql.sql(
            """
            select e.arrival, e.commitment, o.salt, o.canonical
            from register.entry e
            join register.opening o on o.subject = e.subject and o.sequence = e.sequence
            where e.subject = :subject and e.sequence = :sequence
            """)
        .param("subject", id.subject().code())
        .param("sequence", id.sequence())
        .query(RegisterStore::opened)
        .optional();
  }

  /** The newest acts of a classification, newest first. */
  List<byte[]> newest(String classification, int limit) {
    return sql.sql(
            """
            select o.canonical
            from register.entry e
            join register.opening o on o.subject = e.subject and o.sequence = e.sequence
            where e.classification = :classification
            order by e.arrival desc
            limit :limit
            """)
        .param("classification", classification)
        .param("limit", limit)
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  void insert(Act act, byte[] commitment, byte[] salt, byte[] canonical) {
    sql.sql(
            """
            with entered as (
              insert into register.entry
                (subject, sequence, kind, version, recorded, classification, commitment)
              values (:subject, :sequence, :kind, :version, :recorded, :classification, :commitment)
              returning subject, sequence)
            insert into register.opening (subject, sequence, salt, canonical)
            select subject, sequence, :salt, :canonical from entered
            """)
        .param("subject", act.subject().code())
        .param("sequence", act.id().sequence())
        .param("kind", act.kind())
        .param("version", act.version())
        .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
        .param("classification", act.classification().code())
        .param("commitment", commitment)
        .param("salt", salt)
        .param("canonical", canonical)
        .update();
  }

  /** Locks a name until the transaction ends; names are taken in sorted order by the caller. */
  void lock(String name) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", name)
        .query((row, number) -> name)
        .single();
  }

  private static Opened opened(ResultSet row, int number) throws SQLException {
    return new Opened(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBytes(4));
  }
}
