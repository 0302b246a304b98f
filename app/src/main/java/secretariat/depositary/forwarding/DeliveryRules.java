package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.RectificationRules;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** What may be recorded about a copy on its way. */
final class DeliveryRules {

  static final Rule NO_SUCH_COPY = Rule.of("depositary.no-such-copy");
  static final Rule UNDER_WAY = Rule.of("depositary.copy-under-way");
  static final Rule DELIVERED = Rule.of("depositary.copy-delivered");
  static final Rule NOT_SENT = Rule.of("depositary.copy-not-sent");
  static final Rule IN_FUTURE = Rule.of("depositary.delivery-in-future");
  static final Rule BEFORE_COPY = Rule.of("depositary.delivery-before-copy");
  static final Rule EVIDENCE_MISSING = Rule.of("depositary.delivery-without-evidence");
  static final Rule ACKNOWLEDGED = Rule.of("depositary.already-acknowledged");
  static final Rule DEFECT_MISSING = Rule.of("depositary.defect-without-words");
  static final Rule REQUESTER_MISSING = Rule.of("depositary.request-without-requester");
  static final Rule ADDRESS_WRONG = Rule.of("depositary.address-wrong");
  static final Rule NOTE_MISSING = Rule.of("depositary.address-without-note");
  static final Rule COMMUNICATED = Rule.of("depositary.rectification-communicated");
  static final Rule NOT_FOR_YOU = Rule.of("depositary.copy-of-another");

  private DeliveryRules() {}

  /**
   * Days that bound a fact.
   *
   * @param certified the day on which the copy was certified
   */
  record Days(LocalDate certified, LocalDate today) {}

  static List<Refusal> dispatch(Way way, LocalDate on, Days days) {
    var refusals = new ArrayList<>(day(on, days));
    if (way.delivered().isPresent()) {
      refusals.add(DELIVERED.refuses("", way.delivered().get().on()));
    } else if (way.isUnderWay()) {
      refusals.add(UNDER_WAY.refuses("", way.dispatched().orElseThrow().on()));
    }
    return refusals;
  }

  static List<Refusal> failure(Way way, String reason, LocalDate on, Days days) {
    var refusals = new ArrayList<>(day(on, days));
    if (!way.isUnderWay()) {
      refusals.add(NOT_SENT.refuses(""));
    }
    if (reason.isBlank()) {
      refusals.add(EVIDENCE_MISSING.refuses("evidence"));
    }
    return refusals;
  }

  /**
   * Recording a delivery by hand.
   *
   * @param scanned whether the signed sheet came with it
   */
  static List<Refusal> delivery(
      Way way, String evidence, boolean scanned, LocalDate on, Days days) {
    var refusals = new ArrayList<>(day(on, days));
    way.delivered().ifPresent(arrival -> refusals.add(DELIVERED.refuses("", arrival.on())));
    if (evidence.isBlank() && !scanned) {
      refusals.add(EVIDENCE_MISSING.refuses("evidence"));
    }
    return refusals;
  }

  static List<Refusal> acknowledgement(Way way, LocalDate on, Days days) {
    var refusals = new ArrayList<>(day(on, days));
    way.acknowledged().ifPresent(earlier -> refusals.add(ACKNOWLEDGED.refuses("", earlier)));
    return refusals;
  }

  static List<Refusal> defect(String words) {
    return words.isBlank() ? List.of(DEFECT_MISSING.refuses("defect")) : List.of();
  }

  /**
   * Communicating a procès-verbal on an error in a copy.
   *
   * @param rectification its number, if there is one
   * @param communicated whether the holder was told already
   */
  static List<Refusal> communication(
      Optional<String> rectification,
      boolean communicated,
      String evidence,
      LocalDate on,
      Days days) {
    var refusals = new ArrayList<>(day(on, days));
    if (rectification.isEmpty()) {
      refusals.add(RectificationRules.COPY_NOT_RECTIFIED.refuses("copy"));
    }
    if (communicated) {
      refusals.add(COMMUNICATED.refuses("copy"));
    }
    if (evidence.isBlank()) {
      refusals.add(EVIDENCE_MISSING.refuses("evidence"));
    }
    return refusals;
  }

  static List<Refusal> request(String requester, LocalDate received, LocalDate today) {
    var refusals = new ArrayList<Refusal>();
    if (requester.isBlank()) {
      refusals.add(REQUESTER_MISSING.refuses("requester"));
    }
    if (received.isAfter(today)) {
      refusals.add(IN_FUTURE.refuses("on", received, today));
    }
    return refusals;
  }

  static List<Refusal> address(Means means, String address, String note) {
    var refusals = new ArrayList<Refusal>();
    boolean mail = address.matches("[^@\\s<>,;\"]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]{2,}");
    if ((means == Means.E_MAIL && !mail) || (means == Means.PAPER && address.isBlank())) {
      refusals.add(ADDRESS_WRONG.refuses("address"));
    }
    if (note.isBlank()) {
      refusals.add(NOTE_MISSING.refuses("note"));
    }
    return refusals;
  }

  private static List<Refusal> day(LocalDate on, Days days) {
    if (on.isAfter(days.today())) {
      return List.of(IN_FUTURE.refuses("on", on, days.today()));
    }
    return on.isBefore(days.certified())
        ? List.of(BEFORE_COPY.refuses("on", on, days.certified()))
        : List.of();
  }
}
