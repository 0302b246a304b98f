package secretariat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;

/**
 * The memory of this process and of the database's, after a thousand acts and at the peak of a copy
 * of a treaty of a hundred pages in each language. It goes first, while the process is fresh.
 */
final class Memory implements Measurement {

  private static final int ACTS = 1_000;
  private static final int PAGES_IN_EACH_LANGUAGE = 100;
  private static final long LOOK_EVERY_MILLIS = 50;

  private final ApplicationContext office;

  Memory(ApplicationContext office) {
    this.office = office;
  }

  @Override
  public char letter() {
    return 'h';
  }

  @Override
  public String name() {
    return "memory of all processes";
  }

  @Override
  public List<Figure> figures() throws Exception {
    if (!Machine.tellsMemory()) {
      return List.of(Figure.told(name(), "this system does not tell"));
    }
    var acts = new SampleActs(office);
    for (int i = 0; i < ACTS; i++) {
      acts.record();
    }
    var figures = new ArrayList<Figure>();
    figures.add(Figure.told("memory after a thousand acts", megabytes(now())));
    SampleTreaty treaty = SampleTreaty.deposited(office, PAGES_IN_EACH_LANGUAGE);
    figures.add(Figure.told("memory before a copy of 200 pages", megabytes(now())));
    var peak = new AtomicLong();
    var working = new AtomicBoolean(true);
    Thread looker = Thread.ofPlatform().start(() -> look(peak, working));
    long begin = System.nanoTime();
    try {
      office
          .getBean(CopyDesk.class)
          .certify(SampleTreaty.CERTIFIER, treaty.id(), new CopyIntent("KZ", Optional.empty()))
          .orThrow();
    } finally {
      working.set(false);
      looker.join();
    }
    figures.add(Figure.told("memory at the peak of that copy", megabytes(peak.get())));
    figures.add(
        Figure.told("time for that copy", Figure.millis((System.nanoTime() - begin) / 1e6)));
    return figures;
  }

  private void look(AtomicLong peak, AtomicBoolean working) {
    while (working.get()) {
      peak.accumulateAndGet(now(), Math::max);
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /** All processes: this one, and the database's main process with its sessions. */
  private long now() {
    return Stream.concat(Stream.of(ProcessHandle.current().pid()), Machine.family(postmaster()))
        .mapToLong(Machine::memory)
        .sum();
  }

  /** The parent of the process that serves one of our sessions. */
  private long postmaster() {
    long session =
        JdbcClient.create(office.getBean(DataSource.class))
            .sql("select pg_backend_pid()")
            .query(Long.class)
            .single();
    return ProcessHandle.of(session).flatMap(ProcessHandle::parent).orElseThrow().pid();
  }

  private static String megabytes(long bytes) {
    return "%,d MB".formatted(bytes >> 20);
  }
}
