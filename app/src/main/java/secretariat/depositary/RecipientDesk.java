package secretariat.depositary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.profile.Periods.Start;
import secretariat.register.History;
import secretariat.register.Register;

/** Decides who receives certified copies of a document, and by when; has them all made. */
@Component
public class RecipientDesk {

  private final Register register;
  private final RecipientsOfTheDay recipients;
  private final CertificationFacts facts;
  private final ForwardingClock clock;
  private final ForwardingDuties duties;

  RecipientDesk(
      Register register,
      RecipientsOfTheDay recipients,
      CertificationFacts facts,
      ForwardingClock clock,
      ForwardingDuties duties) {
    this.register = register;
    this.recipients = recipients;
    this.facts = facts;
    this.clock = clock;
    this.duties = duties;
  }

  /** Whom the rules of today propose. */
  public Proposal propose(Deposited document) {
    return RecipientRules.propose(document, today());
  }

  /** The bodies that receive copies of documents that concern them. */
  public List<Proposal.Named> bodies() {
    return today().bodies().stream().map(RecipientRules.Known::named).toList();
  }

  /** The states that a treaty's clause can name, in protocol order. */
  public List<Proposal.Named> states() {
    return today().states().stream().map(RecipientRules.Known::named).toList();
  }

  /** The groups of states that a treaty's clause can name. */
  public List<Proposal.Named> standings() {
    return today().standings().stream()
        .map(standing -> new Proposal.Named(standing.code(), standing.plural()))
        .toList();
  }

  /** The list as it would be recorded. */
  public List<RecipientsFixed.Line> list(Deposited document, List<Proposal.Addition> additions) {
    RecipientRules.Day day = today();
    return RecipientRules.list(RecipientRules.propose(document, day), additions, day);
  }

  private RecipientRules.Day today() {
    return recipients.of(facts.dateOf(register.now()));
  }

  /** Decides whether a document concerns a body. */
  public Outcome<Deposited> decideConcern(Actor actor, String id, ConcernDecided decision) {
    return arrange(
        actor, id, decision, (document, day) -> RecipientRules.concern(document, decision, day));
  }

  /** Records what a treaty itself says about who may become a party to it. */
  public Outcome<Deposited> recordParticipation(
      Actor actor, String id, ParticipationClauseRecorded clause) {
    return arrange(
        actor, id, clause, (document, day) -> ParticipationRules.clause(document, clause, day));
  }

  /** Records who is party to a treaty, as a source says. */
  public Outcome<Deposited> recordParties(Actor actor, String id, PartiesRecorded parties) {
    return arrange(
        actor, id, parties, (document, day) -> ParticipationRules.parties(document, parties, day));
  }

  private Outcome<Deposited> arrange(
      Actor actor,
      String id,
      Record act,
      BiFunction<Deposited, RecipientRules.Day, List<Refusal>> rules) {
    return amend(
        id,
        (history, document) ->
            Powers.DECIDE_CONCERN
                .judge(actor, rules.apply(document, day(history)))
                .map(official -> {
                  record(history, official, document, act);
                  return state(history);
                }));
  }

  /** Records what the document itself says about when its copies are sent. */
  public Outcome<Deposited> recordClause(
      Actor actor, String id, int days, Start from, String article, String wording) {
    return amend(
        id,
        (history, document) -> {
          Optional<LocalDate> dayZero = ForwardingClock.dayZero(from, document);
          var clause =
              new ForwardingClauseRecorded(
                  days, from, dayZero.orElse(LocalDate.EPOCH), article.strip(), wording.strip());
          List<Refusal> refusals = new ArrayList<>(RecipientRules.clause(clause));
          if (dayZero.isEmpty()) {
            refusals.add(RecipientRules.CLAUSE_DAY_UNKNOWN.refuses("from"));
          }
          return Powers.DECIDE_CONCERN
              .judge(actor, refusals)
              .map(official -> {
                record(history, official, document, clause);
                if (document.arrangements().list().isPresent()) {
                  duties.reminders(id, clause.endsOn());
                }
                return state(history);
              });
        });
  }

  /** What stands against fixing the list as it is proposed now. */
  public List<Refusal> check(
      Actor officer, Deposited document, List<String> seen, List<Proposal.Addition> additions) {
    RecipientRules.Day day = today();
    return switch (Powers.CERTIFY.judge(
        officer, refusals(officer, document, seen, additions, day, register.now()))) {
      case Outcome.Done<Actor> _ -> List.of();
      case Outcome.Refused<Actor> refused -> refused.refusals();
    };
  }

  /**
   * Fixes the list of recipients and orders their copies, which are then made one after the other
   * in this officer's name.
   *
   * @param seen the codes of the proposal that the officer saw, in their order
   */
  public Outcome<Deposited> fix(
      Actor officer, String id, List<String> seen, List<Proposal.Addition> additions) {
    return amend(
        id,
        (history, document) -> {
          RecipientRules.Day day = day(history);
          return Powers.CERTIFY
              .judge(officer, refusals(officer, document, seen, additions, day, history.now()))
              .map(certifier -> {
                Proposal proposal = RecipientRules.propose(document, day);
                Optional<ForwardingClock.Deadline> deadline = clock.deadline(document);
                record(
                    history,
                    certifier,
                    document,
                    new RecipientsFixed(
                        RecipientRules.list(proposal, additions, day),
                        deadline.map(each -> each.counts().due())));
                duties.copies(id, history.now());
                deadline.ifPresent(each -> duties.reminders(id, each.lastDay()));
                return state(history);
              });
        });
  }

  private List<Refusal> refusals(
      Actor officer,
      Deposited document,
      List<String> seen,
      List<Proposal.Addition> additions,
      RecipientRules.Day day,
      java.time.Instant now) {
    var refusals =
        new ArrayList<>(
            CopyRules.readiness(document, officer.person(), facts.delegation(officer, now)));
    Proposal proposal = RecipientRules.propose(document, day);
    refusals.addAll(RecipientRules.fixing(document, proposal, seen, additions, day));
    return refusals;
  }

  private RecipientRules.Day day(History history) {
    return recipients.of(facts.dateOf(history.now()));
  }

  private interface Amendment {
    Outcome<Deposited> judge(History history, Deposited document);
  }

  private Outcome<Deposited> amend(String id, Amendment amendment) {
    return register.decide(
        DepositaryActs.document(id),
        history ->
            CopyRules.deposited(DocumentFold.fold(history.acts()))
                .then(document -> amendment.judge(history, document)));
  }

  /** Arrangements are for the states and the Secretariat, however open the text itself is. */
  private void record(History history, Actor actor, Deposited document, Record act) {
    Classification classification = document.classification().atLeast(Classification.INTERNAL);
    history.record(actor, facts.dateOf(history.now()), classification, act);
  }

  private static Deposited state(History history) {
    return (Deposited) DocumentFold.fold(history.acts()).orElseThrow();
  }
}
