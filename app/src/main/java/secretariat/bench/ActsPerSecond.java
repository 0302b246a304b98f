package secretariat.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Acts recorded by eight clients, each in a durable transaction of its own, with the integrator at
 * work; against plain JDBC that inserts the same rows in as many transactions, with nobody else.
 */
final class ActsPerSecond implements Measurement {

  private static final int CLIENTS = 8;
  private static final int ROUNDS = 3;

  private final SmartLifecycle integrator;
  private final SampleActs acts;
  private final DataSource database;
  private final double seconds;

  ActsPerSecond(ApplicationContext office, SmartLifecycle integrator, boolean quick) {
    this.integrator = integrator;
    this.acts = new SampleActs(office);
    this.database = office.getBean(DataSource.class);
    this.seconds = quick ? 3 : 8;
  }

  @Override
  public char letter() {
    return 'a';
  }

  @Override
  public String name() {
    return "acts per second, durable, 8 clients";
  }

  @Override
  public List<Figure> figures() throws Exception {
    var ours = new ArrayList<Figure.Rate>();
    var bare = new ArrayList<Figure.Rate>();
    // The first round of each only warms up.
    for (int round = 0; round <= ROUNDS; round++) {
      ours.add(Clients.run(CLIENTS, seconds, "acts", () -> acts::record));
      bare.add(bare());
    }
    return List.of(Figure.atLeast(name(), median(ours), median(bare), 0.7));
  }

  private Figure.Rate bare() throws Exception {
    integrator.stop();
    var open = new ArrayList<Connection>();
    try {
      var rows = new BareRows(acts.record(), database);
      return Clients.run(
          CLIENTS,
          seconds,
          "acts",
          () -> {
            Connection connection = database.getConnection();
            open.add(connection);
            return rows.on(connection);
          });
    } finally {
      for (Connection each : open) {
        each.rollback();
        each.setAutoCommit(true);
        each.close();
      }
      integrator.start();
    }
  }

  private static Figure.Rate median(List<Figure.Rate> rates) {
    return rates.subList(1, rates.size()).stream()
        .sorted(Comparator.comparingDouble(Figure.Rate::perSecond))
        .toList()
        .get(ROUNDS / 2);
  }
}
