package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import secretariat.kernel.Refusal;
import secretariat.register.Act;

/**
 * What the rules say of an act that is on record: it stands whatever they say. Verdicts are for
 * officials, not for the public.
 */
public sealed interface Verdict {

  Act act();

  /** Nothing in the rules speaks against it. */
  record InKeeping(Act act) implements Verdict {}

  /** A step that the rules ask for is not on record; it may have been taken. */
  record NotOnRecord(Act act, List<Refusal> missing) implements Verdict {}

  /** The rules of today's text would have refused it. */
  record Contrary(Act act, List<Refusal> reasons) implements Verdict {}

  /** It is older than the rules. */
  record OlderThanTheRules(Act act, LocalDate rulesFrom) implements Verdict {}

  static Verdict of(Dossier dossier, Act act, Law law, LocalDate rulesFrom) {
    if (act.effective().isBefore(rulesFrom)) {
      return new OlderThanTheRules(act, rulesFrom);
    }
    List<Refusal> reasons =
        MembershipRules.judge(
            dossier.before(act), new Intent(act.effective(), (MembershipAct) act.content()), law);
    if (reasons.isEmpty()) {
      return new InKeeping(act);
    }
    boolean unsigned =
        act.content() instanceof AccessionAct.ObligationsAccepted accepted
            && accepted.signatories().isEmpty();
    return reasons.stream().allMatch(reason -> isOnlyUnknown(reason, unsigned))
        ? new NotOnRecord(act, reasons)
        : new Contrary(act, reasons);
  }

  private static boolean isOnlyUnknown(Refusal refusal, boolean unsigned) {
    return TableRules.NOT_ON_RECORD.contains(refusal.rule())
        || refusal.rule().equals(DecisionRules.NOT_SUBMITTED)
        || refusal.rule().equals(AccessionRules.ADDRESSEE_MISSING)
        || refusal.rule().equals(AccessionRules.NO_TREATIES)
        || refusal.rule().equals(AccessionRules.NOT_RATIFIED)
        || (unsigned && refusal.rule().equals(AccessionRules.SIGNATURE_MISSING));
  }
}
