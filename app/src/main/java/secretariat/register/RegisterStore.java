package secretariat.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of entries and their openings. The log's tables have a store of their own. */
@Repository
class RegisterStore {

  /** What an entry says of itself, opened or not. */
  record Entered(
      String kind, int version, Instant recorded, String classification, byte[] commitment) {}

  /**
   * What a judgement rests on: the moment, the sequence of a subject's newest act, and those of its
   * acts that can be read.
   */
  record Known(Instant now, long last, List<byte[]> canonical) {}

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

  /** The moment and a subject's acts, asked for at once. */
  Known known(Subject subject) {
    var canonical = new ArrayList<byte[]>();
    List<Known> rows =
        sql.sql(
                """
                select date_trunc('microseconds', clock_timestamp()), e.sequence, o.canonical
                from (values (1)) as once
                left join register.entry e on e.subject = :subject
                left join register.opening o on o.subject = e.subject and o.sequence = e.sequence
                order by e.sequence
                """)
            .param("subject", subject.code())
            .query((row, number) -> {
              byte[] act = row.getBytes(3);
              if (act != null) {
                canonical.add(act);
              }
              return new Known(
                  row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2), canonical);
            })
            .list();
    return rows.getLast();
  }

  Optional<Entered> entered(ActId id) {
    return sql.sql(
            """
            select kind, version, recorded, classification, commitment
            from register.entry where subject = :subject and sequence = :sequence
            """)
        .param("subject", id.subject().code())
        .param("sequence", id.sequence())
        .query((row, number) ->
            new Entered(
                row.getString(1),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getBytes(5)))
        .optional();
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
