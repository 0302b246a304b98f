package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

class RegisterTest {

  private final RegisterWorld world = RegisterWorld.opened();
  private final Subject subject = Subject.fresh("note");

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void acts_of_a_subject_are_numbered_from_one_and_read_in_order() {
    world.note(subject, "first");
    world.note(subject, "second");
    assertThat(world.register.acts(subject))
        .extracting(act -> act.id().sequence())
        .containsExactly(1L, 2L);
    assertThat(world.register.act(new ActId(subject, 2)).orElseThrow().content())
        .extracting("words")
        .isEqualTo(Text.same("second"));
  }

  @Test
  void a_refusal_records_nothing() {
    Outcome<Act> outcome =
        world.register.decide(
            subject,
            history -> {
              history.record(
                  RegisterWorld.OFFICIAL,
                  RegisterWorld.DAY,
                  Classification.PUBLIC,
                  new RegisterWorld.NoteTaken(Text.same("x"), 0, java.util.Optional.empty()));
              return Outcome.refused(Rule.of("test.never").refuses(""));
            });
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(world.register.acts(subject)).isEmpty();
  }

  @Test
  void two_that_race_on_a_subject_both_judge_what_the_other_recorded() throws Exception {
    int racers = 8;
    var start = new CountDownLatch(1);
    var judgements = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(racers)) {
      var results =
          java.util.stream.IntStream.range(0, racers)
              .mapToObj(racer ->
                  threads.submit(() -> {
                    start.await();
                    judgements.incrementAndGet();
                    return world.note(subject, "racer " + racer);
                  }))
              .toList();
      start.countDown();
      for (var result : results) {
        result.get();
      }
    }
    assertThat(world.register.acts(subject))
        .extracting(act -> ((RegisterWorld.NoteTaken) act.content()).count())
        .isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry", "opening", "leaf", "tile", "checkpoint", "cosignature"})
  void neither_server_nor_owner_can_change_what_is_recorded(String table) {
    world.note(subject, "lasting");
    world.integrator.round();
    for (String statement :
        List.of(
            "delete from register." + table,
            "truncate register." + table + " cascade",
            "update register.%s set %s".formatted(table, anything(table)))) {
      assertThatThrownBy(() -> new JdbcTemplate(world.source).execute(statement))
          .hasStackTraceContaining("permission denied");
      assertThatThrownBy(() -> new JdbcTemplate(world.database.owner()).execute(statement))
          .hasStackTraceContaining("never changed");
    }
  }

  private static String anything(String table) {
    return switch (table) {
      case "entry" -> "kind = 'x'";
      case "opening" -> "salt = salt";
      case "leaf", "checkpoint" -> table.equals("leaf") ? "hash = hash" : "note = 'x'";
      case "tile" -> "root = root";
      default -> "line = 'x'";
    };
  }
}
