package secretariat.depositary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.profile.Periods.Reasons;

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
  record Known(String code, Text name) {}

  /**
   * The day's facts.
   *
   * @param members in protocol order, suspended or not
   * @param bodies that receive a copy where a document concerns them
   * @param names the official name of any state that the institution knows, by its code
   */
  record Day(
      LocalDate day,
      List<Known> members,
      List<Known> bodies,
      Function<String, Optional<Text>> names,
      Reasons reasons) {}

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
    var unnamed = new ArrayList<String>();
    if (isTreaty(document) && document.data().basis() instanceof Basis.Signature signature) {
      for (String signatory : signature.signatories()) {
        if (!stands(lines, signatory)) {
          day.names()
              .apply(signatory)
              .ifPresentOrElse(
                  name ->
                      lines.add(
                          line(
                              new Known(signatory, name),
                              Reason.SIGNATORY,
                              Optional.empty(),
                              day.reasons().signatory())),
                  () -> unnamed.add(signatory));
        }
      }
    }
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
        unnamed,
        undecided.stream().map(body -> new Proposal.Body(body.code(), body.name())).toList());
  }

  private static Line line(
      Known known, Reason reason, Optional<String> explanation, Citation source) {
    return new Line(known.code(), known.name(), reason, explanation, source);
  }

  private static boolean stands(List<Line> lines, String code) {
    return lines.stream().anyMatch(line -> line.recipient().equals(code));
  }

  /** The list as it will be recorded: the proposal, then what the official adds. */
  static List<Line> list(Proposal proposal, List<Proposal.Addition> additions, Day day) {
    var lines = new ArrayList<>(proposal.lines());
    for (Proposal.Addition addition : additions) {
      Text name = day.names().apply(addition.code()).orElseGet(() -> Text.same(addition.name()));
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

  private static Citation source(Reason reason, Reasons reasons) {
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
    if (addition.name().isBlank() && day.names().apply(code).isEmpty()) {
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
