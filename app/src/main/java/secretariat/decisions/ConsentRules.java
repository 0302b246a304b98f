package secretariat.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.Proposal.Matter;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** What may be entered, put to consent and opened. */
final class ConsentRules {

  static final Rule NOT_AT_THIS_STAGE = Rule.of("decisions.not-at-this-stage");
  static final Rule TITLE_MISSING = Rule.of("decisions.title-missing");
  static final Rule TEXT_MISSING = Rule.of("decisions.text-missing");
  static final Rule SPONSOR_UNKNOWN = Rule.of("decisions.sponsor-unknown");
  static final Rule EFFECT_UNKNOWN = Rule.of("decisions.effect-unknown");
  static final Rule EFFECT_INCOMPLETE = Rule.of("decisions.effect-incomplete");
  static final Rule VERSION_NOT_NEXT = Rule.of("decisions.version-not-next");
  static final Rule LANGUAGE_HAS_VERSION = Rule.of("decisions.language-has-version");
  static final Rule REASON_MISSING = Rule.of("decisions.reason-missing");
  static final Rule LANGUAGES_INCOMPLETE = Rule.of("decisions.languages-incomplete");
  static final Rule PROCEDURE_UNKNOWN = Rule.of("decisions.procedure-unknown");
  static final Rule PROCEDURE_NOT_ALLOWED = Rule.of("decisions.procedure-not-allowed");
  static final Rule SILENCE_NOT_AUTHORISED = Rule.of("decisions.procedure-not-authorised");
  static final Rule CONCERNED_MISSING = Rule.of("decisions.concerned-state-missing");
  static final Rule CONCERNED_NEEDLESS = Rule.of("decisions.concerned-state-needless");
  static final Rule EXPIRY_MISSING = Rule.of("decisions.expiry-missing");
  static final Rule EXPIRY_NEEDLESS = Rule.of("decisions.expiry-needless");
  static final Rule EXPIRY_TOO_EARLY = Rule.of("decisions.expiry-too-early");

  private ConsentRules() {}

  static Optional<Refusal> stage(Deed deed, Stage stage) {
    return deed.isPossibleAt(stage)
        ? Optional.empty()
        : Optional.of(NOT_AT_THIS_STAGE.refuses("", deed.code(), stage.code()));
  }

  /** A deed that cannot be done with a proposal as it stands. */
  static <R> Outcome<R> notAtThisStage(Deed deed, Proposal proposal) {
    return Outcome.refused(NOT_AT_THIS_STAGE.refuses("", deed.code(), proposal.stage().code()));
  }

  /** A proposal needs a title and a text in some official language, and a known sponsor. */
  static List<Refusal> entry(
      ProposalEntered entered, List<Language> official, boolean sponsorKnown) {
    var refusals = new ArrayList<Refusal>();
    if (official.stream().noneMatch(entered.title()::has)) {
      refusals.add(TITLE_MISSING.refuses("title." + official.getFirst().tag()));
    }
    if (official.stream().noneMatch(entered.text()::has)) {
      refusals.add(TEXT_MISSING.refuses("text." + official.getFirst().tag()));
    }
    if (!sponsorKnown) {
      refusals.add(SPONSOR_UNKNOWN.refuses("sponsor", entered.sponsor()));
    }
    return refusals;
  }

  static List<Refusal> revision(Stage stage, TextVersions before, TextRevised revised) {
    var refusals = new ArrayList<Refusal>();
    boolean next = revised.version() == before.newest() + 1;
    boolean supplement = revised.version() == before.newest() && stage == Stage.ENTERED;
    if (!next && !supplement) {
      refusals.add(VERSION_NOT_NEXT.refuses("version", revised.version(), before.newest()));
    }
    if (revised.text().isEmpty()) {
      refusals.add(TEXT_MISSING.refuses("text"));
    }
    if (revised.reason().isBlank()) {
      refusals.add(REASON_MISSING.refuses("reason"));
    }
    if (supplement) {
      for (Language language : revised.text().versions().keySet()) {
        if (before.isComplete(language)) {
          refusals.add(
              LANGUAGE_HAS_VERSION.refuses("text." + language.tag(), language, before.newest()));
        }
      }
    }
    return refusals;
  }

  /**
   * @param authorised whether a registered decision allows this procedure to the body
   */
  static List<Refusal> putting(
      Matter matter,
      Optional<Procedure> procedure,
      Optional<String> concerned,
      List<Language> official,
      boolean authorised) {
    var refusals = new ArrayList<Refusal>();
    for (Language language : matter.versions().lacking(official)) {
      refusals.add(LANGUAGES_INCOMPLETE.refuses("", language, matter.versions().newest()));
    }
    if (procedure.isEmpty()) {
      refusals.add(PROCEDURE_UNKNOWN.refuses("procedure"));
      return refusals;
    }
    Procedure known = procedure.get();
    allowed(matter, known, authorised).ifPresent(refusals::add);
    boolean needsState = known.way() == Way.CONSENSUS_MINUS_ONE;
    if (needsState && concerned.isEmpty()) {
      refusals.add(CONCERNED_MISSING.refuses("concerned"));
    }
    if (!needsState && concerned.isPresent()) {
      refusals.add(CONCERNED_NEEDLESS.refuses("concerned", known.title()));
    }
    return refusals;
  }

  private static Optional<Refusal> allowed(Matter matter, Procedure procedure, boolean authorised) {
    Procedure.Scope scope = procedure.scope();
    Optional<String> body = matter.entered().body();
    boolean allowed =
        body.map(code -> scope.bodies().contains(code)).orElse(scope.members())
            || (scope.byDecision() && authorised);
    if (allowed) {
      return Optional.empty();
    }
    Rule rule = scope.byDecision() ? SILENCE_NOT_AUTHORISED : PROCEDURE_NOT_ALLOWED;
    return Optional.of(rule.refuses("procedure", procedure.title(), procedure.source().source()));
  }

  /** The clock of a procedure that is opened now. */
  static List<Refusal> opening(Terms terms, Optional<Instant> expires, Optional<Instant> earliest) {
    if (!terms.way().hasClock()) {
      return expires.isPresent() ? List.of(EXPIRY_NEEDLESS.refuses("expires")) : List.of();
    }
    if (expires.isEmpty()) {
      return List.of(EXPIRY_MISSING.refuses("expires"));
    }
    return earliest
        .filter(least -> expires.get().isBefore(least))
        .map(least -> List.of(EXPIRY_TOO_EARLY.refuses("expires", expires.get(), least)))
        .orElse(List.of());
  }

  /**
   * Whether the effect that is wanted is one that somebody can carry out, and names all it needs.
   */
  static List<Refusal> effect(EffectWanted wanted, Optional<AuthorisedEffect> kind) {
    if (kind.isEmpty()) {
      return List.of(EFFECT_UNKNOWN.refuses("effect", wanted.kind()));
    }
    return kind.get().needs().stream()
        .filter(name -> wanted.about(name).isBlank())
        .map(name -> EFFECT_INCOMPLETE.refuses("effect", name))
        .toList();
  }

  static Text noText() {
    return new Text(java.util.Map.of());
  }
}
