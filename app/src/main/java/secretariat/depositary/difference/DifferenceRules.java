package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.difference.Difference.Step;
import secretariat.depositary.difference.DifferenceAct.DifferenceBrought;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;
import secretariat.depositary.difference.DifferenceAct.Note;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** When a difference may be recorded, brought to attention, decided or withdrawn. */
final class DifferenceRules {

  static final Rule NO_SUCH = Rule.of("depositary.no-such-difference");
  static final Rule WORDS_MISSING = Rule.of("depositary.difference-without-words");
  static final Rule NOT_A_STATE = Rule.of("depositary.difference-without-state");
  static final Rule NOTE_MISSING = Rule.of("depositary.difference-without-note");
  static final Rule IN_FUTURE = Rule.of("depositary.difference-in-future");
  static final Rule MADE_AFTER_RECEIPT = Rule.of("depositary.difference-made-after-receipt");
  static final Rule DAY_OUTSIDE = Rule.of("depositary.difference-day-outside");
  static final Rule BROUGHT_ALREADY = Rule.of("depositary.difference-brought-already");
  static final Rule NOT_BROUGHT = Rule.of("depositary.difference-not-brought");
  static final Rule ENDED = Rule.of("depositary.difference-ended");
  static final Rule NOBODY_NAMED = Rule.of("depositary.difference-to-nobody");
  static final Rule NO_SUCH_ORGAN = Rule.of("depositary.difference-unknown-organ");
  static final Rule OUTCOME_MISSING = Rule.of("depositary.difference-without-outcome");
  static final Rule NOT_IN_BOOK = Rule.of("depositary.difference-decision-not-in-book");
  static final Rule OTHER_ORGAN = Rule.of("depositary.difference-decided-elsewhere");
  static final Rule NOT_YOURS = Rule.of("depositary.difference-not-yours");
  static final Rule NOT_CONCERNED = Rule.of("depositary.difference-not-concerned");
  static final Rule NOTHING_TO_TELL = Rule.of("depositary.difference-nothing-to-tell");
  static final Rule NOTICE_TWICE = Rule.of("depositary.difference-notice-twice");
  static final Rule EVIDENCE_MISSING = Rule.of("depositary.difference-notice-without-evidence");

  private DifferenceRules() {}

  static List<Refusal> received(DifferenceReceived wanted, LocalDate today) {
    var refusals = new ArrayList<Refusal>();
    if (!wanted.state().code().matches("[A-Z]{2}")) {
      refusals.add(NOT_A_STATE.refuses("state"));
    }
    if (wanted.words().isEmpty()) {
      refusals.add(WORDS_MISSING.refuses("words"));
    }
    if (wanted.receivedOn().isAfter(today)) {
      refusals.add(IN_FUTURE.refuses("received-on", wanted.receivedOn(), today));
    }
    if (wanted.note().map(Note::number).filter(String::isBlank).isPresent()) {
      refusals.add(NOTE_MISSING.refuses("note"));
    }
    if (wanted.note().map(Note::madeOn).filter(wanted.receivedOn()::isBefore).isPresent()) {
      refusals.add(MADE_AFTER_RECEIPT.refuses("made-on"));
    }
    return refusals;
  }

  /** What stands against this deed on this day, whatever it says. */
  static List<Refusal> step(
      Difference difference, DifferenceDeed deed, LocalDate on, LocalDate today) {
    Optional<Refusal> stage = deed.refusal(difference.stage());
    if (stage.isPresent()) {
      return List.of(stage.get());
    }
    LocalDate first =
        switch (deed) {
          case BRING -> difference.received().receivedOn();
          case NOTIFY, DECIDE, WITHDRAW ->
              difference.brought().map(Step::on).orElse(difference.received().receivedOn());
        };
    return on.isBefore(first) || on.isAfter(today)
        ? List.of(DAY_OUTSIDE.refuses(deed.day(), on, first, today))
        : List.of();
  }

  /**
   * To whom it is brought: the states, or one organ.
   *
   * @param known whether there is such an organ on that day
   */
  static List<Refusal> bringing(DifferenceBrought wanted, boolean known) {
    var refusals = new ArrayList<Refusal>();
    if (wanted.organ().isPresent() != wanted.states().isEmpty()) {
      refusals.add(NOBODY_NAMED.refuses("states"));
    }
    if (wanted.organ().isPresent() && !known) {
      refusals.add(NO_SUCH_ORGAN.refuses("organ", wanted.organ().get()));
    }
    if (wanted.organ().isPresent() && wanted.note().isEmpty()) {
      refusals.add(NOTE_MISSING.refuses("note"));
    }
    return refusals;
  }

  /** An organ to which it was brought decides itself. */
  static List<Refusal> decidedBy(Difference difference, String body) {
    return difference
        .brought()
        .flatMap(step -> step.act().organ())
        .filter(organ -> !organ.equals(body))
        .map(organ -> OTHER_ORGAN.refuses("body", organ))
        .stream()
        .toList();
  }

  /** What stands against communicating the act of a place to a state. */
  static List<Refusal> communication(Difference difference, long about, String recipient) {
    var refusals = new ArrayList<Refusal>();
    if (!difference.matters().contains(about)) {
      refusals.add(NOTHING_TO_TELL.refuses("about"));
    }
    if (!difference.concerns(recipient)) {
      refusals.add(NOT_CONCERNED.refuses("recipient"));
    }
    return refusals;
  }

  static List<Refusal> notice(Difference difference, DifferenceNoticeGiven notice) {
    var refusals = new ArrayList<>(communication(difference, notice.about(), notice.recipient()));
    if (difference.told(notice.about(), notice.recipient()).isPresent()) {
      refusals.add(NOTICE_TWICE.refuses("recipient", notice.recipient()));
    }
    if (notice.evidence().isBlank()) {
      refusals.add(EVIDENCE_MISSING.refuses("evidence"));
    }
    return refusals;
  }
}
