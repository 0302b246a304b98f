package secretariat.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Subject;

/**
 * The proof of an act in a large log, against the proof in a log of ten thousand entries: just
 * after the database was started, and after it has answered for a while. Entries are written with
 * SQL; their places, tiles and checkpoints come from the integrator itself.
 */
final class ProofsBySize implements Measurement {

  private static final int SMALL = 10_000;
  private static final int CHUNK = 50_000;
  private static final int COLD = 100;
  private static final int WARM = 2_000;

  private final Class<?> application;
  private final int large;

  ProofsBySize(Class<?> application, boolean quick) {
    this.application = application;
    this.large = quick ? 100_000 : 1_000_000;
  }

  @Override
  public char letter() {
    return 'd';
  }

  @Override
  public String name() {
    return "proof in a log of %,d entries, against 10,000".formatted(large);
  }

  /** Mean milliseconds for one proof. */
  private record Pace(double cold, double warm) {}

  @Override
  public List<Figure> figures() throws Exception {
    Path folder = Machine.temporaryFolder("proofs-");
    try {
      fill(folder.resolve("small"), SMALL);
      fill(folder.resolve("large"), large);
      // Once over both, so that the compiler has seen all of it.
      pace(folder.resolve("small"), SMALL);
      pace(folder.resolve("large"), large);
      Pace small = pace(folder.resolve("small"), SMALL);
      Pace big = pace(folder.resolve("large"), large);
      return List.of(
          Figure.atMost(name() + ", database just started", big.cold(), small.cold(), 1.5),
          Figure.atMost(name() + ", warm", big.warm(), small.warm(), 1.5));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void fill(Path data, int entries) throws Exception {
    try (ConfigurableApplicationContext office = FreshOffice.on(application, data)) {
      JdbcClient sql = JdbcClient.create(office.getBean(DataSource.class));
      Log log = office.getBean(Log.class);
      var integrator = office.getBean("integrator", SmartLifecycle.class);
      integrator.start();
      for (int from = 0; from < entries; from += CHUNK) {
        insert(sql, from, Math.min(entries, from + CHUNK) - 1);
        long whole = sql.sql("select count(*) from register.entry").query(Long.class).single();
        while (size(log) < whole) {
          Thread.sleep(50);
        }
      }
      integrator.stop();
      awaitVacuum(sql);
    }
  }

  /** Waits until the database has tidied up after so many rows, as it has in daily use. */
  private static void awaitVacuum(JdbcClient sql) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (System.nanoTime() < deadline
        && sql.sql(
                    """
                    select count(last_autoanalyze) from pg_stat_user_tables
                    where schemaname = 'register' and relname in ('entry', 'opening', 'leaf')
                    """)
                .query(Long.class)
                .single()
            < 3) {
      Thread.sleep(500);
    }
  }

  private static void insert(JdbcClient sql, int from, int to) {
    sql.sql(
            """
            insert into register.entry
              (subject, sequence, kind, version, recorded, classification, commitment)
            select 'bench/' || n, 1, 'certifier-delegated', 1, now(), 'internal',
                   sha256(cast(cast(n as text) as bytea))
            from generate_series(:from, :to) as n
            """)
        .param("from", from)
        .param("to", to)
        .update();
    sql.sql(
            """
            insert into register.opening (subject, sequence, salt, canonical)
            select 'bench/' || n, 1, sha256(cast('salt ' || n as bytea)),
                   cast(repeat('an act of usual length ', 16) || n as bytea)
            from generate_series(:from, :to) as n
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  private static long size(Log log) {
    return log.checkpoint()
        .map(note -> Long.parseLong(note.lines().skip(1).findFirst().orElseThrow()))
        .orElse(0L);
  }

  private Pace pace(Path data, int entries) {
    try (ConfigurableApplicationContext office = FreshOffice.on(application, data)) {
      Log log = office.getBean(Log.class);
      var random = new Random(entries);
      // The connection itself is not what is measured.
      log.origin();
      return new Pace(mean(log, random, entries, COLD), mean(log, random, entries, WARM));
    }
  }

  private static double mean(Log log, Random random, int entries, int times) {
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      var subject = new Subject("bench", Integer.toString(random.nextInt(entries)));
      if (log.proof(new ActId(subject, 1)).isEmpty()) {
        throw new IllegalStateException("No proof for " + subject.code());
      }
    }
    return (System.nanoTime() - begin) / 1e6 / times;
  }
}
