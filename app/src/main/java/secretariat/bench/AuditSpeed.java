package secretariat.bench;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.register.Audit;

/**
 * The whole audit of what is recorded, against reading the same entries out with {@code copy} and
 * hashing them; then each of its checks alone.
 */
final class AuditSpeed implements Measurement {

  private static final long LEAST_ACTS = 10_000;

  /** So often before, until the compiler has seen enough of it. */
  private static final int WARMING = 5;

  private final ApplicationContext office;
  private final DataSource database;

  AuditSpeed(ApplicationContext office) {
    this.office = office;
    this.database = office.getBean(DataSource.class);
  }

  @Override
  public char letter() {
    return 'e';
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public List<Figure> figures() throws Exception {
    fill();
    long acts = entries();
    for (int i = 0; i < WARMING; i++) {
      copyOut();
      office.getBean(Audit.class).run(done -> {});
    }
    double bare = seconds(this::copyOut);
    var checks = new ArrayList<Figure>();
    long begin = System.nanoTime();
    var last = new long[] {begin};
    var took = new ArrayList<Double>();
    List<Audit.Finding> findings =
        office
            .getBean(Audit.class)
            .run(done -> {
              long now = System.nanoTime();
              took.add((now - last[0]) / 1e9);
              last[0] = now;
            });
    double whole = (System.nanoTime() - begin) / 1e9;
    for (int i = 0; i < findings.size(); i++) {
      Audit.Finding finding = findings.get(i);
      finding
          .difference()
          .ifPresent(difference -> {
            throw new IllegalStateException(finding.check() + ": " + difference);
          });
      checks.add(
          new Figure(
              "  of which " + finding.check(),
              new Figure.Rate(acts, took.get(i), "acts").toString(),
              "",
              Figure.decimal(bare / took.get(i)),
              ""));
    }
    var figures = new ArrayList<Figure>();
    figures.add(
        Figure.atLeast(
            "audit of %,d acts, against copy out and SHA-256".formatted(acts),
            new Figure.Rate(acts, whole, "acts"),
            new Figure.Rate(acts, bare, "acts"),
            0.3));
    figures.addAll(checks);
    return figures;
  }

  private void fill() throws Exception {
    var acts = new SampleActs(office);
    while (entries() < LEAST_ACTS) {
      Clients.run(8, 2, "acts", () -> acts::record);
    }
    while (leaves() < entries()) {
      Thread.sleep(100);
    }
  }

  private long entries() {
    return count("register.entry");
  }

  private long leaves() {
    return count("register.leaf");
  }

  private long count(String table) {
    return JdbcClient.create(database)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }

  private void copyOut() throws Exception {
    try (Connection connection = database.getConnection();
        var hashed =
            new DigestOutputStream(
                OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              """
              copy (
                select e.*, o.salt, o.canonical
                from register.entry e
                join register.opening o on o.subject = e.subject and o.sequence = e.sequence
                order by e.arrival) to stdout (format binary)
              """,
              hashed);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
