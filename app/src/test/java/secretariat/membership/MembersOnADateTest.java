package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;

class MembersOnADateTest {

  @ParameterizedTest
  @CsvSource({
    "2001-06-14,''",
    "2001-06-15,KZ CN KG RU TJ UZ",
    "2017-06-08,KZ CN KG RU TJ UZ",
    "2017-06-09,IN KZ CN KG PK RU TJ UZ",
    "2023-07-03,IN KZ CN KG PK RU TJ UZ",
    "2023-07-04,IN IR KZ CN KG PK RU TJ UZ",
    "2024-07-03,IN IR KZ CN KG PK RU TJ UZ",
    "2024-07-04,BY IN IR KZ CN KG PK RU TJ UZ",
    "2050-01-01,BY IN IR KZ CN KG PK RU TJ UZ"
  })
  void the_members_on_each_date_stand_in_russian_alphabetical_order(String day, String members) {
    assertThat(String.join(" ", ScoStates.with("member", day))).isEqualTo(members);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-06-17,observer,MN",
    "2005-07-05,observer,IN IR MN PK",
    "2012-06-07,observer,AF IN IR MN PK",
    "2015-07-10,observer,AF BY IN IR MN PK",
    "2024-07-04,observer,AF MN",
    "2009-06-16,dialogue-partner,BY LK",
    "2015-07-10,dialogue-partner,AZ AM KH NP TR LK",
    "2025-08-31,dialogue-partner,AZ AM BH EG KH QA KW MV MM NP AE SA TR LK",
    "2025-09-01,observer,''",
    "2025-09-01,dialogue-partner,''",
  })
  void the_other_standings_on_each_date(String day, String standing, String states) {
    assertThat(String.join(" ", ScoStates.with(standing, day))).isEqualTo(states);
  }

  @Test
  void the_merger_of_2025_leaves_ten_members_and_seventeen_partners() {
    assertThat(ScoStates.with("sco-partner", "2025-08-31")).isEmpty();
    assertThat(ScoStates.with("sco-partner", "2025-09-01")).hasSize(17).contains("MN", "LA");
    assertThat(ScoStates.on("2025-09-01")).hasSize(27);
    Stood laos = ScoStates.state("LA").standingOn(LocalDate.of(2025, 9, 1)).orElseThrow();
    assertThat(laos.merged()).contains("dialogue-partner");
    assertThat(laos.note().orElseThrow().in(Language.EN)).contains("were not found");
  }

  @Test
  void belarus_was_dialogue_partner_then_observer_then_member() {
    assertThat(
            ScoStates.state("BY").spells(LocalDate.of(2030, 1, 1)).stream()
                .map(State.Spell::standing))
        .containsExactly("dialogue-partner", "observer", "member");
  }

  @Test
  void what_is_not_verified_says_so_and_what_is_not_known_stays_unknown() {
    Stood iran = ScoStates.state("IR").standingOn(LocalDate.of(2023, 7, 4)).orElseThrow();
    assertThat(iran.decision().certainty()).isEqualTo(Certainty.UNVERIFIED);
    Stood saudi = ScoStates.state("SA").standingOn(LocalDate.of(2024, 1, 1)).orElseThrow();
    assertThat(saudi.memorandum().orElseThrow().date()).contains("2022-09");
    Stood laos = ScoStates.state("LA").standingOn(LocalDate.of(2025, 8, 31)).orElse(null);
    assertThat(laos).isNull();
    Change first = ScoStates.state("LA").changes().getFirst();
    assertThat(first.grounds().memorandum().orElseThrow().date()).isEmpty();
    Stood kazakhstan = ScoStates.state("KZ").standingOn(LocalDate.of(2001, 6, 15)).orElseThrow();
    assertThat(kazakhstan.memorandum()).isEmpty();
  }

  @Test
  void both_steps_of_a_grant_keep_their_own_dates() {
    Stood belarus = ScoStates.state("BY").standingOn(LocalDate.of(2024, 7, 4)).orElseThrow();
    assertThat(belarus.from()).isEqualTo(LocalDate.of(2024, 7, 4));
    assertThat(belarus.memorandum().orElseThrow().date()).contains("2023-07-04");
    assertThat(belarus.decision().source().in(Language.RU))
        .isEqualTo("Совет глав государств, Астана, 4 июля 2024 года");
  }

  @Test
  void a_state_bears_the_name_of_the_day() {
    State state = ScoStates.state("TR");
    assertThat(english(state, LocalDate.of(2022, 5, 31))).contains("Turkey");
    assertThat(english(state, LocalDate.of(2022, 6, 1))).contains("Türkiye");
    assertThat(state.nameOn(LocalDate.of(1999, 1, 1))).isEmpty();
  }

  @Test
  void a_standing_that_ended_is_no_standing() {
    var source = new Citation(Text.same("a decision"), Certainty.VERIFIED, List.of());
    var ended =
        new Change(
            LocalDate.of(2030, 1, 1),
            99,
            Change.Effect.ENDED,
            Optional.empty(),
            Optional.empty(),
            Change.Grounds.of(source));
    State mongolia = ScoStates.state("MN");
    var changes = new java.util.ArrayList<>(mongolia.changes());
    changes.add(ended);
    var left = new State("MN", mongolia.names(), changes);
    assertThat(left.standingOn(LocalDate.of(2029, 12, 31))).isPresent();
    assertThat(left.standingOn(LocalDate.of(2030, 1, 1))).isEmpty();
    assertThat(left.on(LocalDate.of(2030, 1, 1))).isEmpty();
  }

  @Test
  void of_two_names_from_the_same_day_the_one_recorded_later_prevails() {
    State state = ScoStates.state("KZ");
    State.Named first = state.names().getFirst();
    var rectified =
        new State.Named(
            first.from(),
            first.sequence() + 1,
            new State.Names(
                first.name().codes(),
                Text.same("Rectified"),
                Text.same("Rectified"),
                Text.same("Rectified"),
                first.name().source()));
    var both = new State("KZ", List.of(rectified, first), state.changes());
    assertThat(english(both, first.from())).contains("Rectified");
  }

  private static Optional<String> english(State state, LocalDate day) {
    return state.nameOn(day).map(name -> name.shortName().in(Language.EN));
  }
}
