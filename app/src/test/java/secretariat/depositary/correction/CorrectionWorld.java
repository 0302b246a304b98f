package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import secretariat.crash.Papers;
import secretariat.crash.QuietOffice;
import secretariat.crash.Staff;
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionDesk;
import secretariat.depositary.Basis;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Delegations;
import secretariat.depositary.DepositDraft;
import secretariat.depositary.Depositary;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Drafts;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.Means;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.Audit;

/** An office with its diary at work, a decision and treaties, and the papers that correct them. */
public final class CorrectionWorld implements AutoCloseable {

  static final Text ERROR =
      Text.of("“2025” is right, not “2052”", "Верно «2025», а не «2052»", "应为“2025”，而非“2052”");
  public static final Actor KAZAKHSTAN =
      new Actor("5b0f9f5a-5f0a-4a6f-9f3e-1d2c3b4a5f06", Capacity.permanentRepresentative("KZ"));
  public static final Actor CHINA =
      new Actor("5b0f9f5a-5f0a-4a6f-9f3e-1d2c3b4a5f07", Capacity.permanentRepresentative("CN"));

  private final AnnotationConfigApplicationContext office;
  private int papers;

  private CorrectionWorld(AnnotationConfigApplicationContext office) {
    this.office = office;
  }

  public static CorrectionWorld open() throws Exception {
    var properties = new HashMap<>(TestDatabase.fresh().properties());
    properties.put("secretariat.diary.poll", "100ms");
    properties.put("secretariat.diary.heartbeat", "2s");
    var world =
        new CorrectionWorld(QuietOffice.open(properties, TestDatabase.dataFolder(), List.of()));
    QuietOffice.found(world.office);
    Staff.empower(world.office(Delegations.class));
    for (String code : List.of("KZ", "CN")) {
      var portal =
          new AddressBook.Notified(code, Means.PORTAL, Optional.empty(), LocalDate.of(2024, 1, 1));
      world.office(AddressBook.class).notified(Staff.REGISTRY, code, portal, "Note 1").orThrow();
    }
    Text title = Text.of("Corrigendum", "Исправление", "更正");
    world
        .office(DecisionDesk.class)
        .enterPast(
            Staff.REGISTRY,
            new PastDecisionEntered(
                "",
                Optional.of("hsc"),
                Optional.of("99"),
                "2024-08-01",
                title,
                title,
                new Citation(title, Certainty.VERIFIED, List.of())))
        .orThrow();
    return world;
  }

  public <T> T office(Class<T> type) {
    return office.getBean(type);
  }

  /** A decision of the heads of state, with a certified copy for each of these. */
  String decision(Classification classification, String... holders) {
    var set = new Papers("correctable-" + ++papers);
    DepositDraft draft = set.draft(office(FileStore.class));
    return deposited(
        set,
        new DepositDraft(
            draft.title(),
            draft.documentKind(),
            draft.bodyNumber(),
            draft.basis(),
            draft.depositary(),
            Optional.empty(),
            classification,
            draft.authenticLanguages(),
            draft.texts()),
        holders);
  }

  /** A treaty that Kazakhstan and China signed, with a certified copy for each of these. */
  public String treaty(String... holders) {
    var set = new Papers("treaty-" + ++papers);
    DepositDraft draft = set.draft(office(FileStore.class));
    return deposited(
        set,
        new DepositDraft(
            draft.title(),
            "treaty",
            Optional.empty(),
            new Basis.Signature(
                List.of("KZ", "CN"), Text.of("Astana", "Астана", "阿斯塔纳"), LocalDate.of(2024, 7, 4)),
            draft.depositary(),
            Optional.empty(),
            Classification.PUBLIC,
            draft.authenticLanguages(),
            draft.texts()),
        holders);
  }

  private String deposited(Papers set, DepositDraft draft, String... holders) {
    Depositary depositary = office(Depositary.class);
    String id = depositary.receive(Staff.REGISTRY, set.receipt()).orThrow().subject().id();
    office(Drafts.class).save(Staff.REGISTRY, id, draft, 0, true).orThrow();
    depositary.deposit(Staff.SECOND_READER, id, 2).orThrow();
    collate(id);
    for (String holder : holders) {
      certified(id, holder);
    }
    return id;
  }

  void collate(String id) {
    document(id)
        .uncollated()
        .forEach(language -> office(Depositary.class).collate(Staff.LEGAL, id, language).orThrow());
  }

  Copy certified(String id, String holder) {
    return office(CopyDesk.class)
        .certify(Staff.CERTIFIER, id, new CopyIntent(holder, Optional.empty()))
        .orThrow();
  }

  /** Another file as the text of a language, kept in the store. */
  DepositedText corrected(Language language) {
    return new Papers("corrected-" + ++papers)
        .draft(office(FileStore.class)).texts().stream()
            .filter(text -> text.language() == language)
            .findFirst()
            .orElseThrow();
  }

  /** A correction of the Russian text by the decision of the body. */
  CorrectionWanted byCorrigendum(String number) {
    return new CorrectionWanted(
        Language.RU, corrected(Language.RU), ERROR, Optional.empty(), "", List.of(), number, 2024);
  }

  /** A correction of the Russian text, proposed to the signatories. */
  CorrectionWanted byProposal(Optional<Integer> days, String article) {
    return new CorrectionWanted(
        Language.RU, corrected(Language.RU), ERROR, days, article, List.of("KZ", "CN"), "", 2024);
  }

  /** Draws a correction up and names it. */
  String proposed(String document, CorrectionWanted wanted) {
    return office(CorrectionDesk.class)
        .propose(Staff.REGISTRY, document(document), wanted)
        .orThrow()
        .subject()
        .id();
  }

  public Deposited document(String id) {
    return (Deposited) office(Depositary.class).document(id).orElseThrow();
  }

  Correction correction(String id) {
    return office(CorrectionBoard.class).find(Staff.LEGAL, id).orElseThrow().correction();
  }

  public static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(50);
    }
  }

  public List<String> differences() {
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
