package secretariat.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyAct.BodyComposed;
import secretariat.bodies.BodyAct.BodyEnded;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.BodyRegulated;
import secretariat.bodies.BodyAct.BodyRenamed;
import secretariat.bodies.BodyAct.BodySeated;
import secretariat.bodies.BodyAct.ChairAssumed;
import secretariat.bodies.BodyAct.ChairRuleSet;
import secretariat.bodies.BodyAct.PowerConferred;
import secretariat.bodies.BodyAct.PowerWithheld;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** What may become of a body. Pure functions; what happened in history is not judged by them. */
final class BodyChangeRules {

  static final Rule CODE_UNFIT = Rule.of("bodies.code-unfit");
  static final Rule KNOWN_ALREADY = Rule.of("bodies.known-already");
  static final Rule NAME_MISSING = Rule.of("bodies.name-missing");
  static final Rule SOURCE_MISSING = Rule.of("bodies.source-missing");
  static final Rule DECISION_MISSING = Rule.of("bodies.decision-missing");
  static final Rule PARTS_REMAIN = Rule.of("bodies.parts-remain");
  static final Rule PART_OF_ITSELF = Rule.of("bodies.part-of-itself");
  static final Rule CHAIR_NOT_MEMBER = Rule.of("bodies.chair-not-member");
  static final Rule CHAIR_OVERLAPS = Rule.of("bodies.chair-overlaps");
  static final Rule CHAIR_ENDS_FIRST = Rule.of("bodies.chair-ends-first");
  static final Rule CHAIR_OUT_OF_TURN = Rule.of("bodies.chair-out-of-turn");

  /**
   * What the rules need to know.
   *
   * @param body as it is recorded
   * @param bodies those known on the effective day
   * @param decider whether the deciding body may set up and change bodies, if one is named
   */
  record Facts(
      Body body,
      List<BodyOn> bodies,
      Optional<Verdict> decider,
      Chairing chairing,
      Languages languages) {}

  /** What is known of a state that takes the chair. */
  record Chairing(boolean isMember, Turn turn) {
    static final Chairing NONE = new Chairing(false, new Turn.NothingToCompare());
  }

  private BodyChangeRules() {}

  static boolean isCode(String code) {
    return code.matches("[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,4}");
  }

  static List<Refusal> check(BodyChange change, Facts facts) {
    var refusals = new ArrayList<Refusal>();
    Optional<BodyOn> known = facts.body().on(change.effective());
    if (change.act() instanceof BodyEstablished) {
      known.ifPresent(on -> refusals.add(KNOWN_ALREADY.refuses("code", on.name(), on.from())));
    } else if (known.isEmpty()) {
      refusals.add(
          BodyRules.BODY_NOT_KNOWN.refuses("effective", change.body(), change.effective()));
    }
    if (!(change.act() instanceof ChairAssumed)) {
      decision(facts, refusals);
    }
    if (source(change.act()).source().isEmpty()) {
      refusals.add(SOURCE_MISSING.refuses("source"));
    }
    act(change, facts, refusals);
    return refusals;
  }

  private static void decision(Facts facts, List<Refusal> refusals) {
    if (facts.decider().isEmpty()) {
      refusals.add(DECISION_MISSING.refuses("decided-by"));
    }
    facts.decider().flatMap(verdict -> verdict.refusal("decided-by")).ifPresent(refusals::add);
  }

  private static void act(BodyChange change, Facts facts, List<Refusal> refusals) {
    switch (change.act()) {
      case BodyEstablished established -> {
        named("name", established.name(), facts, refusals);
        named("short", established.shortName(), facts, refusals);
        established.partOf().ifPresent(whole -> part(change, whole, facts, refusals));
      }
      case BodyRenamed renamed -> {
        named("name", renamed.name(), facts, refusals);
        named("short", renamed.shortName(), facts, refusals);
      }
      case BodySeated seated -> named("place", seated.place(), facts, refusals);
      case BodyRegulated regulated -> named("document", regulated.document(), facts, refusals);
      case BodyComposed composed -> named("role", composed.role(), facts, refusals);
      case ChairRuleSet rule -> named("role", rule.role(), facts, refusals);
      case BodyEnded _ ->
          facts.bodies().stream()
              .filter(other -> other.partOf().filter(change.body()::equals).isPresent())
              .findFirst()
              .ifPresent(part -> refusals.add(PARTS_REMAIN.refuses("effective", part.name())));
      case ChairAssumed chair -> chair(change.effective(), chair, facts, refusals);
      case PowerConferred _, PowerWithheld _ -> {}
    }
  }

  private static void part(BodyChange change, String whole, Facts facts, List<Refusal> refusals) {
    if (whole.equals(change.body())) {
      refusals.add(PART_OF_ITSELF.refuses("part-of"));
    } else if (facts.bodies().stream().noneMatch(on -> on.code().equals(whole))) {
      refusals.add(BodyRules.BODY_NOT_KNOWN.refuses("part-of", whole, change.effective()));
    }
  }

  private static void chair(
      LocalDate from, ChairAssumed chair, Facts facts, List<Refusal> refusals) {
    if (!facts.chairing().isMember()) {
      refusals.add(CHAIR_NOT_MEMBER.refuses("state", chair.state(), from));
    }
    if (chair.until().filter(end -> !end.isAfter(from)).isPresent()) {
      refusals.add(CHAIR_ENDS_FIRST.refuses("until", from));
    }
    Chairmanship wanted = Chairmanship.of(from, chair);
    facts.body().chairs().stream()
        .filter(wanted::overlaps)
        .findFirst()
        .ifPresent(other ->
            refusals.add(CHAIR_OVERLAPS.refuses("effective", other.state(), other.from())));
    if (facts.chairing().turn() instanceof Turn.Deviates turn
        && chair.deviation().filter(words -> !words.isEmpty()).isEmpty()) {
      refusals.add(
          CHAIR_OUT_OF_TURN.refuses(
              "deviation", turn.expected(), turn.actual(), turn.rule().source()));
    }
  }

  private static void named(String field, Text words, Facts facts, List<Refusal> refusals) {
    for (Language language : facts.languages().official()) {
      if (!words.has(language)) {
        refusals.add(NAME_MISSING.refuses(field + "." + language.tag(), language));
      }
    }
  }

  static Citation source(BodyAct act) {
    return switch (act) {
      case BodyEstablished each -> each.source();
      case PowerConferred each -> each.source();
      case PowerWithheld each -> each.source();
      case BodyRenamed each -> each.source();
      case BodyEnded each -> each.source();
      case BodySeated each -> each.source();
      case BodyRegulated each -> each.source();
      case BodyComposed each -> each.source();
      case ChairRuleSet each -> each.source();
      case ChairAssumed each -> each.source();
    };
  }
}
