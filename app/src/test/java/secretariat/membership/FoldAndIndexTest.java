package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.database.TestDatabase;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.register.Act;
import secretariat.register.ActId;

/** What the tables say of a day is what the acts add up to, whatever happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldAndIndexTest {

  private static final List<String> CODES =
      List.of("AM", "AZ", "BH", "EG", "LA", "CICA", "ASEAN", "TM", "NP", "QA");
  private static final LocalDate FROM = LocalDate.of(2005, 1, 10);
  private static final LocalDate UNTIL = LocalDate.of(2030, 5, 30);

  private final Map<String, List<Act>> acts = new HashMap<>();
  private HikariDataSource pool;
  private MembershipStore store;

  @BeforeAll
  void record_random_lives() {
    pool = TestDatabase.fresh().server();
    store = new MembershipStore(JdbcClient.create(pool));
    var index = new MembershipIndex(store);
    for (String code : CODES) {
      var lives = new RandomLives(code.hashCode());
      var recorded = new ArrayList<Act>();
      for (Intent intent : lives.life(code, FROM, UNTIL)) {
        var act =
            new Act(
                new ActId(MembershipAct.subject(code), recorded.size() + 1L),
                "tested",
                1,
                intent.effective(),
                Instant.EPOCH,
                Actor.SYSTEM,
                Classification.PUBLIC,
                (Record) intent.content());
        recorded.add(act);
        index.enter(act);
      }
      acts.put(code, recorded);
    }
  }

  @AfterAll
  void close() {
    pool.close();
  }

  @Test
  void the_lives_are_worth_the_test() {
    assertThat(acts.values().stream().mapToInt(List::size).sum()).isGreaterThan(300);
    assertThat(
            acts.values().stream()
                .flatMap(List::stream)
                .map(act -> Deed.of((MembershipAct) act.content()))
                .distinct())
        .contains(
            Deed.CONFER,
            Deed.RENOUNCE,
            Deed.INVITE,
            Deed.ADMIT,
            Deed.SUSPEND,
            Deed.NOTIFY,
            Deed.LEAVE);
  }

  @Test
  void the_whole_of_a_state_is_the_same_by_fold_and_by_index() {
    acts.forEach(
        (code, recorded) -> assertThat(store.find(code)).contains(State.of(code, recorded)));
  }

  @Test
  void a_standing_on_a_date_is_the_same_by_fold_and_by_index() {
    var random = new Random(7);
    for (int times = 0; times < 200; times++) {
      LocalDate day = FROM.minusDays(40).plusDays(random.nextInt(10_000));
      Map<String, StateOn> indexed = new HashMap<>();
      store.asAt(day).forEach(state -> state.on(day).ifPresent(on -> indexed.put(on.code(), on)));
      Map<String, StateOn> folded = new HashMap<>();
      acts.forEach((code, recorded) ->
          State.of(code, recorded).on(day).ifPresent(on -> folded.put(code, on)));
      assertThat(indexed).as("on %s", day).isEqualTo(folded);
    }
  }

  @Test
  void the_spells_of_a_state_do_not_overlap_and_say_what_each_day_says() {
    acts.forEach((code, recorded) -> {
      State state = State.of(code, recorded);
      List<State.Spell> spells = state.spells(UNTIL);
      for (LocalDate day = FROM.minusDays(5); day.isBefore(UNTIL); day = day.plusDays(1)) {
        LocalDate now = day;
        List<String> then =
            spells.stream()
                .filter(spell -> !spell.from().isAfter(now))
                .filter(spell -> spell.until().filter(end -> !end.isAfter(now)).isEmpty())
                .map(State.Spell::standing)
                .toList();
        assertThat(then).isEqualTo(state.standingOn(now).map(Stood::standing).stream().toList());
      }
    });
  }
}
