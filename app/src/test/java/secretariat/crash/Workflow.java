package secretariat.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import secretariat.accounts.Idempotency;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Depositary;
import secretariat.depositary.Drafts;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/**
 * The way of one document through the office, in steps. Each step is a request under a key of its
 * own, so it may be sent again at any time; the act's name is its outcome.
 */
final class Workflow {

  /** The route under which every request is kept. */
  static final String ROUTE = "POST /crash";

  /** One request. */
  record Step(String name, Actor actor, Deed deed) {}

  /** What a step does for a document, given the id that its receipt was given. */
  interface Deed {
    Outcome<String> perform(Papers papers, String id);
  }

  private final Idempotency idempotency;
  private final Depositary depositary;
  private final Drafts drafts;
  private final CopyDesk copies;
  private final FileStore files;

  Workflow(ApplicationContext office) {
    idempotency = office.getBean(Idempotency.class);
    depositary = office.getBean(Depositary.class);
    drafts = office.getBean(Drafts.class);
    copies = office.getBean(CopyDesk.class);
    files = office.getBean(FileStore.class);
  }

  /** All steps in their order; the first one is the receipt. */
  List<Step> steps() {
    return List.of(
        new Step("receive", Staff.REGISTRY, (papers, id) -> receive(papers)),
        new Step("draft", Staff.REGISTRY, this::draft),
        new Step(
            "deposit",
            Staff.SECOND_READER,
            (papers, id) -> named(id, () -> depositary.deposit(Staff.SECOND_READER, id, 2))),
        new Step("collate-ru", Staff.LEGAL, (papers, id) -> collate(id, Language.RU)),
        new Step("collate-zh", Staff.LEGAL, (papers, id) -> collate(id, Language.ZH)),
        new Step("certify-KZ", Staff.CERTIFIER, (papers, id) -> certify(id, "KZ")),
        new Step("certify-UZ", Staff.CERTIFIER, (papers, id) -> certify(id, "UZ")));
  }

  /** Sends one request, for the first time or again. */
  Outcome<String> send(Step step, String document, String id) {
    String key = document + "/" + step.name();
    return idempotency
        .once(step.actor(), ROUTE, key, sha256(key))
        .run(String.class, () -> step.deed().perform(new Papers(document), id));
  }

  private Outcome<String> receive(Papers papers) {
    return depositary
        .receive(Staff.REGISTRY, papers.receipt())
        .map(received -> new ActId(received.subject(), 1).code());
  }

  private Outcome<String> draft(Papers papers, String id) {
    return drafts
        .save(Staff.REGISTRY, id, papers.draft(files), 0, true)
        .map(draft -> "version " + draft.version());
  }

  private Outcome<String> collate(String id, Language language) {
    return named(id, () -> depositary.collate(Staff.LEGAL, id, language));
  }

  private Outcome<String> certify(String id, String recipient) {
    return named(
        id, () -> copies.certify(Staff.CERTIFIER, id, new CopyIntent(recipient, Optional.empty())));
  }

  /** Does it, and gives the name of the act that it recorded in this transaction. */
  private Outcome<String> named(String id, Supplier<? extends Outcome<?>> deed) {
    return deed.get().map(done -> depositary.acts(id).getLast().id().code());
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
