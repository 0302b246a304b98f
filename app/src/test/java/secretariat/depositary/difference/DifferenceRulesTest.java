package secretariat.depositary.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.difference.Difference.Step;
import secretariat.depositary.difference.DifferenceAct.DifferenceBrought;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;
import secretariat.depositary.difference.DifferenceAct.DifferenceWithdrawn;
import secretariat.depositary.difference.DifferenceAct.Note;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** What may be done to a difference at each stage, by days and by names. */
class DifferenceRulesTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private static final LocalDate BROUGHT = RECEIVED.plusDays(5);
  private static final LocalDate TODAY = RECEIVED.plusDays(30);
  private static final Addressee KAZAKHSTAN = new Addressee("KZ", Text.same("KZ"));
  private static final Addressee CHINA = new Addressee("CN", Text.same("CN"));
  private static final Text WORDS = Text.same("The copy came late");

  /** Which rule refuses each deed at each stage; nothing where it can be done. */
  private static final Map<Stage, Map<DifferenceDeed, Rule>> TABLE = new EnumMap<>(Stage.class);

  static {
    TABLE.put(
        Stage.RECEIVED,
        Map.of(
            DifferenceDeed.NOTIFY, DifferenceRules.NOT_BROUGHT,
            DifferenceDeed.DECIDE, DifferenceRules.NOT_BROUGHT));
    TABLE.put(Stage.BROUGHT, Map.of(DifferenceDeed.BRING, DifferenceRules.BROUGHT_ALREADY));
    Map<DifferenceDeed, Rule> ended =
        Map.of(
            DifferenceDeed.BRING, DifferenceRules.ENDED,
            DifferenceDeed.DECIDE, DifferenceRules.ENDED,
            DifferenceDeed.WITHDRAW, DifferenceRules.ENDED);
    TABLE.put(Stage.DECIDED, ended);
    TABLE.put(Stage.WITHDRAWN, ended);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void at_each_stage_each_deed_is_open_or_refused_by_its_rule(Stage stage) {
    Difference difference = at(stage);
    assertThat(difference.stage()).isEqualTo(stage);
    for (DifferenceDeed deed : DifferenceDeed.values()) {
      Optional<Rule> expected = Optional.ofNullable(TABLE.get(stage).get(deed));
      assertThat(rules(DifferenceRules.step(difference, deed, TODAY, TODAY)))
          .as("%s at %s", deed, stage)
          .isEqualTo(expected.stream().toList());
      assertThat(deed.isOpenAt(stage)).isEqualTo(expected.isEmpty());
    }
  }

  @ParameterizedTest(name = "{0} at {1}, {2} days after receipt: {3}")
  @CsvSource({
    "BRING, RECEIVED, -1, refused",
    "BRING, RECEIVED, 0, done",
    "BRING, RECEIVED, 30, done",
    "BRING, RECEIVED, 31, refused",
    "WITHDRAW, RECEIVED, 0, done",
    "WITHDRAW, BROUGHT, 4, refused",
    "WITHDRAW, BROUGHT, 5, done",
    "DECIDE, BROUGHT, 4, refused",
    "DECIDE, BROUGHT, 5, done",
    "DECIDE, BROUGHT, 31, refused",
    "NOTIFY, DECIDED, 4, refused",
    "NOTIFY, DECIDED, 30, done",
    "NOTIFY, WITHDRAWN, 31, refused",
  })
  void each_step_is_dated_after_the_one_before_and_not_in_the_future(
      DifferenceDeed deed, Stage stage, int days, String outcome) {
    List<Refusal> refusals = DifferenceRules.step(at(stage), deed, RECEIVED.plusDays(days), TODAY);
    assertThat(rules(refusals))
        .isEqualTo(outcome.equals("done") ? List.of() : List.of(DifferenceRules.DAY_OUTSIDE));
    refusals.forEach(refusal -> assertThat(refusal.field()).isEqualTo(deed.day()));
  }

  @Test
  void what_a_state_says_has_words_a_state_and_days_that_can_be() {
    assertThat(DifferenceRules.received(received(KAZAKHSTAN, WORDS, "12", RECEIVED), TODAY))
        .isEmpty();
    var wrong = received(new Addressee("RATS", WORDS), Text.same(""), " ", TODAY.plusDays(2));
    assertThat(rules(DifferenceRules.received(wrong, TODAY)))
        .containsExactly(
            DifferenceRules.NOT_A_STATE,
            DifferenceRules.WORDS_MISSING,
            DifferenceRules.IN_FUTURE,
            DifferenceRules.NOTE_MISSING);
    var late = received(KAZAKHSTAN, WORDS, "12", RECEIVED.minusDays(1));
    assertThat(rules(DifferenceRules.received(late, TODAY)))
        .containsExactly(DifferenceRules.MADE_AFTER_RECEIPT);
  }

  @Test
  void it_is_brought_either_to_states_or_to_one_organ_that_exists() {
    var states = new DifferenceBrought(Optional.empty(), List.of(CHINA), Optional.empty());
    var organ = new DifferenceBrought(Optional.of("hsc"), List.of(), Optional.of("S/1"));
    var both = new DifferenceBrought(Optional.of("hsc"), List.of(CHINA), Optional.of("S/1"));
    var nobody = new DifferenceBrought(Optional.empty(), List.of(), Optional.empty());
    var untold = new DifferenceBrought(Optional.of("hsc"), List.of(), Optional.empty());
    assertThat(DifferenceRules.bringing(states, false)).isEmpty();
    assertThat(DifferenceRules.bringing(organ, true)).isEmpty();
    assertThat(rules(DifferenceRules.bringing(organ, false)))
        .containsExactly(DifferenceRules.NO_SUCH_ORGAN);
    assertThat(rules(DifferenceRules.bringing(both, true)))
        .containsExactly(DifferenceRules.NOBODY_NAMED);
    assertThat(rules(DifferenceRules.bringing(nobody, false)))
        .containsExactly(DifferenceRules.NOBODY_NAMED);
    assertThat(rules(DifferenceRules.bringing(untold, true)))
        .containsExactly(DifferenceRules.NOTE_MISSING);
  }

  @Test
  void an_organ_decides_itself_and_states_in_whatever_body_they_meet() {
    assertThat(DifferenceRules.decidedBy(at(Stage.BROUGHT), "cnc")).isEmpty();
    assertThat(DifferenceRules.decidedBy(toOrgan(), "hsc")).isEmpty();
    assertThat(rules(DifferenceRules.decidedBy(toOrgan(), "cnc")))
        .containsExactly(DifferenceRules.OTHER_ORGAN);
  }

  @Test
  void a_notice_tells_a_state_that_is_concerned_something_once_and_says_how() {
    Difference told = at(Stage.DECIDED);
    assertThat(told.isUntold()).isTrue();
    assertThat(DifferenceRules.notice(told, notice(2, "KZ", "Note 1"))).isEmpty();
    assertThat(rules(DifferenceRules.notice(told, notice(2, "CN", "Note 1"))))
        .containsExactly(DifferenceRules.NOTICE_TWICE);
    assertThat(rules(DifferenceRules.notice(told, notice(7, "UZ", " "))))
        .containsExactly(
            DifferenceRules.NOTHING_TO_TELL,
            DifferenceRules.NOT_CONCERNED,
            DifferenceRules.EVIDENCE_MISSING);
  }

  private static DifferenceNoticeGiven notice(long about, String recipient, String evidence) {
    return new DifferenceNoticeGiven(about, recipient, Means.PAPER, evidence);
  }

  private static DifferenceReceived received(
      Addressee state, Text words, String note, LocalDate receivedOn) {
    return new DifferenceReceived(
        "d", state, Matter.COPIES, words, Optional.of(new Note(note, RECEIVED)), receivedOn);
  }

  private static Difference at(Stage stage) {
    var brought = new DifferenceBrought(Optional.empty(), List.of(CHINA), Optional.empty());
    var decided = new DifferenceDecided(WORDS, new CitedDecision("hsc", "9", "E-1"));
    Optional<DifferenceAct> end =
        switch (stage) {
          case RECEIVED, BROUGHT -> Optional.empty();
          case DECIDED -> Optional.of(decided);
          case WITHDRAWN -> Optional.of(new DifferenceWithdrawn(Optional.empty()));
        };
    return new Difference(
        "x",
        received(KAZAKHSTAN, WORDS, "12", RECEIVED),
        stage == Stage.RECEIVED ? Optional.empty() : Optional.of(new Step<>(2, BROUGHT, brought)),
        stage == Stage.RECEIVED
            ? List.of()
            : List.of(new Step<>(3, BROUGHT, notice(2, "CN", "Note 1"))),
        end.map(act -> new Step<>(4, TODAY, act)));
  }

  private static Difference toOrgan() {
    var brought = new DifferenceBrought(Optional.of("hsc"), List.of(), Optional.of("S/1"));
    return new Difference(
        "x",
        received(KAZAKHSTAN, WORDS, "12", RECEIVED),
        Optional.of(new Step<>(2, BROUGHT, brought)),
        List.of(),
        Optional.empty());
  }

  private static List<Rule> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }
}
