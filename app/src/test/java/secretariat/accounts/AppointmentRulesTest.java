package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.accounts.CapacityAct.CapacityEnded;
import secretariat.accounts.CapacityAct.CapacityGranted;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Subject;

/** What a person's acts add up to, and which further act may follow. */
class AppointmentRulesTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Capacity LEGAL = Capacity.LEGAL_OFFICER;

  @Test
  void a_capacity_is_held_from_its_first_day_to_its_last() {
    Appointment held = acts(granted(LEGAL, JANUARY, Optional.of(JUNE))).all().getFirst();
    assertThat(held.heldOn(JANUARY.minusDays(1))).isFalse();
    assertThat(held.heldOn(JANUARY)).isTrue();
    assertThat(held.heldOn(JUNE)).isTrue();
    assertThat(held.heldOn(JUNE.plusDays(1))).isFalse();
  }

  @Test
  void an_ending_takes_effect_on_its_own_day() {
    var state = acts(granted(LEGAL, JANUARY, Optional.empty()), ended(LEGAL, JUNE));
    assertThat(state.all().getFirst().heldOn(JUNE.minusDays(1))).isTrue();
    assertThat(state.all().getFirst().heldOn(JUNE)).isFalse();
  }

  @Test
  void what_is_ended_before_it_begins_was_never_held_and_can_be_granted_anew() {
    var state = acts(granted(LEGAL, JUNE, Optional.empty()), ended(LEGAL, JANUARY));
    assertThat(state.all().getFirst().heldOn(JUNE)).isFalse();
    assertThat(rules(AppointmentRules.grant(state, LEGAL, JUNE, Optional.empty()))).isEmpty();
    assertThat(rules(AppointmentRules.end(state, LEGAL, JANUARY, 1)))
        .containsExactly(AppointmentRules.NOT_HELD);
  }

  @Test
  void the_same_capacity_is_not_granted_twice_for_the_same_days() {
    var state = acts(granted(LEGAL, JANUARY, Optional.of(JUNE)));
    assertThat(rules(AppointmentRules.grant(state, LEGAL, JUNE, Optional.empty())))
        .containsExactly(AppointmentRules.HELD_ALREADY);
    assertThat(rules(AppointmentRules.grant(state, LEGAL, JUNE.plusDays(1), Optional.empty())))
        .isEmpty();
    assertThat(
            rules(
                AppointmentRules.grant(
                    state, Capacity.REGISTRY_OFFICIAL, JANUARY, Optional.empty())))
        .isEmpty();
  }

  @Test
  void a_last_day_before_the_first_is_refused() {
    assertThat(rules(AppointmentRules.grant(Appointments.NONE, LEGAL, JUNE, Optional.of(JANUARY))))
        .containsExactly(AppointmentRules.UNTIL_BEFORE_FROM);
  }

  @Test
  void an_office_is_known_and_is_held_on_behalf_of_whom_it_needs() {
    assertThat(grant(Capacity.of("magician"))).containsExactly(AppointmentRules.OFFICE_UNKNOWN);
    assertThat(grant(Capacity.of("public"))).containsExactly(AppointmentRules.OFFICE_UNKNOWN);
    assertThat(grant(Capacity.of("permanent-representative")))
        .containsExactly(AppointmentRules.BEHALF_MISSING);
    assertThat(grant(Capacity.permanentRepresentative("kz")))
        .containsExactly(AppointmentRules.BEHALF_MISSING);
    assertThat(grant(new Capacity("legal-officer", Optional.of("KZ"))))
        .containsExactly(AppointmentRules.BEHALF_NEEDLESS);
    assertThat(grant(Capacity.permanentRepresentative("KZ"))).isEmpty();
    assertThat(grant(Capacity.liaison("RATS"))).isEmpty();
  }

  @Test
  void the_last_administrator_stays() {
    var state = acts(granted(Capacity.ADMINISTRATOR, JANUARY, Optional.empty()));
    assertThat(rules(AppointmentRules.end(state, Capacity.ADMINISTRATOR, JULY, 0)))
        .containsExactly(AppointmentRules.LAST_ADMINISTRATOR);
    assertThat(rules(AppointmentRules.end(state, Capacity.ADMINISTRATOR, JULY, 1))).isEmpty();
  }

  @Test
  void only_an_administrator_or_the_system_itself_changes_capacities() {
    for (String office : Offices.ALL) {
      boolean may = office.equals(Offices.ADMINISTRATOR);
      var actor = new Actor("somebody", Capacity.of(office));
      assertThat(AppointmentRules.administrator(actor).isEmpty()).as(office).isEqualTo(may);
    }
    assertThat(AppointmentRules.administrator(Actor.SYSTEM)).isEmpty();
    assertThat(AppointmentRules.administrator(Actor.PUBLIC)).isNotEmpty();
  }

  private static List<Rule> grant(Capacity capacity) {
    return rules(AppointmentRules.grant(Appointments.NONE, capacity, JANUARY, Optional.empty()));
  }

  private static List<Rule> rules(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::rule).toList();
  }

  private record Step(LocalDate effective, CapacityAct content) {}

  private static Step granted(Capacity capacity, LocalDate from, Optional<LocalDate> until) {
    return new Step(from, new CapacityGranted(capacity.office(), capacity.behalf(), until));
  }

  private static Step ended(Capacity capacity, LocalDate day) {
    return new Step(day, new CapacityEnded(capacity.office(), capacity.behalf()));
  }

  private static Appointments acts(Step... steps) {
    var acts = new ArrayList<Act>();
    for (Step step : steps) {
      acts.add(
          new Act(
              new ActId(new Subject("person", "one"), acts.size() + 1L),
              "any",
              1,
              step.effective(),
              Instant.EPOCH,
              Actor.SYSTEM,
              Classification.INTERNAL,
              (Record) step.content()));
    }
    return Appointments.of(acts);
  }
}
