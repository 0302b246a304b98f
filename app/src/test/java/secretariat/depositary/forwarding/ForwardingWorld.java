package secretariat.depositary.forwarding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import secretariat.crash.Papers;
import secretariat.crash.QuietOffice;
import secretariat.crash.Staff;
import secretariat.database.TestDatabase;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Delegations;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Drafts;
import secretariat.depositary.RecipientDesk;
import secretariat.documents.FileStore;
import secretariat.kernel.Language;
import secretariat.register.Audit;

/** An office with its diary at work, and documents that are ready to be forwarded. */
final class ForwardingWorld implements AutoCloseable {

  /** The members in protocol order. */
  static final List<String> MEMBERS =
      List.of("BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ");

  private final AnnotationConfigApplicationContext office;
  private int documents;

  private ForwardingWorld(AnnotationConfigApplicationContext office) {
    this.office = office;
  }

  static ForwardingWorld open(Map<String, String> settings) throws Exception {
    return open(TestDatabase.fresh().properties(), TestDatabase.dataFolder(), settings);
  }

  static ForwardingWorld open(Map<String, String> database, Path data, Map<String, String> settings)
      throws Exception {
    var properties = new HashMap<>(database);
    properties.put("secretariat.diary.poll", "100ms");
    properties.put("secretariat.diary.heartbeat", "2s");
    properties.putAll(settings);
    var world = new ForwardingWorld(QuietOffice.open(properties, data, List.of()));
    QuietOffice.found(world.office);
    if (world.office(Delegations.class).all().isEmpty()) {
      Staff.empower(world.office(Delegations.class));
    }
    return world;
  }

  <T> T office(Class<T> type) {
    return office.getBean(type);
  }

  /** A decision that is received, deposited and collated. */
  String collated() {
    return collated("forwarded-" + ++documents);
  }

  String collated(String name) {
    var papers = new Papers(name);
    Depositary depositary = office(Depositary.class);
    String id = depositary.receive(Staff.REGISTRY, papers.receipt()).orThrow().subject().id();
    office(Drafts.class)
        .save(Staff.REGISTRY, id, papers.draft(office(FileStore.class)), 0, true)
        .orThrow();
    depositary.deposit(Staff.SECOND_READER, id, 2).orThrow();
    List.of(Language.RU, Language.ZH)
        .forEach(language -> depositary.collate(Staff.LEGAL, id, language).orThrow());
    return id;
  }

  /** Decides on the concern of RATS, and fixes the list as it is proposed. */
  void fix(String document, boolean concernsRats) {
    RecipientDesk desk = office(RecipientDesk.class);
    desk.decideConcern(
            Staff.LEGAL, document, new ConcernDecided("RATS", concernsRats, "Its mandate"))
        .orThrow();
    desk.fix(Staff.CERTIFIER, document, desk.propose(document(document)).codes(), List.of())
        .orThrow();
  }

  /** One copy, certified singly; it is sent as those on a list are. */
  void certified(String document, String recipient) {
    office(CopyDesk.class)
        .certify(Staff.CERTIFIER, document, new CopyIntent(recipient, Optional.empty()))
        .orThrow();
  }

  /** Everybody takes part in the portal, except those who are named. */
  void everybodyIsInThePortalExcept(String... others) {
    for (String code : MEMBERS) {
      if (!List.of(others).contains(code)) {
        notified(code, Means.PORTAL, Optional.empty());
      }
    }
  }

  void notified(String code, Means means, Optional<String> address) {
    var wanted = new AddressBook.Notified(code, means, address, LocalDate.of(2024, 1, 1));
    office(AddressBook.class).notified(Staff.REGISTRY, code, wanted, "Note 1").orThrow();
  }

  Deposited document(String id) {
    return (Deposited) office(Depositary.class).document(id).orElseThrow();
  }

  List<String> recipientsOfCopies(String id) {
    return document(id).copies().stream().map(Copy::act).map(act -> act.recipient()).toList();
  }

  List<ForwardingBoard.Row> board(String id) {
    return office(ForwardingBoard.class).of(Staff.REGISTRY, id);
  }

  ForwardingBoard.Row row(String id, String recipient) {
    return board(id).stream()
        .filter(row -> row.whose().recipient().equals(recipient))
        .findFirst()
        .orElseThrow();
  }

  long copyOf(String id, String recipient) {
    return row(id, recipient).made().orElseThrow().sequence();
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(50);
    }
  }

  void awaitAll(String id, int copies) throws InterruptedException {
    await(() -> document(id).copies().size() >= copies);
  }

  /** What the audit found to differ. */
  List<String> differences() {
    return office(Audit.class).run(done -> {}).stream()
        .flatMap(finding ->
            finding.difference().map(difference -> finding.check() + ": " + difference).stream())
        .toList();
  }

  @Override
  public void close() {
    office.close();
  }
}
