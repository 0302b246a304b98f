package secretariat.decisions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import secretariat.crash.QuietOffice;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** The invented Union of the Five Lakes at work: an office on a real database, without pages. */
final class Lakes implements AutoCloseable {

  static final Actor LEGAL = new Actor("legal-one", Capacity.LEGAL_OFFICER);
  static final Actor REGISTRY = new Actor("registry-one", Capacity.REGISTRY_OFFICIAL);
  static final List<String> MEMBERS = List.of("XA", "XB", "XC", "XD");

  final AnnotationConfigApplicationContext context;

  private Lakes(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  /** A first node, which records the profile. */
  static Lakes founded(TestDatabase database) throws Exception {
    return founded(database, Map.of());
  }

  /** The same with further settings, such as a mail server. */
  static Lakes founded(TestDatabase database, Map<String, String> settings) throws Exception {
    Lakes office = entered(database, settings);
    QuietOffice.found(office.context);
    return office;
  }

  /** A further node on the same database. */
  static Lakes entered(TestDatabase database) {
    return entered(database, Map.of());
  }

  private static Lakes entered(TestDatabase database, Map<String, String> settings) {
    Path data = TestDatabase.dataFolder();
    Map<String, String> properties = new HashMap<>(database.properties());
    properties.putAll(settings);
    properties.put("secretariat.profile", profile().toString());
    return new Lakes(QuietOffice.open(properties, data, List.of()));
  }

  /** The invented profile, in which silence is allowed. */
  static Path profile() {
    return Path.of("src/test/resources/profiles/invented");
  }

  static Actor delegate(String state) {
    return new Actor("delegate-" + state, Capacity.permanentRepresentative(state));
  }

  ProposalDesk proposals() {
    return context.getBean(ProposalDesk.class);
  }

  ConsentDesk consent() {
    return context.getBean(ConsentDesk.class);
  }

  DecisionDesk decisions() {
    return context.getBean(DecisionDesk.class);
  }

  Docket docket() {
    return context.getBean(Docket.class);
  }

  Proposal proposal(String id) {
    return docket().proposal(id).orElseThrow();
  }

  /** Sleeps until a moment of the database's clock. */
  void sleepUntil(Instant moment) throws InterruptedException {
    java.time.Duration left = java.time.Duration.between(now(), moment);
    if (left.isPositive()) {
      Thread.sleep(left);
    }
  }

  Instant now() {
    return docket().now();
  }

  static ProposalEntered text(Optional<String> body, boolean project) {
    return new ProposalEntered(
        english("Levels of the lakes"),
        english("The members measure the levels of the lakes each spring."),
        body,
        "XA",
        project,
        Optional.empty(),
        Optional.empty());
  }

  static Text english(String words) {
    return new Text(Map.of(Language.EN, words));
  }

  String entered(ProposalEntered wanted) {
    return proposals().enter(REGISTRY, wanted).orThrow().subject().id();
  }

  /** A proposal of the assembly that is open under a procedure. */
  String open(String procedure, Optional<Instant> expires) {
    String id =
        entered(
            text(procedure.equals("letters") ? Optional.empty() : Optional.of("assembly"), false));
    put(id, procedure);
    proposals().open(LEGAL, id, expires, "Atlantic/Azores").orThrow();
    return id;
  }

  /** A proposal whose clock is set at the last moment, and when it runs out. */
  record Ticking(String id, Instant expires) {}

  Ticking ticking(String procedure, java.time.Duration length) {
    String id =
        entered(
            text(procedure.equals("letters") ? Optional.empty() : Optional.of("assembly"), false));
    put(id, procedure);
    Instant expires = now().plus(length);
    proposals().open(LEGAL, id, Optional.of(expires), "Atlantic/Azores").orThrow();
    return new Ticking(id, expires);
  }

  void put(String id, String procedure) {
    proposals()
        .put(
            LEGAL,
            id,
            procedure,
            procedure.equals("without-one") ? Optional.of("XD") : Optional.empty())
        .orThrow();
  }

  ActId answer(String id, String state, AnswerKind kind) {
    return answer(id, state, kind, 1);
  }

  ActId answer(String id, String state, AnswerKind kind, int round) {
    String letter = post(id, state, kind, round);
    return consent().record(id, letter).orThrow();
  }

  /** Puts an answer into the letterbox, and nothing more. */
  String post(String id, String state, AnswerKind kind, int round) {
    var wanted = new ConsentDesk.Wanted(kind.code(), english("Words of " + state), true, round);
    return consent().receive(delegate(state), id, "key-" + UUID.randomUUID(), wanted).orThrow();
  }

  @Override
  public void close() {
    context.close();
  }
}
