package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.Basis;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** When a correction may be proposed, objected to, and made. */
public final class CorrectionRules {

  static final Rule NO_SUCH_CORRECTION = Rule.of("depositary.no-such-correction");
  static final Rule OPEN_ALREADY = Rule.of("depositary.correction-open");
  static final Rule ADDRESSEES_MISSING = Rule.of("depositary.correction-without-addressees");
  static final Rule LIMIT_MISSING = Rule.of("depositary.correction-without-limit");
  static final Rule ARTICLE_MISSING = Rule.of("depositary.correction-clause-without-article");
  static final Rule DECISION_MISSING = Rule.of("depositary.correction-without-decision");
  static final Rule SAME_DECISION = Rule.of("depositary.correction-by-itself");
  static final Rule LIMIT_RUNNING = Rule.of("depositary.correction-limit-running");
  static final Rule UNINFORMED = Rule.of("depositary.correction-not-communicated");
  static final Rule OBJECTED = Rule.of("depositary.correction-objected");
  static final Rule ENDED = Rule.of("depositary.correction-ended");
  static final Rule SECOND_PERSON = Rule.of("depositary.correction-second-person");
  static final Rule AGREEMENT_MISSING = Rule.of("depositary.correction-without-agreement");
  static final Rule WORDS_MISSING = Rule.of("depositary.objection-without-words");
  static final Rule IN_FUTURE = Rule.of("depositary.objection-in-future");
  static final Rule MADE_AFTER_RECEIPT = Rule.of("depositary.objection-made-after-receipt");
  static final Rule PAPER_MISSING = Rule.of("depositary.objection-without-paper");
  static final Rule NOT_A_STATE = Rule.of("depositary.objection-without-state");
  static final Rule NOTICE_TWICE = Rule.of("depositary.correction-notice-twice");
  static final Rule NOTICE_DAY = Rule.of("depositary.correction-notice-day");
  static final Rule EVIDENCE_MISSING = Rule.of("depositary.correction-notice-without-evidence");
  static final Rule NO_SUCH_MATTER = Rule.of("depositary.correction-no-such-matter");
  static final Rule NOT_ADDRESSED = Rule.of("depositary.correction-not-addressed");

  private static final int LONGEST = 3660;

  private CorrectionRules() {}

  /** Whether the body corrects its own decision; otherwise the states are asked. */
  public static boolean isByCorrigendum(Deposited document) {
    return document.data().basis() instanceof Basis.Decision
        && !document.data().documentKind().equals("treaty")
        && !document.data().documentKind().equals("charter-protocol");
  }

  static List<Refusal> limit(Optional<Integer> days, boolean ownClause, String article) {
    var refusals = new ArrayList<Refusal>();
    if (days.filter(number -> number >= 1 && number <= LONGEST).isEmpty()) {
      refusals.add(LIMIT_MISSING.refuses("days"));
    }
    if (ownClause && article.isBlank()) {
      refusals.add(ARTICLE_MISSING.refuses("article"));
    }
    return refusals;
  }

  /** What stands against making the correction, on a day at the seat. */
  static List<Refusal> making(Correction correction, String maker, LocalDate today) {
    var refusals = new ArrayList<Refusal>();
    switch (correction.stage(today)) {
      case READY -> {
        // Nobody has objected in time.
      }
      case RUNNING -> refusals.add(running(correction));
      case OBJECTED ->
          refusals.add(
              OBJECTED.refuses(
                  "",
                  Text.listed(
                      correction.standing().stream()
                          .map(each -> each.act().state())
                          .distinct()
                          .map(correction::nameOf)
                          .toList())));
      case MADE, CONTESTED, WITHDRAWN -> refusals.add(ENDED.refuses(""));
    }
    if (correction.proposer().equals(maker)) {
      refusals.add(SECOND_PERSON.refuses(""));
    }
    return refusals;
  }

  private static Refusal running(Correction correction) {
    List<Addressee> uninformed = correction.uninformed(1);
    return uninformed.isEmpty()
        ? LIMIT_RUNNING.refuses("", correction.lastDay().orElseThrow())
        : UNINFORMED.refuses("", Text.listed(uninformed.stream().map(Addressee::name).toList()));
  }

  /** That the text counts from another day is decided by the states, and said how. */
  static List<Refusal> effect(Optional<LocalDate> from, String agreement) {
    return from.isPresent() && agreement.isBlank()
        ? List.of(AGREEMENT_MISSING.refuses("agreement"))
        : List.of();
  }

  /** Whether a notice to an addressee can be recorded. */
  static List<Refusal> notice(
      Correction correction, NoticeGiven notice, LocalDate on, LocalDate today) {
    var refusals = new ArrayList<Refusal>();
    if (!correction.isAddressedTo(notice.recipient())) {
      refusals.add(NOT_ADDRESSED.refuses("recipient"));
    }
    if (correction.notice(notice.about(), notice.recipient()).isPresent()) {
      refusals.add(NOTICE_TWICE.refuses("recipient", notice.recipient()));
    }
    if (on.isAfter(today) || on.isBefore(correction.proposedOn())) {
      refusals.add(NOTICE_DAY.refuses("on", correction.proposedOn(), today));
    }
    if (notice.evidence().isBlank()) {
      refusals.add(EVIDENCE_MISSING.refuses("evidence"));
    }
    return refusals;
  }

  /** What stands against a letter that communicates the act of a place. */
  static List<Refusal> letter(Correction correction, long about, String recipient) {
    var refusals = new ArrayList<Refusal>();
    if (!correction.isAddressedTo(recipient)) {
      refusals.add(NOT_ADDRESSED.refuses("recipient"));
    }
    if (!correction.isMatter(about)) {
      refusals.add(NO_SUCH_MATTER.refuses("about"));
    }
    return refusals;
  }

  /** What cannot be a receipt at all; whether an objection counts is not asked here. */
  static List<Refusal> objection(ObjectionReceived objection, LocalDate today) {
    var refusals = new ArrayList<Refusal>();
    if (objection.words().isBlank()) {
      refusals.add(WORDS_MISSING.refuses("words"));
    }
    if (objection.receivedOn().isAfter(today)) {
      refusals.add(IN_FUTURE.refuses("received-on", objection.receivedOn(), today));
    }
    if (objection.madeOn().filter(objection.receivedOn()::isBefore).isPresent()) {
      refusals.add(MADE_AFTER_RECEIPT.refuses("made-on"));
    }
    return refusals;
  }
}
