package secretariat.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the log: leaves, tiles, checkpoints and cosignatures. */
@Repository
class LogStore implements Tree.Hashes {

  /** Any number that no other advisory lock of the system uses. */
  private static final long INTEGRATOR_LOCK = 0x5ec2e7a21a7L;

  /** Entries that have no place in the log yet, and up to where none is older. */
  record Unnumbered(List<Arrived> entries, String settled) {}

  record Arrived(long arrival, byte[] commitment) {}

  record Signed(String origin, long size, byte[] root, String note, Instant signed) {}

  private final JdbcClient sql;

  LogStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whether this transaction is now the one integrator. Holds until the transaction ends. */
  boolean tryLock() {
    return sql.sql("select pg_try_advisory_xact_lock(:key)")
        .param("key", INTEGRATOR_LOCK)
        .query(Boolean.class)
        .single();
  }

  Unnumbered unnumbered(String settledBefore, int limit) {
    String settled =
        sql.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
            .query(String.class)
            .single();
    List<Arrived> entries =
        sql.sql(
                """
                select e.arrival, e.commitment
                from register.entry e
                where e.xid >= cast(:settled as xid8)
                  and not exists (select from register.leaf l where l.arrival = e.arrival)
                order by e.arrival
                limit :limit
                """)
            .param("settled", settledBefore)
            .param("limit", limit)
            .query((row, number) -> new Arrived(row.getLong(1), row.getBytes(2)))
            .list();
    return new Unnumbered(entries, settled);
  }

  long size() {
    return sql.sql("select coalesce(max(index) + 1, 0) from register.leaf")
        .query(Long.class)
        .single();
  }

  void append(long firstIndex, List<Arrived> entries, List<byte[]> hashes) {
    sql.sql(
            """
            insert into register.leaf (index, arrival, hash)
            select index, arrival, hash
            from unnest(:indexes::bigint[], :arrivals::bigint[], :hashes::bytea[])
              as t (index, arrival, hash)
            """)
        .param(
            "indexes",
            LongStream.range(firstIndex, firstIndex + entries.size()).boxed().toArray(Long[]::new))
        .param("arrivals", entries.stream().map(Arrived::arrival).toArray(Long[]::new))
        .param("hashes", hashes.toArray(byte[][]::new))
        .update();
  }

  void insertTile(int level, long number, List<byte[]> hashes, byte[] root) {
    sql.sql(
            """
            insert into register.tile (level, number, hashes, root)
            values (:level, :number, :hashes, :root)
            """)
        .param("level", level)
        .param("number", number)
        .param("hashes", joined(hashes))
        .param("root", root)
        .update();
  }

  Optional<byte[]> fullTile(int level, long number) {
    return sql.sql("select hashes from register.tile where level = :level and number = :number")
        .param("level", level)
        .param("number", number)
        .query((row, n) -> row.getBytes(1))
        .optional();
  }

  /** A whole tile is read as it was filled, in one row; a part of one from what is below it. */
  @Override
  public List<byte[]> read(int level, long from, int count) {
    Optional<byte[]> full =
        count < Tree.TILE_WIDTH ? Optional.empty() : fullTile(level, from / Tree.TILE_WIDTH);
    if (full.isPresent()) {
      return split(full.get());
    }
    List<byte[]> hashes = level == 0 ? leaves(from, count) : roots(level - 1, from, count);
    if (hashes.size() != count) {
      throw new IllegalStateException(
          "The log lacks hashes: level %d from %d, %d of %d"
              .formatted(level, from, hashes.size(), count));
    }
    return hashes;
  }

  private List<byte[]> leaves(long from, int count) {
    return sql.sql(
            """
            select hash from register.leaf
            where index >= :from and index < :to order by index
            """)
        .param("from", from)
        .param("to", from + count)
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  private List<byte[]> roots(int level, long from, int count) {
    return sql.sql(
            """
            select root from register.tile
            where level = :level and number >= :from and number < :to order by number
            """)
        .param("level", level)
        .param("from", from)
        .param("to", from + count)
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  /** The 32-byte entries from an index on, as tlog-tiles serves them. */
  List<byte[]> entries(long from, int count) {
    return sql.sql(
            """
            select e.commitment
            from register.leaf l join register.entry e on e.arrival = l.arrival
            where l.index >= :from and l.index < :to order by l.index
            """)
        .param("from", from)
        .param("to", from + count)
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  Optional<Long> indexOf(ActId id) {
    return sql.sql(
            """
            select l.index
            from register.entry e join register.leaf l on l.arrival = e.arrival
            where e.subject = :subject and e.sequence = :sequence
            """)
        .param("subject", id.subject().code())
        .param("sequence", id.sequence())
        .query(Long.class)
        .optional();
  }

  /** Stores a checkpoint; false if one of that size was stored before. */
  boolean insert(Signed checkpoint) {
    return sql.sql(
                """
                insert into register.checkpoint (origin, size, root, note, signed)
                values (:origin, :size, :root, :note, :signed)
                on conflict (origin, size) do nothing
                """)
            .param("origin", checkpoint.origin())
            .param("size", checkpoint.size())
            .param("root", checkpoint.root())
            .param("note", checkpoint.note())
            .param("signed", checkpoint.signed().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** The newest checkpoint that at least so many witnesses have cosigned. */
  Optional<Signed> newestCheckpoint(String origin, int cosignatures) {
    return sql.sql(
            """
            select c.origin, c.size, c.root, c.note, c.signed from register.checkpoint c
            where c.origin = :origin
              and (:cosignatures = 0
                or :cosignatures <= (
                  select count(*) from register.cosignature s
                  where s.origin = c.origin and s.size = c.size))
            order by c.size desc limit 1
            """)
        .param("origin", origin)
        .param("cosignatures", cosignatures)
        .query(LogStore::signed)
        .optional();
  }

  Optional<Signed> checkpoint(String origin, long size) {
    return sql.sql(
            """
            select origin, size, root, note, signed from register.checkpoint
            where origin = :origin and size = :size
            """)
        .param("origin", origin)
        .param("size", size)
        .query(LogStore::signed)
        .optional();
  }

  /** The smallest tree larger than this that was signed under an origin. */
  Optional<Long> firstSizeAfter(String origin, long size) {
    return sql.sql(
            "select min(size) from register.checkpoint where origin = :origin and size > :size")
        .param("origin", origin)
        .param("size", size)
        .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
        .single();
  }

  private static Signed signed(ResultSet row, int number) throws SQLException {
    return new Signed(
        row.getString(1),
        row.getLong(2),
        row.getBytes(3),
        row.getString(4),
        row.getObject(5, java.time.OffsetDateTime.class).toInstant());
  }

  void insertCosignature(String origin, long size, String witness, String line, Instant received) {
    sql.sql(
            """
            insert into register.cosignature (origin, size, witness, line, received)
            values (:origin, :size, :witness, :line, :received)
            on conflict (origin, size, witness) do nothing
            """)
        .param("origin", origin)
        .param("size", size)
        .param("witness", witness)
        .param("line", line)
        .param("received", received.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<String> cosignatures(String origin, long size) {
    return sql.sql(
            """
            select line from register.cosignature
            where origin = :origin and size = :size order by witness collate "C"
            """)
        .param("origin", origin)
        .param("size", size)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** The newest checkpoint under an origin that a witness cosigned. */
  Optional<NoticeBoard.Cosigned> newestCosignature(String origin, String witness) {
    return sql.sql(
            """
            select size, received from register.cosignature
            where origin = :origin and witness = :witness order by size desc limit 1
            """)
        .param("origin", origin)
        .param("witness", witness)
        .query((row, number) ->
            new NoticeBoard.Cosigned(
                row.getLong(1), row.getObject(2, java.time.OffsetDateTime.class).toInstant()))
        .optional();
  }

  private static List<byte[]> split(byte[] hashes) {
    var parts = new ArrayList<byte[]>(Tree.TILE_WIDTH);
    for (int i = 0; i < Tree.TILE_WIDTH; i++) {
      parts.add(Arrays.copyOfRange(hashes, i * 32, (i + 1) * 32));
    }
    return parts;
  }

  static byte[] joined(List<byte[]> hashes) {
    var joined = new byte[hashes.size() * 32];
    for (int i = 0; i < hashes.size(); i++) {
      System.arraycopy(hashes.get(i), 0, joined, i * 32, 32);
    }
    return joined;
  }
}
