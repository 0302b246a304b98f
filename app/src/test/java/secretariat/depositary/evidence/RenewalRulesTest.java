package secretariat.depositary.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.depositary.evidence.RenewalRules.Due;
import secretariat.depositary.evidence.RenewalRules.Ground;
import secretariat.depositary.evidence.RenewalRules.Stamped;

/** By when a checkpoint is to be time-stamped again: docs/adr/0006, RFC 4998, section 5. */
class RenewalRulesTest {

  private static final LocalDate OPENED = LocalDate.of(2026, 1, 10);
  private static final LocalDate STAMPED = LocalDate.of(2026, 6, 1);

  /** The certificate in the newest time-stamp, or no time-stamp at all, and what follows. */
  record Case(Optional<Stamped> newest, LocalDate lastDay, Ground ground, LocalDate fact) {}

  static Stream<Case> cases() {
    LocalDate soon = LocalDate.of(2026, 12, 31);
    LocalDate same = LocalDate.of(2027, 7, 1);
    return Stream.of(
        new Case(Optional.empty(), LocalDate.of(2027, 1, 10), Ground.NEVER, OPENED),
        new Case(ending(soon), LocalDate.of(2026, 12, 1), Ground.CERTIFICATE_ENDS, soon),
        new Case(ending(same), LocalDate.of(2027, 6, 1), Ground.CERTIFICATE_ENDS, same),
        new Case(ending(same.plusDays(1)), LocalDate.of(2027, 6, 1), Ground.LONG_AGO, STAMPED),
        new Case(
            Optional.of(new Stamped(STAMPED, Optional.empty())),
            LocalDate.of(2027, 6, 1),
            Ground.LONG_AGO,
            STAMPED));
  }

  private static Optional<Stamped> ending(LocalDate end) {
    return Optional.of(new Stamped(STAMPED, Optional.of(end)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_time_stamp_is_due_before_its_certificate_ends_and_within_a_year(Case each) {
    assertThat(RenewalRules.due(Optional.of(OPENED), each.newest()))
        .hasValue(new Due(each.lastDay(), each.ground(), each.fact()));
  }

  @Test
  void nothing_is_due_where_there_is_no_log() {
    assertThat(RenewalRules.due(Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void it_is_spoken_of_from_two_months_before() {
    var due = new Due(LocalDate.of(2027, 1, 10), Ground.NEVER, OPENED);

    assertThat(due.isNear(LocalDate.of(2026, 11, 9))).isFalse();
    assertThat(due.isNear(LocalDate.of(2026, 11, 10))).isTrue();
    assertThat(due.isNear(LocalDate.of(2027, 2, 1))).isTrue();
  }
}
