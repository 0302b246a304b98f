package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProtocolOrderProperties {

  @Property
  void the_order_is_a_permutation_and_does_not_depend_on_the_order_of_arrival(
      @ForAll("shuffled") List<State> shuffled, @ForAll("days") LocalDate day) {
    List<StateOn> sorted = Membership.statesOn(shuffled, ScoStates.ORDER, day);
    assertThat(sorted).isEqualTo(Membership.statesOn(ScoStates.ALL, ScoStates.ORDER, day));
    assertThat(sorted.stream().map(StateOn::code)).doesNotHaveDuplicates();
    assertThat(sorted)
        .containsExactlyInAnyOrderElementsOf(
            ScoStates.ALL.stream().flatMap(state -> state.on(day).stream()).toList());
  }

  @Property
  void a_state_has_at_most_one_standing_and_a_name_whenever_it_has_one(
      @ForAll("days") LocalDate day) {
    for (State state : ScoStates.ALL) {
      assertThat(state.on(day).isPresent()).isEqualTo(state.standingOn(day).isPresent());
    }
  }

  @Property
  void a_standing_lasts_until_the_next(@ForAll("days") LocalDate day) {
    for (State state : ScoStates.ALL) {
      if (state.changes().stream().noneMatch(change -> change.from().equals(day))) {
        assertThat(state.standingOn(day)).isEqualTo(state.standingOn(day.minusDays(1)));
      }
    }
  }

  @Provide
  Arbitrary<List<State>> shuffled() {
    return Arbitraries.shuffle(ScoStates.ALL);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
