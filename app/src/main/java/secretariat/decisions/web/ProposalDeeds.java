package secretariat.decisions.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.ConsentDesk;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.SignedPaper;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.DecisionDesk;
import secretariat.decisions.Deed;
import secretariat.decisions.EffectWanted;
import secretariat.decisions.Proposal.Matter;
import secretariat.decisions.ProposalDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.KnownDate;
import secretariat.register.ActId;
import secretariat.register.Subject;
import secretariat.ui.Reading;

/** Does what the forms of the Secretariat ask for. */
@Component
class ProposalDeeds {

  static final Rule ONE_EFFECT = Rule.of("decisions.one-effect");

  private final ProposalDesk proposals;
  private final ConsentDesk consent;
  private final DecisionDesk decisions;
  private final Seat seat;

  ProposalDeeds(ProposalDesk proposals, ConsentDesk consent, DecisionDesk decisions, Seat seat) {
    this.proposals = proposals;
    this.consent = consent;
    this.decisions = decisions;
    this.seat = seat;
  }

  Outcome<ActId> enter(Actor actor, ConsentReading reading) {
    Optional<EffectWanted> effect = effect(reading);
    Text budget = reading.text("budget");
    var entered =
        new ProposalEntered(
            reading.text("title"),
            reading.text("text"),
            reading.words("body"),
            reading.needed("sponsor"),
            reading.has("project"),
            effect,
            budget.isEmpty() ? Optional.empty() : Optional.of(budget));
    return reading.then(() -> proposals.enter(actor, entered));
  }

  private static Optional<EffectWanted> effect(ConsentReading reading) {
    Optional<String> candidacy = reading.words("candidacy");
    if (candidacy.isPresent() && reading.has("authorise-procedure")) {
      reading.refuse(List.of(ONE_EFFECT.refuses("candidacy")));
    }
    return candidacy
        .map(term -> new EffectWanted(Candidacies.EFFECT, Map.of(Candidacies.TERM, term)))
        .or(() ->
            reading
                .words("authorise-procedure")
                .map(procedure ->
                    new EffectWanted(
                        "procedure-authorised",
                        Map.of("procedure", procedure, "body", reading.line("authorise-body")))));
  }

  Outcome<ActId> enterPast(Actor actor, ConsentReading reading) {
    String on = reading.needed("on");
    Certainty certainty =
        Certainty.ofCode(reading.needed("certainty")).orElse(Certainty.UNVERIFIED);
    if (!isDate(on)) {
      reading.refuse(List.of(Reading.DAY_UNREADABLE.refuses("on", on)));
    }
    return reading.then(() ->
        decisions.enterPast(
            actor,
            new PastDecisionEntered(
                "",
                reading.words("body"),
                reading.words("body-number"),
                on,
                reading.text("title"),
                reading.text("text"),
                new Citation(reading.text("source"), certainty, List.of()))));
  }

  private static boolean isDate(String on) {
    try {
      return !new KnownDate(on).code().isEmpty();
    } catch (IllegalArgumentException notADate) {
      return false;
    }
  }

  /** An act on a proposal that is there; an answer on paper was put into the letterbox before. */
  Outcome<ActId> perform(Actor actor, Matter matter, Deed deed, ConsentReading reading) {
    String id = matter.id();
    return switch (deed) {
      case REVISE -> {
        int newest = matter.versions().newest();
        var revised =
            new TextRevised(
                reading.needed("version").equals("next") ? newest + 1 : newest,
                reading.text("title"),
                reading.text("text"),
                reading.words("reason").orElse(""));
        yield reading.then(() -> proposals.revise(actor, id, revised));
      }
      case PUT_TO_CONSENT -> {
        String procedure = reading.needed("procedure");
        yield reading.then(() -> proposals.put(actor, id, procedure, reading.words("concerned")));
      }
      case OPEN_PROCEDURE -> {
        Optional<Instant> expires = reading.moment("expires");
        yield reading.then(() -> proposals.open(actor, id, expires, seat.zone().getId()));
      }
      case CLOSE -> consent.close(actor, id);
      case ADOPT -> {
        var on = reading.neededDay("on");
        Text place = reading.text("place");
        yield reading.then(() ->
            decisions.adopt(
                actor,
                id,
                new DecisionDesk.Announcement(
                    on,
                    reading.words("body-number"),
                    place.isEmpty() ? Optional.empty() : Optional.of(place))));
      }
      case WITHDRAW -> proposals.withdraw(actor, id, reading.words("reason").orElse(""));
      case CORRECT -> {
        Optional<Language> language = Language.ofTag(reading.needed("language"));
        yield reading.then(() ->
            decisions.correct(
                actor,
                id,
                new TextCorrected(
                    language.orElse(Language.EN),
                    reading.words("title").orElse(""),
                    reading.words("text").orElse(""),
                    reading.words("reason").orElse(""))));
      }
      case CARRY_OUT ->
          decisions.carryOut(actor, id).map(done -> new ActId(new Subject("decision", id), 1));
      case ENTER, ENTER_PAST, SEND_TEXT, ANSWER, BREAK, KEEP_SILENCE, FAIL_TO_CARRY_OUT ->
          throw new IllegalArgumentException("Not done by a form: " + deed);
    };
  }

  /** Puts an answer that came on paper into the letterbox. */
  Outcome<String> receivePaper(
      Actor actor, String id, String key, ConsentReading reading, Optional<String> sha256) {
    String state = reading.needed("state");
    String kind = reading.needed("kind");
    reading.needed("received");
    Optional<Instant> received = reading.moment("received");
    Optional<SignedPaper> paper =
        sha256.map(hash -> new SignedPaper(hash, reading.words("number"), reading.day("made")));
    return reading.then(() ->
        consent.receive(
            actor,
            id,
            key,
            new ConsentDesk.Wanted(
                kind, reading.text("words"), reading.has("open"), reading.carried("round")),
            new ConsentDesk.Paper(state, received.orElseThrow(), paper)));
  }

  Outcome<ActId> record(String id, String answer) {
    return consent.record(id, answer);
  }
}
