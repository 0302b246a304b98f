package secretariat.depositary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.Tokens;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.documents.FileStore;
import secretariat.documents.SampleTexts;
import secretariat.documents.StoredFile;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** Documents for tests, received, deposited, collated and certified by the offices themselves. */
public final class DepositedDocuments {

  private static final byte[] RUSSIAN = SampleTexts.russian(2);
  private static final byte[] CHINESE = SampleTexts.chinese(1);

  private final Depositary depositary;
  private final Drafts drafts;
  private final Delegations delegations;
  private final CopyDesk desk;
  private final FileStore files;
  private final People people;
  private final LocalDate today;
  private final Actor registry;
  private final Actor secondReader;
  private final Actor legal;
  private final Actor certifier;

  DepositedDocuments(
      Depositary depositary,
      Drafts drafts,
      Delegations delegations,
      CopyDesk desk,
      FileStore files,
      Accounts accounts,
      OneTimeLinks links,
      Tokens tokens) {
    this.depositary = depositary;
    this.drafts = drafts;
    this.delegations = delegations;
    this.desk = desk;
    this.files = files;
    this.people = new People(accounts, links, tokens);
    this.today = accounts.today();
    this.registry = actor(Capacity.REGISTRY_OFFICIAL);
    this.secondReader = actor(Capacity.REGISTRY_OFFICIAL);
    this.legal = actor(Capacity.LEGAL_OFFICER);
    this.certifier = actor(Capacity.CERTIFYING_OFFICER);
  }

  public People people() {
    return people;
  }

  private Actor actor(Capacity capacity) {
    return new Actor(people.holding(capacity).id().toString(), capacity);
  }

  /** A person who can sign in. */
  public Person person(Capacity capacity) {
    return people.holding(capacity);
  }

  /** Records that an original arrived. */
  public Document.Received received(Text title) {
    return depositary
        .receive(
            registry,
            new ReceivedPaper(
                today,
                Optional.of("KZ"),
                Optional.empty(),
                Optional.empty(),
                title,
                List.of(new OriginalReceived.PagesIn(Language.RU, 2)),
                Optional.empty(),
                List.of("KZ", "CN"),
                Optional.empty(),
                Optional.empty(),
                List.of()))
        .orThrow();
  }

  /** A signed text, deposited with authentic texts in Russian and Chinese. */
  public Deposited deposited(Text title, Classification classification) {
    return deposited(title, "declaration", classification);
  }

  /** A signed text of a kind, such as a treaty. */
  public Deposited deposited(Text title, String kind, Classification classification) {
    String id = received(title).subject().id();
    var draft =
        new DepositDraft(
            title,
            kind,
            Optional.empty(),
            new Basis.Signature(
                List.of("KZ", "CN"), Text.of("Astana", "Астана", "阿斯塔纳"), LocalDate.of(2024, 7, 4)),
            DocumentDeposited.SECRETARIAT,
            Optional.empty(),
            classification,
            List.of(Language.RU, Language.ZH),
            List.of(text(Language.RU, RUSSIAN, 2), text(Language.ZH, CHINESE, 1)));
    Draft ready = drafts.save(registry, id, draft, 0, true).orThrow();
    return depositary.deposit(secondReader, id, ready.version()).orThrow();
  }

  /** No two files may have the same bytes, so each has a comment of its own before its end. */
  private DepositedText text(Language language, byte[] pdf, int pages) {
    String whole = new String(pdf, StandardCharsets.ISO_8859_1);
    int end = whole.lastIndexOf("startxref");
    byte[] bytes =
        (whole.substring(0, end) + "%" + UUID.randomUUID() + "\n" + whole.substring(end))
            .getBytes(StandardCharsets.ISO_8859_1);
    StoredFile stored = files.store(new ByteArrayInputStream(bytes), bytes.length).orThrow();
    return new DepositedText(language, true, stored.sha256(), stored.bytes(), pages);
  }

  public Deposited reclassified(Deposited document, Classification after) {
    return depositary
        .reclassify(registry, document.subject().id(), after, "Decision of the depositor")
        .orThrow();
  }

  public Deposited retitled(Deposited document, Language language, String title) {
    var wanted = java.util.Map.of(DataCorrected.titleField(language), Optional.of(title));
    return depositary
        .correct(registry, document.subject().id(), wanted, "A letter was missing")
        .orThrow();
  }

  /** One certified copy of a document, for a recipient. */
  public Copy certified(Deposited document, String recipient) {
    String id = document.subject().id();
    var now = (Deposited) depositary.document(id).orElseThrow();
    now.uncollated().forEach(language -> depositary.collate(legal, id, language).orThrow());
    if (delegations.of(certifier.person(), today).isEmpty()) {
      delegations
          .delegate(
              actor(Capacity.SECRETARY_GENERAL),
              new CertifierDelegated(certifier.person(), today, Optional.empty(), "Order 1"))
          .orThrow();
    }
    return desk.certify(certifier, id, new CopyIntent(recipient, Optional.empty())).orThrow();
  }

  /** The sealed file of a copy. */
  public byte[] file(Copy copy) {
    try (var bytes = files.open(copy.act().file().sha256())) {
      return bytes.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Titles that differ from document to document, in all languages. */
  public static Text title(String word) {
    return Text.of("Declaration on " + word, "Декларация о " + word, "关于" + word + "的宣言");
  }
}
