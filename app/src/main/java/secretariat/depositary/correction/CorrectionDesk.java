package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.RectificationDesk.Corrected;
import secretariat.depositary.RectificationRules;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/** Draws up corrections of a text: proposed to the states, or by a decision of the body. */
@Component
public class CorrectionDesk {

  private final Register register;
  private final CorrectionFacts facts;
  private final CorrectionSources sources;
  private final CorrectionDuties duties;
  private final Seat seat;

  CorrectionDesk(
      Register register,
      CorrectionFacts facts,
      CorrectionSources sources,
      CorrectionDuties duties,
      Seat seat) {
    this.register = register;
    this.facts = facts;
    this.sources = sources;
    this.duties = duties;
    this.seat = seat;
  }

  /** Proposes a correction; the states that are asked are told at once. */
  public Outcome<ActId> propose(Actor actor, Deposited document, CorrectionWanted wanted) {
    Subject subject = Subject.fresh(CorrectionAct.SUBJECT);
    return register.decide(
        subject,
        history -> {
          LocalDate today = seat.dateOf(history.now());
          facts.lock(document, wanted.language());
          return Powers.DRAW_UP
              .judge(actor, refusals(document, wanted))
              .map(official -> {
                CorrectionProposed proposal = proposal(document, wanted, today);
                ActId act =
                    history
                        .record(official, today, CorrectionFacts.closed(document), proposal)
                        .id();
                duties.communicate(
                    subject.id(),
                    act.sequence(),
                    proposal.addressees().stream().map(Addressee::code).toList(),
                    history.now());
                return act;
              });
        });
  }

  private List<Refusal> refusals(Deposited document, CorrectionWanted wanted) {
    var refusals = new ArrayList<Refusal>();
    refusals.addAll(facts.check(document, corrected(document, wanted)));
    refusals.addAll(RectificationRules.error(wanted.error(), facts.languages()));
    if (facts.hasOpen(document, wanted.language())) {
      refusals.add(CorrectionRules.OPEN_ALREADY.refuses("language", wanted.language()));
    }
    if (CorrectionRules.isByCorrigendum(document)) {
      refusals.addAll(facts.decision(document, wanted.decision(), wanted.year()));
    } else {
      boolean ownClause = wanted.days().isPresent() && !wanted.article().isBlank();
      refusals.addAll(CorrectionRules.limit(sources.days(wanted), ownClause, wanted.article()));
      if (facts.named(wanted.addressees()).isEmpty()) {
        refusals.add(CorrectionRules.ADDRESSEES_MISSING.refuses("addressees"));
      }
    }
    return refusals;
  }

  private CorrectionProposed proposal(
      Deposited document, CorrectionWanted wanted, LocalDate today) {
    Corrected corrected = corrected(document, wanted);
    boolean corrigendum = CorrectionRules.isByCorrigendum(document);
    Optional<Limit> limit =
        corrigendum ? Optional.empty() : Optional.of(sources.limit(wanted, today));
    Optional<CitedDecision> decision =
        corrigendum ? facts.cited(document, wanted.decision(), wanted.year()) : Optional.empty();
    return new CorrectionProposed(
        document.subject().id(),
        corrected.language(),
        corrected.before(),
        corrected.after(),
        corrected.error(),
        limit,
        corrigendum ? List.of() : facts.named(wanted.addressees()),
        decision);
  }

  private static Corrected corrected(Deposited document, CorrectionWanted wanted) {
    String before = document.text(wanted.language()).map(text -> text.sha256()).orElse("");
    return new Corrected(wanted.language(), before, wanted.after(), wanted.error());
  }
}
