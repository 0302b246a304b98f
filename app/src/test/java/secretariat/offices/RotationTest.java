package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.offices.Rotation.Reading.NOT_YET_SERVED;
import static secretariat.offices.Rotation.Reading.SEQUENCE;
import static secretariat.offices.Rotation.Reading.SUCCESSOR;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.membership.MembersByProfile;
import secretariat.offices.Rotation.Held;
import secretariat.offices.Rotation.Reading;
import secretariat.profile.Procedure;
import secretariat.profile.ScoProfile;
import secretariat.profile.TermEntry;

/** The eight heads of the Secretariat, replayed under each reading of the rule. */
class RotationTest {

  private static final Procedure HEAD =
      ScoProfile.PROFILE.staffing().procedure("secretary-general").orElseThrow();

  private static final Rotation ROTATION =
      new Rotation(
          MembersByProfile::on,
          HEAD.conditions()
              .rotation()
              .flatMap(Procedure.Rotation::sequence)
              .orElseThrow()
              .states());

  private static final List<Rotation.Turn> TURNS = ROTATION.replay(held());

  @Test
  void eight_heads_have_served_so_far() {
    assertThat(TURNS.stream().map(turn -> turn.held().state()))
        .containsExactly("CN", "KZ", "KG", "RU", "TJ", "UZ", "CN", "KZ");
  }

  @Test
  void the_strict_successor_explains_three_of_them() {
    assertThat(agreeing(SUCCESSOR)).containsExactly(2012, 2015, 2018);
    assertThat(expected(SUCCESSOR)).containsExactly("KZ", "KG", "CN", "RU", "TJ", "UZ", "IN", "KG");
  }

  @Test
  void the_first_that_has_not_served_explains_four() {
    assertThat(agreeing(NOT_YET_SERVED)).containsExactly(2006, 2009, 2012, 2015);
    assertThat(expected(NOT_YET_SERVED))
        .containsExactly("KZ", "KZ", "KG", "RU", "TJ", "IN", "IN", "BY");
  }

  @Test
  void the_sequence_of_the_founders_explains_all_eight() {
    assertThat(agreeing(SEQUENCE)).hasSize(8);
  }

  @Test
  void for_the_next_turn_each_reading_names_another_state_and_no_reason_is_given() {
    var next = ROTATION.next(held(), LocalDate.of(2027, 6, 1));
    assertThat(next)
        .containsEntry(SUCCESSOR, Optional.of("CN"))
        .containsEntry(NOT_YET_SERVED, Optional.of("BY"))
        .containsEntry(SEQUENCE, Optional.of("KG"));
  }

  @Test
  void before_the_first_turn_the_first_in_order_is_next() {
    assertThat(ROTATION.next(List.of(), LocalDate.of(2003, 5, 29)))
        .containsEntry(SUCCESSOR, Optional.of("KZ"))
        .containsEntry(SEQUENCE, Optional.of("CN"));
  }

  private static List<Integer> agreeing(Reading reading) {
    return TURNS.stream()
        .filter(turn -> turn.agrees(reading))
        .map(turn -> turn.held().decided().getYear())
        .toList();
  }

  private static List<String> expected(Reading reading) {
    return TURNS.stream().map(turn -> turn.expected().get(reading).orElse("?")).toList();
  }

  private static List<Held> held() {
    return ScoProfile.PROFILE.staffing().terms().stream()
        .filter(term -> term.office().equals("secretary-general"))
        .map(term -> new Held(term.code(), decided(term), term.citizenship()))
        .sorted(Comparator.comparing(Held::decided))
        .toList();
  }

  private static LocalDate decided(TermEntry term) {
    return term.approval().orElseThrow().date().orElseThrow().latest();
  }
}
