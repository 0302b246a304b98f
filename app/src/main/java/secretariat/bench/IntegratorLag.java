package secretariat.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long an act that has just been recorded waits until a signed checkpoint covers it, while 200
 * acts are recorded each second. Seen from outside: by asking for the newest checkpoint.
 */
final class IntegratorLag implements Measurement {

  private static final int PER_SECOND = 200;
  private static final long LOOK_EVERY_MILLIS = 5;

  private final SampleActs acts;
  private final JdbcClient sql;
  private final int seconds;

  IntegratorLag(ApplicationContext office, boolean quick) {
    this.acts = new SampleActs(office);
    this.sql = JdbcClient.create(office.getBean(DataSource.class));
    this.seconds = quick ? 5 : 20;
  }

  @Override
  public char letter() {
    return 'b';
  }

  @Override
  public String name() {
    return "from an act to a signed checkpoint, at 200 acts/s";
  }

  @Override
  public List<Figure> figures() throws Exception {
    Map<String, Long> recorded = new ConcurrentHashMap<>();
    var seen = new TreeMap<Long, Long>();
    int total = PER_SECOND * seconds;
    try (var clients = Executors.newFixedThreadPool(8)) {
      long begin = System.nanoTime();
      for (int i = 0; i < total; i++) {
        long due = begin + i * (1_000_000_000L / PER_SECOND);
        while (System.nanoTime() < due) {
          look(seen);
          Thread.sleep(Math.clamp((due - System.nanoTime()) / 1_000_000, 0, LOOK_EVERY_MILLIS));
        }
        clients.execute(() -> recorded.put(acts.record().subject().code(), System.nanoTime()));
      }
      clients.shutdown();
      clients.awaitTermination(1, TimeUnit.MINUTES);
    }
    long entries = sql.sql("select count(*) from register.entry").query(Long.class).single();
    while (seen.isEmpty() || seen.lastKey() < entries) {
      look(seen);
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    List<Double> lags = lags(recorded, seen);
    return List.of(
        Figure.told(name() + ", p50", Figure.millis(at(lags, 0.50))),
        Figure.below(name() + ", p99", at(lags, 0.99), 1_000));
  }

  /** Notes when a checkpoint of a size was first seen. */
  private void look(TreeMap<Long, Long> seen) {
    long size =
        sql.sql("select coalesce(max(size), 0) from register.checkpoint")
            .query(Long.class)
            .single();
    seen.putIfAbsent(size, System.nanoTime());
  }

  private List<Double> lags(Map<String, Long> recorded, TreeMap<Long, Long> seen) {
    var lags = new ArrayList<Double>();
    sql.sql(
            """
            select e.subject, l.index
            from register.entry e join register.leaf l on l.arrival = e.arrival
            order by l.index desc limit :limit
            """)
        .param("limit", recorded.size())
        .query(row -> {
          Long when = recorded.get(row.getString(1));
          var covering = seen.higherEntry(row.getLong(2));
          if (when != null && covering != null) {
            lags.add(Math.max(0, covering.getValue() - when) / 1e6);
          }
        });
    Collections.sort(lags);
    return lags;
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part)));
  }
}
