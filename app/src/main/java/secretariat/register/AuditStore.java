package secretariat.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Streams the whole register for the audit, in one snapshot, with bounded memory. */
@Repository
class AuditStore {

  record Entry(
      String subject,
      long sequence,
      String kind,
      int version,
      Instant recorded,
      String classification,
      byte[] commitment,
      byte @Nullable [] salt,
      byte @Nullable [] canonical) {}

  record Leaf(long index, byte[] hash, byte @Nullable [] commitment) {}

  record Checkpoint(String origin, long size, byte[] root, String note) {}

  record Tile(int level, long number, byte[] hashes, byte[] root) {}

  private static final int FETCH = 2_000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;

  AuditStore(JdbcTemplate jdbc, PlatformTransactionManager manager) {
    this.jdbc = new Streaming(java.util.Objects.requireNonNull(jdbc.getDataSource()));
    this.snapshot = new TransactionTemplate(manager);
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
  }

  /** Reads in portions, and lets the database send bytes as they are instead of as digits. */
  private static final class Streaming extends JdbcTemplate {

    private static final int AS_BYTES_AT_ONCE = -1;

    Streaming(DataSource source) {
      super(source);
      setFetchSize(FETCH);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
      super.applyStatementSettings(statement);
      statement.unwrap(PGStatement.class).setPrepareThreshold(AS_BYTES_AT_ONCE);
    }
  }

  private static final String ENTRIES =
      """
      select e.subject, e.sequence, e.kind, e.version, e.recorded, e.classification,
             e.commitment, o.salt, o.canonical
      from register.entry e
      left join register.opening o on o.subject = e.subject and o.sequence = e.sequence
      order by e.arrival
      """;

  <R> R entries(Function<Stream<Entry>, R> reader) {
    return stream(ENTRIES, AuditStore::entry, reader);
  }

  /** Reads every entry in the transaction that is open, which may write. */
  void entriesInTransaction(Consumer<Stream<Entry>> reader) {
    try (Stream<Entry> entries = jdbc.queryForStream(ENTRIES, AuditStore::entry)) {
      reader.accept(entries);
    }
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getInt(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getString(6),
        row.getBytes(7),
        row.getBytes(8),
        row.getBytes(9));
  }

  /** The acts that record an erasure. */
  List<byte[]> erasures() {
    return jdbc.query(
        """
        select o.canonical
        from register.entry e
        join register.opening o on o.subject = e.subject and o.sequence = e.sequence
        where e.kind = 'opening-erased'
        """,
        (row, number) -> row.getBytes(1));
  }

  <R> R leaves(Function<Stream<Leaf>, R> reader) {
    return stream(
        """
        select l.index, l.hash, e.commitment
        from register.leaf l left join register.entry e on e.arrival = l.arrival
        order by l.index
        """,
        (row, number) -> new Leaf(row.getLong(1), row.getBytes(2), row.getBytes(3)),
        reader);
  }

  <R> R checkpoints(Function<Stream<Checkpoint>, R> reader) {
    return stream(
        "select origin, size, root, note from register.checkpoint order by size, origin",
        (row, number) ->
            new Checkpoint(row.getString(1), row.getLong(2), row.getBytes(3), row.getString(4)),
        reader);
  }

  <R> R tiles(Function<Stream<Tile>, R> reader) {
    return stream(
        "select level, number, hashes, root from register.tile order by level, number",
        (row, number) -> new Tile(row.getInt(1), row.getLong(2), row.getBytes(3), row.getBytes(4)),
        reader);
  }

  /** The migrations that each module's tables have seen, in one text. */
  String migrations() {
    return java.util.Objects.requireNonNull(
        jdbc.queryForObject(
            """
            select coalesce(
              string_agg(
                nspname || ' ' || obj_description(oid, 'pg_namespace'), ', '
                order by nspname collate "C"),
              '')
            from pg_namespace where obj_description(oid, 'pg_namespace') like 'migrations %'
            """,
            String.class));
  }

  /** The migrations at which the index tables were last made. */
  Optional<String> migrationsOfIndex() {
    return jdbc
        .query(
            "select migrations from register.index_made order by made desc limit 1",
            (row, number) -> row.getString(1))
        .stream()
        .findFirst();
  }

  void noteIndexMade(String migrations) {
    jdbc.update("insert into register.index_made (migrations) values (?)", migrations);
  }

  long entryCount() {
    return java.util.Objects.requireNonNull(
        jdbc.queryForObject("select count(*) from register.entry", Long.class));
  }

  /** The 256 hashes of which a tile should be made. */
  List<byte[]> below(int level, long number) {
    long from = number * Tree.TILE_WIDTH;
    long to = from + Tree.TILE_WIDTH;
    return level == 0
        ? jdbc.query(
            "select hash from register.leaf where index >= ? and index < ? order by index",
            (row, n) -> row.getBytes(1),
            from,
            to)
        : jdbc.query(
            """
            select root from register.tile
            where level = ? and number >= ? and number < ? order by number
            """,
            (row, n) -> row.getBytes(1),
            level - 1,
            from,
            to);
  }

  private <T, R> R stream(String sql, RowMapper<T> mapper, Function<Stream<T>, R> reader) {
    return java.util.Objects.requireNonNull(
        snapshot.execute(status -> {
          try (Stream<T> rows = jdbc.queryForStream(sql, mapper)) {
            return reader.apply(rows);
          }
        }));
  }
}
