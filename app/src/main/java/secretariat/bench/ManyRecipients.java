package secretariat.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Proposal;
import secretariat.depositary.RecipientDesk;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.ForwardingBoard.Standing;
import secretariat.depositary.forwarding.Means;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;

/**
 * A treaty certified and forwarded to two hundred recipients, from the fixing of the list to the
 * last delivery; beside a plain program that renders and seals. The heap is looked at after a
 * collection when twenty copies are made and when all are: it should not have grown.
 */
final class ManyRecipients implements Measurement {

  private static final int PAGES = 3;
  private static final int EARLY = 20;
  private static final int MOST_GROWTH_IN_PERCENT = 25;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Actor REGISTRY =
      new Actor("b1f1c6a0-3f0e-4a37-8b52-51a4f0c3e9a1", Capacity.REGISTRY_OFFICIAL);
  private static final Actor LEGAL =
      new Actor("b1f1c6a0-3f0e-4a37-8b52-51a4f0c3e9a2", Capacity.LEGAL_OFFICER);

  private final ApplicationContext office;
  private final int recipients;

  ManyRecipients(ApplicationContext office, boolean quick) {
    this.office = office;
    this.recipients = quick ? 60 : 200;
  }

  @Override
  public char letter() {
    return 'm';
  }

  @Override
  public String name() {
    return "copies certified and forwarded to %d recipients".formatted(recipients);
  }

  @Override
  public List<Figure> figures() throws Exception {
    SampleTreaty treaty = SampleTreaty.deposited(office, PAGES);
    Figure.Rate plain = plain(treaty);
    List<Proposal.Addition> added = additions(treaty);
    var timekeeper = office.getBean("timekeeper", SmartLifecycle.class);
    timekeeper.start();
    try {
      long begin = System.nanoTime();
      office
          .getBean(RecipientDesk.class)
          .fix(SampleTreaty.CERTIFIER, treaty.id(), proposed(treaty).codes(), added)
          .orThrow();
      await(treaty, EARLY, row -> row.made().isPresent());
      long early = heap();
      await(treaty, recipients, row -> row.made().isPresent());
      double made = (System.nanoTime() - begin) / 1e9;
      long late = heap();
      await(treaty, recipients, row -> row.standing() == Standing.DELIVERED);
      double delivered = (System.nanoTime() - begin) / 1e9;
      return List.of(
          Figure.atLeast(
              name() + ", made", new Figure.Rate(recipients, made, "copies"), plain, 0.7),
          Figure.atLeast(
              name() + ", delivered", new Figure.Rate(recipients, delivered, "copies"), plain, 0.7),
          heap(early, late));
    } finally {
      timekeeper.stop();
    }
  }

  /** What rendering and sealing alone take. */
  private Figure.Rate plain(SampleTreaty treaty) throws Exception {
    Path folder = Machine.temporaryFolder("bare-forwarding-");
    try {
      BareCopy bare = BareCopy.of(office, treaty, folder);
      Clients.run(1, 5, "copies", () -> bare::make);
      return Clients.run(1, 15, "copies", () -> bare::make);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** As many invented states as are missing, each of which takes part in the portal. */
  private List<Proposal.Addition> additions(SampleTreaty treaty) {
    RecipientDesk desk = office.getBean(RecipientDesk.class);
    desk.decideConcern(LEGAL, treaty.id(), new ConcernDecided("RATS", false, "a measurement"))
        .orThrow();
    var codes = new ArrayList<>(proposed(treaty).codes());
    var added = new ArrayList<Proposal.Addition>();
    IntStream.range(0, 26 * 26)
        .mapToObj(ManyRecipients::code)
        .filter(code -> !codes.contains(code))
        .limit(recipients - codes.size())
        .forEach(code ->
            added.add(
                new Proposal.Addition(
                    added.size() + 1, code, "State " + code, Reason.ENTITLED, "invented")));
    added.forEach(each -> codes.add(each.code()));
    codes.forEach(this::takesPartInThePortal);
    return added;
  }

  /** Two letters, another pair for each number below 676. */
  static String code(int number) {
    return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private void takesPartInThePortal(String code) {
    var portal =
        new AddressBook.Notified(code, Means.PORTAL, Optional.empty(), LocalDate.of(2024, 1, 1));
    office.getBean(AddressBook.class).notified(REGISTRY, code, portal, "Note 1").orThrow();
  }

  private Proposal proposed(SampleTreaty treaty) {
    var document = (Deposited) office.getBean(Depositary.class).document(treaty.id()).orElseThrow();
    return office.getBean(RecipientDesk.class).propose(document);
  }

  private void await(SampleTreaty treaty, int count, java.util.function.Predicate<Row> reached)
      throws InterruptedException {
    ForwardingBoard board = office.getBean(ForwardingBoard.class);
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (board.of(REGISTRY, treaty.id()).stream().filter(reached).count() < count) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("Not all copies were there in " + PATIENCE);
      }
      Thread.sleep(250);
    }
  }

  private static Figure heap(long early, long late) {
    double growth = 100.0 * (late - early) / early;
    return new Figure(
        "heap after a collection, all copies made",
        "%,d MB".formatted(late >> 20),
        "%,d MB at copy %d".formatted(early >> 20, EARLY),
        Figure.decimal((double) late / early),
        "grown by at most %d %%: %s"
            .formatted(
                MOST_GROWTH_IN_PERCENT,
                growth <= MOST_GROWTH_IN_PERCENT ? "reached" : "NOT reached"));
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
