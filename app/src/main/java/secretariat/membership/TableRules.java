package secretariat.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Says in words why the table of acts does not allow one here. */
final class TableRules {

  static final Rule NOT_A_MEMBER = Rule.of("membership.not-a-member");
  static final Rule IS_A_MEMBER = Rule.of("membership.is-a-member");
  static final Rule NO_STANDING = Rule.of("membership.no-standing");
  static final Rule HAS_STANDING = Rule.of("membership.has-standing");
  static final Rule NOT_SUSPENDED = Rule.of("membership.not-suspended");
  static final Rule ALREADY_SUSPENDED = Rule.of("membership.already-suspended");
  static final Rule NOT_LEAVING = Rule.of("membership.not-leaving");
  static final Rule ALREADY_LEAVING = Rule.of("membership.already-leaving");
  static final Rule NOT_REQUESTED = Rule.of("membership.accession-not-requested");
  static final Rule NOT_OPENED = Rule.of("membership.accession-not-opened");
  static final Rule NO_OBLIGATIONS = Rule.of("membership.obligations-not-accepted");
  static final Rule OUTSTANDING = Rule.of("membership.obligation-outstanding");
  static final Rule STEP_TAKEN = Rule.of("membership.step-already-taken");

  /** The rules that only say that an earlier step is not on record. */
  static final Set<Rule> NOT_ON_RECORD =
      Set.of(NOT_REQUESTED, NOT_OPENED, NO_OBLIGATIONS, OUTSTANDING);

  private TableRules() {}

  static List<Refusal> judge(Dossier dossier, Deed deed) {
    var refusals = new ArrayList<Refusal>();
    if (!deed.from().contains(dossier.relation())) {
      refusals.add(relation(dossier.relation(), deed).refuses(""));
      return refusals;
    }
    Stage stage = dossier.accession().stage();
    if (!deed.stages().contains(stage)) {
      refusals.addAll(stage(dossier.accession(), stage, deed));
    }
    return refusals;
  }

  private static Rule relation(Relation now, Deed deed) {
    boolean member = Relation.OF_MEMBERS.contains(now);
    if (Relation.OF_MEMBERS.containsAll(deed.from())) {
      return member ? hold(now, deed) : NOT_A_MEMBER;
    }
    if (member) {
      return IS_A_MEMBER;
    }
    return now == Relation.OUTSIDE ? NO_STANDING : HAS_STANDING;
  }

  /** A member, but not one whose rights and notice are as the act needs them. */
  private static Rule hold(Relation now, Deed deed) {
    return switch (deed) {
      case LIFT, EXPEL -> NOT_SUSPENDED;
      case SUSPEND -> ALREADY_SUSPENDED;
      case NOTIFY -> ALREADY_LEAVING;
      case STAY, LEAVE -> NOT_LEAVING;
      default -> throw new IllegalStateException("%s is refused to %s".formatted(deed, now));
    };
  }

  private static List<Refusal> stage(Accession accession, Stage now, Deed deed) {
    boolean past =
        deed != Deed.ABANDON && deed.stages().stream().allMatch(stage -> now.compareTo(stage) > 0);
    if (past) {
      return List.of(STEP_TAKEN.refuses(""));
    }
    return switch (now) {
      case NONE -> List.of(NOT_REQUESTED.refuses(""));
      case REQUESTED -> List.of(NOT_OPENED.refuses(""));
      case OPENED -> List.of(NO_OBLIGATIONS.refuses(""));
      case BOUND, READY ->
          accession.outstanding().stream()
              .map(step -> OUTSTANDING.refuses("", step.title(), step.by()))
              .toList();
    };
  }
}
