package secretariat.crash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import secretariat.crash.Workflow.Step;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Drafts;
import secretariat.depositary.RecipientDesk;
import secretariat.depositary.forwarding.Consignments;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.documents.FileStore;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** The kinds of work during which the system is killed, and their steps. */
enum Work {

  /** From the receipt to two certified copies. */
  CERTIFICATION {
    @Override
    List<Step> steps(ApplicationContext office, String life) {
      var steps = deposit(office, Papers.RECEIVED);
      steps.add(certification(office, "KZ"));
      steps.add(certification(office, "UZ"));
      return steps;
    }
  },

  /**
   * From the receipt to the acknowledgements of a fixed list of ten: the copies are made and
   * forwarded by the office's own diary meanwhile. In every other life of the worker the original
   * came in today, so that its clock still runs.
   */
  FORWARDING {
    @Override
    List<Step> steps(ApplicationContext office, String life) {
      var board = office.getBean(ForwardingBoard.class);
      boolean late = life.hashCode() % 2 == 0;
      var steps = deposit(office, late ? Papers.RECEIVED : board.today());
      steps.add(concern(office));
      steps.add(list(office));
      Ten.BY_MAIL.forEach(code -> steps.add(acknowledgement(office, code)));
      return steps;
    }
  };

  /** The steps, for documents that are begun in a life of the worker. */
  abstract List<Step> steps(ApplicationContext office, String life);

  private static ArrayList<Step> deposit(ApplicationContext office, LocalDate received) {
    Depositary depositary = office.getBean(Depositary.class);
    Drafts drafts = office.getBean(Drafts.class);
    FileStore files = office.getBean(FileStore.class);
    var steps = new ArrayList<Step>();
    steps.add(
        new Step(
            "receive",
            Staff.REGISTRY,
            (papers, id) ->
                depositary
                    .receive(Staff.REGISTRY, papers.receipt(received))
                    .map(document -> new ActId(document.subject(), 1).code())));
    steps.add(
        new Step(
            "draft",
            Staff.REGISTRY,
            (papers, id) ->
                drafts
                    .save(Staff.REGISTRY, id, papers.draft(files), 0, true)
                    .map(draft -> "version " + draft.version())));
    steps.add(
        new Step(
            "deposit",
            Staff.SECOND_READER,
            (papers, id) ->
                named(office, id, () -> depositary.deposit(Staff.SECOND_READER, id, 2))));
    for (Language language : List.of(Language.RU, Language.ZH)) {
      steps.add(
          new Step(
              "collate-" + language.tag(),
              Staff.LEGAL,
              (papers, id) ->
                  named(office, id, () -> depositary.collate(Staff.LEGAL, id, language))));
    }
    return steps;
  }

  private static Step certification(ApplicationContext office, String recipient) {
    CopyDesk copies = office.getBean(CopyDesk.class);
    var intent = new CopyIntent(recipient, Optional.empty());
    return new Step(
        "certify-" + recipient,
        Staff.CERTIFIER,
        (papers, id) -> named(office, id, () -> copies.certify(Staff.CERTIFIER, id, intent)));
  }

  private static Step concern(ApplicationContext office) {
    RecipientDesk desk = office.getBean(RecipientDesk.class);
    var none = new ConcernDecided("RATS", false, "Its mandate");
    return new Step(
        "concern",
        Staff.LEGAL,
        (papers, id) -> named(office, id, () -> desk.decideConcern(Staff.LEGAL, id, none)));
  }

  private static Step list(ApplicationContext office) {
    RecipientDesk desk = office.getBean(RecipientDesk.class);
    Depositary depositary = office.getBean(Depositary.class);
    return new Step(
        "fix",
        Staff.CERTIFIER,
        (papers, id) -> {
          var document = (Deposited) depositary.document(id).orElseThrow();
          List<String> seen = desk.propose(document).codes();
          return named(office, id, () -> desk.fix(Staff.CERTIFIER, id, seen, List.of()));
        });
  }

  /** A note of the recipient comes in, once its letter is on its way. */
  private static Step acknowledgement(ApplicationContext office, String recipient) {
    DeliveryDesk desk = office.getBean(DeliveryDesk.class);
    Consignments consignments = office.getBean(Consignments.class);
    ForwardingBoard board = office.getBean(ForwardingBoard.class);
    return new Step(
        "acknowledge-" + recipient,
        Staff.REGISTRY,
        (papers, id) -> {
          long copy = consignments.of(id, recipient).getFirst().copy().sequence();
          var note = Optional.of("Note of " + recipient);
          return desk.acknowledged(Staff.REGISTRY, id, copy, board.today(), note).map(ActId::code);
        },
        id ->
            consignments.of(id, recipient).stream()
                .anyMatch(each -> each.way().dispatched().isPresent()));
  }

  /** Does it, and gives the name of the act that it recorded in this transaction. */
  private static Outcome<String> named(
      ApplicationContext office, String id, Supplier<? extends Outcome<?>> deed) {
    Depositary depositary = office.getBean(Depositary.class);
    return deed.get().map(done -> depositary.acts(id).getLast().id().code());
  }
}
