package secretariat.depositary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.profile.Periods.Reasons;
import secretariat.profile.Standings;

/** Who receives a certified copy of a document, and why. */
final class RecipientRules {

  static final Rule LIST_FIXED = Rule.of("depositary.list-fixed");
  static final Rule CONCERN_UNDECIDED = Rule.of("depositary.concern-undecided");
  static final Rule PROPOSAL_CHANGED = Rule.of("depositary.proposal-changed");
  static final Rule ADDED_TWICE = Rule.of("depositary.recipient-twice");
  static final Rule ADDED_WITHOUT_REASON = Rule.of("depositary.recipient-without-reason");
  static final Rule NOT_A_CODE = Rule.of("depositary.recipient-not-a-code");
  static final Rule NAME_MISSING = Rule.of("depositary.recipient-without-name");
  static final Rule NOT_A_TREATY = Rule.of("depositary.not-a-treaty");
  static final Rule CLAUSE_UNREADABLE = Rule.of("depositary.clause-unreadable");
  static final Rule CLAUSE_DAY_UNKNOWN = Rule.of("depositary.clause-day-unknown");
  static final Rule UNKNOWN_BODY = Rule.of("depositary.unknown-body");

  private static final Set<String> TREATIES = Set.of("treaty", "charter-protocol");
  private static final int LONGEST = 3660;

  private RecipientRules() {}

  /** A state or body that can receive a copy on the day, with its names. */
  record Known(String code, Text name) {
    Proposal.Named named() {
      return new Proposal.Named(code, name);
    }
  }

  /**
   * A standing that states can have.
   *
   * @param holders the codes of the states that have it on the day, suspended or not
   */
  record Standing(String code, Text plural, List<String> holders) {}

  /**
   * The day's facts.
   *
   * @param states all that the institution knows, in protocol order, under their names of the day
   * @param bodies that receive a copy where a document concerns them
   */
  record Day(
      LocalDate day,
      List<Known> states,
      List<Standing> standings,
      List<Known> bodies,
      Reasons reasons) {

    /** In protocol order, suspended or not. */
    List<Known> members() {
      List<String> codes =
          standings.stream()
              .filter(standing -> standing.code().equals(Standings.MEMBER))
              .flatMap(standing -> standing.holders().stream())
              .toList();
      return states.stream().filter(state -> codes.contains(state.code())).toList();
    }

    /** The official name of a state that the institution knows. */
    Optional<Text> name(String code) {
      return states.stream()
          .filter(state -> state.code().equals(code))
          .findFirst()
          .map(Known::name);
    }
  }

  /** Whether a document is a treaty, of which more than the members receive copies. */
  static boolean isTreaty(Deposited document) {
    return TREATIES.contains(document.data().documentKind());
  }

  /** Whom the rules of the day propose. */
  static Proposal propose(Deposited document, Day day) {
    var lines = new ArrayList<Line>();
    for (Known member : day.members()) {
      lines.add(line(member, Reason.MEMBER, Optional.empty(), day.reasons().member()));
    }
    lines.addAll(ParticipationRules.lines(document, day));
    var undecided = new ArrayList<Known>();
    for (Known body : day.bodies()) {
      ConcernDecided decision = document.arrangements().concerns().get(body.code());
      if (decision == null) {
        undecided.add(body);
      } else if (decision.concerned()) {
        lines.add(
            line(
                body, Reason.CONCERNED, Optional.of(decision.reason()), day.reasons().concerned()));
      }
    }
    return new Proposal(
        lines,
        ParticipationRules.unnamed(document, day),
        undecided.stream().map(Known::named).toList());
  }

  private static Line line(
      Known known, Reason reason, Optional<String> explanation, Citation source) {
    return new Line(known.code(), known.name(), reason, explanation, source);
  }

  /** The list as it will be recorded: the proposal, then what the official adds. */
  static List<Line> list(Proposal proposal, List<Proposal.Addition> additions, Day day) {
    var lines = new ArrayList<>(proposal.lines());
    for (Proposal.Addition addition : additions) {
      Text name = day.name(addition.code()).orElseGet(() -> Text.same(addition.name()));
      lines.add(
          new Line(
              addition.code(),
              name,
              addition.reason(),
              Optional.of(addition.explanation()),
              source(addition.reason(), day.reasons())));
    }
    return List.copyOf(lines);
  }

  static Citation source(Reason reason, Reasons reasons) {
    return switch (reason) {
      case MEMBER -> reasons.member();
      case SIGNATORY -> reasons.signatory();
      case PARTY -> reasons.party();
      case ENTITLED -> reasons.entitled();
      case CONCERNED -> reasons.concerned();
    };
  }

  /**
   * What stands against fixing the list.
   *
   * @param seen the codes of the proposal that the official saw
   */
  static List<Refusal> fixing(
      Deposited document,
      Proposal proposal,
      List<String> seen,
      List<Proposal.Addition> additions,
      Day day) {
    var refusals = new ArrayList<Refusal>();
    if (document.arrangements().list().isPresent()) {
      refusals.add(LIST_FIXED.refuses(""));
    }
    proposal.undecided().forEach(body -> refusals.add(CONCERN_UNDECIDED.refuses("", body.name())));
    if (!proposal.codes().equals(seen)) {
      refusals.add(PROPOSAL_CHANGED.refuses(""));
    }
    Set<String> codes = new HashSet<>(proposal.codes());
    for (Proposal.Addition addition : additions) {
      refusals.addAll(addition(document, addition, day, codes));
    }
    return refusals;
  }

  private static List<Refusal> addition(
      Deposited document, Proposal.Addition addition, Day day, Set<String> codes) {
    var refusals = new ArrayList<Refusal>();
    String code = addition.code();
    if (!code.matches("[A-Z]{2}")) {
      refusals.add(NOT_A_CODE.refuses(addition.field("code"), code));
      return refusals;
    }
    if (!isTreaty(document)) {
      refusals.add(NOT_A_TREATY.refuses(addition.field("code"), code));
    }
    if (!codes.add(code)) {
      refusals.add(ADDED_TWICE.refuses(addition.field("code"), code));
    }
    if (addition.name().isBlank() && day.name(code).isEmpty()) {
      refusals.add(NAME_MISSING.refuses(addition.field("name"), code));
    }
    if (addition.explanation().isBlank()
        || addition.reason() == Reason.MEMBER
        || addition.reason() == Reason.CONCERNED) {
      refusals.add(ADDED_WITHOUT_REASON.refuses(addition.field("explanation"), code));
    }
    return refusals;
  }

  static List<Refusal> concern(Deposited document, ConcernDecided decision, Day day) {
    var refusals = new ArrayList<Refusal>();
    if (document.arrangements().list().isPresent()) {
      refusals.add(LIST_FIXED.refuses(""));
    }
    if (day.bodies().stream().noneMatch(body -> body.code().equals(decision.body()))) {
      refusals.add(
          UNKNOWN_BODY.refuses(
              "body", day.bodies().stream().map(Known::code).collect(Collectors.joining(", "))));
    }
    if (decision.reason().isBlank()) {
      refusals.add(CorrectionRules.REASON_MISSING.refuses("reason"));
    }
    return refusals;
  }

  static List<Refusal> clause(ForwardingClauseRecorded clause) {
    var refusals = new ArrayList<Refusal>();
    if (clause.days() < 1 || clause.days() > LONGEST) {
      refusals.add(CLAUSE_UNREADABLE.refuses("days"));
    }
    if (clause.article().isBlank()) {
      refusals.add(CLAUSE_UNREADABLE.refuses("article"));
    }
    if (clause.wording().isBlank()) {
      refusals.add(CLAUSE_UNREADABLE.refuses("wording"));
    }
    return refusals;
  }
}
