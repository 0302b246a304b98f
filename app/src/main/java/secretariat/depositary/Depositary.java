package secretariat.depositary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.DepositaryStore.Series;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.History;
import secretariat.register.Register;
import secretariat.register.Subject;

/** The depositary: receives originals, deposits texts, has them collated, corrects its data. */
@Component
public class Depositary {

  static final Rule RECEIVED_IN_FUTURE = Rule.of("depositary.received-in-future");
  static final Rule NOT_RECEIVED = Rule.of("depositary.not-received");

  private final Register register;
  private final DepositaryStore store;
  private final DraftStore drafts;
  private final DepositFacts facts;
  private final Seat seat;

  Depositary(
      Register register, DepositaryStore store, DraftStore drafts, DepositFacts facts, Seat seat) {
    this.register = register;
    this.store = store;
    this.drafts = drafts;
    this.facts = facts;
    this.seat = seat;
  }

  /** A document as it stands now; empty if there is none of this id. */
  public Optional<Document> document(String id) {
    return DocumentFold.fold(acts(id));
  }

  /** What happened to a document, in order. */
  public List<Act> acts(String id) {
    return register.acts(DepositaryActs.document(id));
  }

  /** Records that an original arrived. Refused only for want of power or for a day to come. */
  public Outcome<Received> receive(Actor actor, ReceivedPaper paper) {
    Subject subject = Subject.fresh(DepositaryActs.DOCUMENT);
    return register.decide(
        subject,
        history -> {
          LocalDate today = seat.dateOf(history.now());
          List<Refusal> reasons =
              paper.receivedOn().isAfter(today)
                  ? List.of(RECEIVED_IN_FUTURE.refuses("received-on", paper.receivedOn(), today))
                  : List.of();
          return Powers.RECEIVE
              .judge(actor, reasons)
              .map(official -> {
                String number = number(Series.RECEIPT, "R", paper.receivedOn().getYear());
                OriginalReceived receipt = paper.numbered(number);
                history.record(official, paper.receivedOn(), Classification.RESTRICTED, receipt);
                return new Received(subject, receipt);
              });
        });
  }

  /** A document that is received and not deposited. */
  Outcome<Received> awaitingDeposit(String id) {
    return switch (document(id).orElse(null)) {
      case Received received -> Outcome.done(received);
      case Deposited deposited ->
          Outcome.refused(
              DepositRules.ALREADY_DEPOSITED.refuses("", deposited.data().registryNumber()));
      case null -> Outcome.refused(NOT_RECEIVED.refuses(""));
    };
  }

  /** What stands against depositing a draft as it is. */
  public List<Refusal> checkDraft(String id, DepositDraft draft) {
    return switch (awaitingDeposit(id)) {
      case Outcome.Done<Received> received ->
          DepositRules.check(draft, facts.of(received.value(), draft));
      case Outcome.Refused<Received> refused -> refused.refusals();
    };
  }

  /**
   * Deposits a draft: the second pair of eyes.
   *
   * @param version the version of the draft that the second reader read
   */
  public Outcome<Deposited> deposit(Actor secondReader, String id, int version) {
    return register.decide(
        DepositaryActs.document(id),
        history -> {
          Drafts.lock(register, id);
          return awaitingDeposit(id)
              .then(received -> deposit(secondReader, history, received, version));
        });
  }

  private Outcome<Deposited> deposit(
      Actor secondReader, History history, Received received, int version) {
    Optional<Draft> draft =
        drafts
            .find(history.subject().id())
            .filter(found -> found.ready() && found.version() == version);
    if (draft.isEmpty()) {
      return Outcome.refused(Drafts.CHANGED_MEANWHILE.refuses(""));
    }
    DepositDraft content = draft.get().content();
    facts.lock(content);
    var reasons = new ArrayList<>(DepositRules.check(content, facts.of(received, content)));
    if (draft.get().drafter().equals(secondReader.person())) {
      reasons.add(DepositRules.SECOND_READER.refuses(""));
    }
    return Powers.DEPOSIT
        .judge(secondReader, reasons)
        .map(reader -> {
          LocalDate today = seat.dateOf(history.now());
          history.record(
              reader,
              today,
              content.classification(),
              deposited(content, number(Series.REGISTRY, "D", today.getYear()), draft.get()));
          drafts.remove(history.subject().id());
          return state(history);
        });
  }

  private static DocumentDeposited deposited(DepositDraft draft, String number, Draft working) {
    return new DocumentDeposited(
        number,
        draft.title(),
        draft.documentKind(),
        draft.bodyNumber(),
        draft.basis(),
        draft.depositary(),
        draft.notifiedBy(),
        draft.classification(),
        draft.texts().stream()
            .sorted(java.util.Comparator.comparing(DepositedText::language))
            .toList(),
        working.drafter());
  }

  /** Records that a named person compared the text of one language with the paper original. */
  public Outcome<Deposited> collate(Actor actor, String id, Language language) {
    return amend(
        id,
        (history, document) ->
            Powers.COLLATE
                .judge(actor, CopyRules.collation(document, language))
                .map(officer ->
                    new TextCollated(language, document.text(language).orElseThrow().sha256())),
        actor);
  }

  /** Puts right data of a deposited document; the text is put right by rectification, not so. */
  public Outcome<Deposited> correct(
      Actor actor, String id, Map<String, Optional<String>> wanted, String reason) {
    return amend(
        id,
        (history, document) -> {
          DataCorrected correction = CorrectionRules.correction(document, wanted, reason);
          facts.lock(document.data());
          return Powers.CORRECT
              .judge(actor, CorrectionRules.check(document, correction, facts))
              .map(official -> correction);
        },
        actor);
  }

  /** Classifies a document anew. */
  public Outcome<Deposited> reclassify(
      Actor actor, String id, Classification after, String reason) {
    return amend(
        id,
        (history, document) ->
            Powers.CLASSIFY
                .judge(actor, CorrectionRules.reclassification(document, after, reason))
                .map(official -> CorrectionRules.reclassified(document, after, reason)),
        actor);
  }

  private interface Amendment {
    Outcome<? extends Record> judge(History history, Deposited document);
  }

  private Outcome<Deposited> amend(String id, Amendment amendment, Actor actor) {
    return register.decide(
        DepositaryActs.document(id),
        history ->
            CopyRules.deposited(DocumentFold.fold(history.acts()))
                .then(document ->
                    amendment
                        .judge(history, document)
                        .map(content -> {
                          history.record(
                              actor,
                              seat.dateOf(history.now()),
                              document.classification(),
                              content);
                          return state(history);
                        })));
  }

  private static Deposited state(History history) {
    return (Deposited) DocumentFold.fold(history.acts()).orElseThrow();
  }

  /** The next number of a series for a year, allocated under a lock, so that none is used twice. */
  private String number(Series series, String letter, int year) {
    String prefix = "%s-%d-".formatted(letter, year);
    register.lock("depositary." + prefix);
    return "%s%04d".formatted(prefix, store.nextNumber(series, prefix));
  }
}
