package secretariat.depositary.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Seat;
import secretariat.profile.Citation;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/** Opens the docket of a correction, so that two acts on it never cross. */
@Component
class CorrectionDocket {

  private final Register register;
  private final Depositary depositary;
  private final CorrectionSources sources;
  private final CorrectionDuties duties;
  private final Seat seat;

  CorrectionDocket(
      Register register,
      Depositary depositary,
      CorrectionSources sources,
      CorrectionDuties duties,
      Seat seat) {
    this.register = register;
    this.depositary = depositary;
    this.sources = sources;
    this.duties = duties;
    this.seat = seat;
  }

  Optional<Correction> find(String id) {
    return id.matches("[A-Za-z0-9._-]{1,80}")
        ? Correction.fold(register.acts(CorrectionAct.subject(id)))
        : Optional.empty();
  }

  /** The document that a correction is about. */
  Deposited document(Correction correction) {
    return (Deposited) depositary.document(correction.proposal().document()).orElseThrow();
  }

  LocalDate today() {
    return today(register.now());
  }

  LocalDate today(Instant now) {
    return seat.dateOf(now);
  }

  Outcome<ActId> open(String id, BiFunction<History, Correction, Outcome<ActId>> judgement) {
    if (find(id).isEmpty()) {
      return Outcome.refused(CorrectionRules.NO_SUCH_CORRECTION.refuses(""));
    }
    return register.decide(
        CorrectionAct.subject(id),
        history -> judgement.apply(history, Correction.fold(history.acts()).orElseThrow()));
  }

  /** Records an act of today. */
  ActId record(History history, Actor actor, Correction correction, CorrectionAct content) {
    return record(history, actor, correction, content, today(history.now()));
  }

  ActId record(
      History history, Actor actor, Correction correction, CorrectionAct content, LocalDate on) {
    return history
        .record(actor, on, CorrectionFacts.closed(document(correction)), (Record) content)
        .id();
  }

  /** The rule under which the text is replaced. */
  Citation rule(CorrectionProposed proposal) {
    return proposal
        .limit()
        .map(sources::rule)
        .orElseGet(() -> sources.decision(proposal.decision().orElseThrow().registryNumber()));
  }

  /** What an act says is communicated to all who were asked. */
  void communicate(Correction correction, long place, Instant now) {
    duties.communicate(
        correction.id(),
        place,
        correction.proposal().addressees().stream().map(Addressee::code).toList(),
        now);
  }

  /** What an act says is communicated to all who were asked, but not to its author. */
  void communicate(Correction correction, long place, String except, Instant now) {
    duties.communicate(
        correction.id(),
        place,
        correction.proposal().addressees().stream()
            .map(Addressee::code)
            .filter(code -> !code.equals(except))
            .toList(),
        now);
  }
}
