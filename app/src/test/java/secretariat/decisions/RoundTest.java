package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.decisions.Cases.EXPIRES;
import static secretariat.decisions.Cases.MEMBERS;
import static secretariat.decisions.Cases.OPENED;
import static secretariat.decisions.Cases.answer;
import static secretariat.decisions.Cases.round;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Seat;

/** What follows from answers and their arrival: pure functions. */
class RoundTest {

  @ParameterizedTest
  @CsvSource({
    "-1000000, COUNTS",
    "-1,       COUNTS",
    "0,        LATE",
    "1,        LATE",
    "1000000,  LATE"
  })
  void one_second_or_microsecond_before_the_expiry_counts_and_at_the_expiry_is_late(
      long micros, Weight weight) {
    Answer objection = answer("a", "XB", AnswerKind.OBJECTION, EXPIRES.plusNanos(micros * 1_000));
    Round silence = round(Way.SILENCE);
    assertThat(Weight.of(objection, silence)).isEqualTo(weight);
    assertThat(silence.breaker(List.of(objection)).isPresent()).isEqualTo(weight == Weight.COUNTS);
  }

  @Test
  void a_suspended_state_a_stranger_a_portal_that_does_not_bind_and_another_round_break_nothing() {
    Round silence = round(Way.SILENCE);
    Answer suspended = answer("a", "XB", AnswerKind.OBJECTION, OPENED, false, true, 1);
    Answer notBinding = answer("b", "XB", AnswerKind.OBJECTION, OPENED, true, false, 1);
    Answer otherRound = answer("c", "XB", AnswerKind.OBJECTION, OPENED, true, true, 2);
    assertThat(Weight.of(suspended, silence)).isEqualTo(Weight.NOT_ENTITLED);
    assertThat(Weight.of(notBinding, silence)).isEqualTo(Weight.NOT_BINDING);
    assertThat(Weight.of(otherRound, silence)).isEqualTo(Weight.OTHER_ROUND);
    assertThat(silence.breaker(List.of(suspended, notBinding, otherRound))).isEmpty();
  }

  @Test
  void an_opinion_a_request_for_time_and_consent_break_nothing() {
    Round silence = round(Way.SILENCE);
    for (AnswerKind kind : AnswerKind.values()) {
      boolean breaks = silence.breaker(List.of(answer("a", "XB", kind, OPENED))).isPresent();
      assertThat(breaks).as(kind.code()).isEqualTo(Cases.breaking().contains(kind));
    }
  }

  @Test
  void of_two_objections_the_one_that_arrived_first_broke_the_silence() {
    Answer first = answer("z", "XB", AnswerKind.OBJECTION, OPENED.plusSeconds(1));
    Answer second = answer("a", "XC", AnswerKind.AMENDMENT, OPENED.plusSeconds(2));
    assertThat(round(Way.SILENCE).breaker(List.of(second, first))).contains(first);
  }

  @Test
  void written_consent_needs_every_entitled_state_and_a_lifted_objection_is_no_consent() {
    Round letters = round(Way.WRITTEN_CONSENT);
    var answers =
        List.of(
            answer("a", "XA", AnswerKind.CONSENT, OPENED),
            answer("b", "XB", AnswerKind.OBJECTION, OPENED),
            answer("c", "XB", AnswerKind.OBJECTION_LIFTED, OPENED.plusSeconds(1)),
            answer("d", "XC", AnswerKind.CONSENT, EXPIRES));
    assertThat(letters.outstanding(answers, MEMBERS)).containsExactly("XB", "XC", "XD");
    assertThat(letters.isAgreed(answers, MEMBERS)).isFalse();
    assertThat(letters.isAgreed(answers, List.of("XA"))).isTrue();
  }

  @Test
  void a_state_that_stays_out_of_a_project_does_not_stand_in_its_way() {
    var answers =
        MEMBERS.stream()
            .map(state ->
                answer(
                    state,
                    state,
                    state.equals("XC") ? AnswerKind.STAY_OUT : AnswerKind.CONSENT,
                    OPENED))
            .toList();
    assertThat(round(Way.WRITTEN_CONSENT).isAgreed(answers, MEMBERS)).isTrue();
  }

  @Test
  void an_early_close_ends_a_round_before_its_clock() {
    Round closed = round(Way.WRITTEN_CONSENT).closed(OPENED.plusSeconds(10));
    assertThat(Weight.of(answer("a", "XA", AnswerKind.CONSENT, OPENED.plusSeconds(10)), closed))
        .isEqualTo(Weight.LATE);
  }

  @ParameterizedTest
  @CsvSource({
    // Friday 18 December 2026, 10:00 UTC; the 25th is a holiday.
    "2026-12-18T10:00:00Z, 24, 0, 2026-12-19T10:00:00Z",
    "2026-12-18T10:00:00Z, 0, 1, 2026-12-22T00:00:00Z",
    "2026-12-18T10:00:00Z, 0, 5, 2026-12-29T00:00:00Z",
    "2026-12-18T10:00:00Z, 200, 1, 2026-12-26T18:00:00Z"
  })
  void working_days_leave_out_weekends_and_holidays(
      Instant opened, int hours, int workingDays, Instant earliest) {
    var days =
        new WorkingDays(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2026, 12, 25)));
    assertThat(
            days.earliestExpiry(
                opened, new Procedure.Least(hours, workingDays), new Seat(ZoneId.of("UTC"))))
        .isEqualTo(earliest);
  }
}
