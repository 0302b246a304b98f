package secretariat.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import secretariat.depositary.RecipientsFixed;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.depositary.forwarding.ForwardingBoard.Filter;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * The board over ten thousand open deliveries, as an official opens it, beside the queries that it
 * makes.
 */
final class BoardOfDeliveries implements Measurement {

  private static final int OF_A_DOCUMENT = 200;
  private static final int ROWS = 100;
  private static final int WARM_UP = 60;
  private static final Actor OFFICIAL =
      new Actor("b1f1c6a0-3f0e-4a37-8b52-51a4f0c3e9a3", Capacity.REGISTRY_OFFICIAL);

  private final Class<?> application;
  private final int deliveries;
  private final int times;

  BoardOfDeliveries(Class<?> application, boolean quick) {
    this.application = application;
    this.deliveries = 10_000;
    this.times = quick ? 200 : 600;
  }

  @Override
  public char letter() {
    return 'o';
  }

  @Override
  public String name() {
    return "the board over %,d open deliveries".formatted(deliveries);
  }

  @Override
  public List<Figure> figures() throws Exception {
    Path folder = Machine.temporaryFolder("board-");
    Path data = folder.resolve("data");
    try {
      double[] queries;
      try (ConfigurableApplicationContext office = FreshOffice.on(application, data)) {
        fill(office);
        queries = queries(office.getBean(ForwardingBoard.class));
      }
      double[] pages;
      try (ServerProcess server = ServerProcess.start(data)) {
        pages = pages(server.home(), data);
      }
      return List.of(
          Figure.atMost(name() + ", median", at(pages, 50), at(queries, 50), 3),
          Figure.atMost(name() + ", 99 of 100 within", at(pages, 99), at(queries, 99), 3));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static double at(double[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }

  /** The queries of one page, in this process. */
  private double[] queries(ForwardingBoard board) {
    double[] millis = new double[times];
    for (int i = -WARM_UP; i < times; i++) {
      long begin = System.nanoTime();
      long found = board.all(OFFICIAL, Filter.OPEN, from(i), ROWS).total();
      long open = board.count(OFFICIAL).open();
      if (i >= 0) {
        millis[i] = (System.nanoTime() - begin) / 1e6;
      }
      if (found != deliveries || open != deliveries) {
        throw new IllegalStateException("Not %d: %d, %d".formatted(deliveries, found, open));
      }
    }
    Arrays.sort(millis);
    return millis;
  }

  private double[] pages(URI home, Path data) throws Exception {
    String password = Files.readString(data.resolve("secrets/evaluation-password")).strip();
    double[] millis = new double[times];
    try (var official = new SignedInClient(home)) {
      official.signIn("registry.one", password);
      for (int i = -WARM_UP; i < times; i++) {
        int page = (int) (from(i) / ROWS) + 1;
        long begin = System.nanoTime();
        official.get("desk/forwarding?page=" + page);
        if (i >= 0) {
          millis[i] = (System.nanoTime() - begin) / 1e6;
        }
      }
    }
    Arrays.sort(millis);
    return millis;
  }

  /** Another page each time, the same ones for both. */
  private long from(int turn) {
    return Math.floorMod(turn, deliveries / ROWS) * (long) ROWS;
  }

  private void fill(ConfigurableApplicationContext office) {
    Register register = office.getBean(Register.class);
    for (int document = 0; document < deliveries / OF_A_DOCUMENT; document++) {
      int number = document;
      Subject subject = Subject.fresh("document");
      LocalDate day = LocalDate.of(2026, 1, 1).plusDays(document);
      register
          .<Subject>decide(
              subject,
              history -> {
                SearchOverPages.receivedAndDeposited(
                    history, "board " + number, Classification.PUBLIC, List.of(), number);
                history.record(OFFICIAL, day, Classification.INTERNAL, list(day));
                return Outcome.done(subject);
              })
          .orThrow();
    }
  }

  private static RecipientsFixed list(LocalDate day) {
    var source = Citation.verified(Text.same("a measurement"));
    var lines = new ArrayList<Line>();
    for (int i = 0; i < OF_A_DOCUMENT; i++) {
      String code = ManyRecipients.code(i);
      lines.add(
          new Line(code, Text.same("State " + code), Reason.ENTITLED, Optional.empty(), source));
    }
    return new RecipientsFixed(
        lines,
        Optional.of(
            new RecipientsFixed.Due(
                day.plusDays(7), 7, secretariat.profile.Periods.Start.RECEIPT, day, source)));
  }
}
