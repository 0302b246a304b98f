package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;
import secretariat.profile.Procedure;
import secretariat.profile.Procedure.Step;
import secretariat.ui.Phrase;

/** The order of the steps, who takes each, and who may record it. Pure functions. */
final class ChainRules {

  static final Rule NOT_IN_THIS_CAPACITY = Rule.of("offices.not-in-this-capacity");
  static final Rule NOT_IN_ORDER = Rule.of("offices.not-in-order");
  static final Rule NOT_THE_BODY = Rule.of("offices.not-the-body");
  static final Rule SAME_OFFICIAL = Rule.of("offices.same-official");
  static final Rule SAME_OFFICIAL_AT_ENTRY = Rule.of("offices.same-official-at-entry");
  static final Rule IN_THE_FUTURE = Rule.of("offices.in-the-future");
  static final Rule BEFORE_EARLIER_STEP = Rule.of("offices.before-earlier-step");
  static final Rule ENDS_BEFORE_IT_BEGINS = Rule.of("offices.ends-before-it-begins");
  static final Rule DEPARTS_FROM_CYCLE = Rule.of("offices.departs-from-cycle");
  static final Rule BOOK_SAYS_OTHERWISE = Rule.of("offices.decision-book-says-otherwise");
  static final Rule ACTING_RULE_UNKNOWN = Rule.of("offices.acting-rule-unknown");

  private static final Set<Capacity> OFFICIALS =
      Set.of(
          Capacity.REGISTRY_OFFICIAL,
          Capacity.LEGAL_OFFICER,
          Capacity.DEPUTY_SECRETARY_GENERAL,
          Capacity.SECRETARY_GENERAL);

  private ChainRules() {}

  /** Officials of the Secretariat record the steps; the system itself may too. */
  static List<Refusal> mayRecord(Actor actor) {
    return OFFICIALS.contains(actor.capacity()) || actor.capacity().equals(Capacity.SYSTEM)
        ? List.of()
        : List.of(NOT_IN_THIS_CAPACITY.refuses(""));
  }

  static List<Refusal> inOrder(Stage stage, Milestone step, Procedure procedure) {
    return Transitions.after(stage, step, procedure.steps().chain()).isPresent()
        ? List.of()
        : List.of(
            NOT_IN_ORDER.refuses(
                "",
                Phrase.of("offices.stage." + stage.code()),
                Phrase.of("offices.milestone." + step.code())));
  }

  /** The body that takes a step must be the one that the procedure names. */
  static List<Refusal> body(Optional<Step> named, String by, Text expected) {
    return named.isEmpty() || named.get().by().equals(by)
        ? List.of()
        : List.of(NOT_THE_BODY.refuses("by", expected, named.get().source().source()));
  }

  /** The state that nominates its own citizen, where states nominate. */
  static List<Refusal> nominator(
      Optional<Step> named, String by, String citizenship, Text expected) {
    boolean states = named.filter(step -> step.by().equals(Procedure.STATES)).isPresent();
    boolean right =
        states ? by.equals(citizenship) : named.isEmpty() || named.get().by().equals(by);
    return right
        ? List.of()
        : List.of(
            NOT_THE_BODY.refuses(
                "by", expected, named.map(step -> step.source().source()).orElse(expected)));
  }

  /** Two pairs of eyes: who recorded the nomination does not find the candidate eligible. */
  static List<Refusal> secondPairOfEyes(String nominator, Actor actor) {
    return nominator.equals(actor.person()) ? List.of(SAME_OFFICIAL.refuses("")) : List.of();
  }

  /** The same at the end of the chain: who recorded the approval does not record the entry. */
  static List<Refusal> secondPairOfEyesAtEntry(Optional<String> approver, Actor actor) {
    return approver.filter(actor.person()::equals).isPresent()
        ? List.of(SAME_OFFICIAL_AT_ENTRY.refuses(""))
        : List.of();
  }

  /** A step that was taken cannot lie in the future, nor before the one that it follows. */
  static List<Refusal> when(LocalDate day, LocalDate today, Optional<LocalDate> before) {
    return when("day", day, today, before);
  }

  /**
   * @param field in which the day stands
   */
  static List<Refusal> when(
      String field, LocalDate day, LocalDate today, Optional<LocalDate> before) {
    var refusals = new ArrayList<Refusal>();
    if (day.isAfter(today)) {
      refusals.add(IN_THE_FUTURE.refuses(field, day, today));
    }
    before
        .filter(day::isBefore)
        .ifPresent(earlier -> refusals.add(BEFORE_EARLIER_STEP.refuses(field, day, earlier)));
    return refusals;
  }

  static List<Refusal> span(LocalDate from, Optional<LocalDate> until) {
    return until.filter(last -> last.isBefore(from)).isPresent()
        ? List.of(ENDS_BEFORE_IT_BEGINS.refuses("until", until.get(), from))
        : List.of();
  }

  /** A proposal that departs from the approved order must say so. */
  static List<Refusal> turn(Optional<String> expected, Term term, boolean departs, Text name) {
    return departs || expected.isEmpty() || expected.get().equals(term.state())
        ? List.of()
        : List.of(DEPARTS_FROM_CYCLE.refuses("departs", name));
  }

  /** A decision that is in the book is named with the day that the book has. */
  static List<Refusal> inTheBook(
      String field, Optional<RecordedDecisions.Entry> entry, KnownDate cited) {
    return entry
        .filter(known -> !known.agrees(cited))
        .map(known ->
            BOOK_SAYS_OTHERWISE.refuses(
                field, known.registryNumber(), said(known.adopted()), said(cited)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Object said(KnownDate date) {
    return date.isDay() ? date.earliest() : date.code();
  }

  /** Who designates an acting head; where no rule is known, a decision must be named. */
  static List<Refusal> acting(Procedure procedure, Optional<String> by, Text expected) {
    Optional<Step> rule = procedure.steps().acting();
    if (rule.isEmpty()) {
      return by.isPresent() ? List.of() : List.of(ACTING_RULE_UNKNOWN.refuses("by"));
    }
    return body(rule, by.orElse(""), expected);
  }
}
