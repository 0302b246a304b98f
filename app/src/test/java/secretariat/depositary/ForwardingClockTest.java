package secretariat.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Periods;
import secretariat.profile.Periods.Start;
import secretariat.profile.ProfileFolder;

/** By when certified copies are delivered. */
class ForwardingClockTest {

  private static final Periods SCO =
      Periods.of(new ProfileFolder(new ClassPathResource("profiles/sco/")));
  private static final Seat BEIJING = new Seat(ZoneId.of("Asia/Shanghai"));
  private final ForwardingClock clock = new ForwardingClock(SCO, BEIJING);

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-09",
    "2026-12-28, 2027-01-04",
    "2028-02-25, 2028-03-03",
    "2026-09-28, 2026-10-05", // the national holidays of October are counted
  })
  void the_day_of_receipt_is_day_0_and_the_period_ends_on_day_7(
      LocalDate received, LocalDate lastDay) {
    Deposited document =
        SampleDocuments.document(
            "decision", SampleDocuments.DECISION, DocumentDeposited.SECRETARIAT, received);

    assertThat(clock.lastDay(document)).hasValue(lastDay);
    assertThat(clock.lastDay(received)).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T15:59:59.999999Z, false",
    "2026-03-09T16:00:00Z, true",
    "2026-03-09T23:59:00Z, true",
    "2026-03-08T16:00:00Z, false",
  })
  void it_ends_at_24_hours_in_Beijing_wherever_the_machine_stands(Instant moment, boolean over) {
    LocalDate lastDay = LocalDate.of(2026, 3, 9);

    assertThat(clock.end(lastDay)).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
    assertThat(clock.isOver(lastDay, moment)).isEqualTo(over);
  }

  @Test
  void the_rule_cites_its_source() {
    var deadline =
        clock
            .deadline(SampleDocuments.document("decision", SampleDocuments.DECISION))
            .orElseThrow();

    assertThat(deadline.counts().source().source().in(Language.EN)).contains("in brief");
    assertThat(deadline.counts().ownClause()).isFalse();
    assertThat(deadline.setAside()).isEmpty();
  }

  static Stream<Object[]> clauses() {
    return Stream.of(
        new Object[] {15, Start.SIGNATURE, LocalDate.of(2026, 3, 14)},
        new Object[] {1, Start.SIGNATURE, LocalDate.of(2026, 2, 28)},
        new Object[] {3, Start.RECEIPT, LocalDate.of(2026, 3, 5)});
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void the_documents_own_clause_prevails_and_the_rule_stays_visible(
      int days, Start from, LocalDate lastDay) {
    Deposited treaty = SampleDocuments.document("treaty", SampleDocuments.signed("KZ", "CN"));
    LocalDate dayZero = ForwardingClock.dayZero(from, treaty).orElseThrow();
    var clause = new ForwardingClauseRecorded(days, from, dayZero, "art. 21", "within …");

    var deadline = clock.deadline(treaty.with(treaty.arrangements().with(clause))).orElseThrow();

    assertThat(deadline.lastDay()).isEqualTo(lastDay);
    assertThat(deadline.counts().ownClause()).isTrue();
    assertThat(deadline.counts().source().source()).isEqualTo(Text.same("art. 21"));
    assertThat(deadline.setAside().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void nothing_is_due_of_a_document_of_which_another_is_depositary() {
    Deposited other =
        SampleDocuments.document(
            "treaty", SampleDocuments.signed("KZ"), "CN", SampleDocuments.RECEIVED);

    assertThat(clock.deadline(other)).isEmpty();
  }

  @Test
  void no_period_is_invented_for_a_historical_document() {
    var basis = new Basis.Historical(Optional.of(LocalDate.of(2002, 6, 7)), Text.same("2002"));

    assertThat(clock.deadline(SampleDocuments.document("treaty", basis))).isEmpty();
  }

  @Test
  void a_day_that_the_basis_does_not_know_is_not_made_up() {
    Deposited decision = SampleDocuments.document("decision", SampleDocuments.DECISION);

    assertThat(ForwardingClock.dayZero(Start.SIGNATURE, decision)).isEmpty();
    assertThat(ForwardingClock.dayZero(Start.ADOPTION, decision))
        .hasValue(LocalDate.of(2026, 2, 20));
  }
}
