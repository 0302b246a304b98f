package secretariat.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import secretariat.database.TestDatabase;

/** Duties are performed once, by whichever node is there. */
@Timeout(120)
class TimekeeperTest {

  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration HEARTBEAT = Duration.ofMillis(200);

  private final TestDatabase database = TestDatabase.fresh();
  private final HikariDataSource source = database.server();
  private final Diary diary = new Diary(source);
  private final Map<String, AtomicInteger> performed = new ConcurrentHashMap<>();

  @AfterEach
  void close() {
    source.close();
  }

  private Timekeeper node(Function<String, Next> duty) {
    DutyBearer bearer =
        new DutyBearer() {
          @Override
          public String kind() {
            return "test.duty";
          }

          @Override
          public Next perform(String about) {
            performed.computeIfAbsent(about, each -> new AtomicInteger()).incrementAndGet();
            return duty.apply(about);
          }
        };
    var node = new Timekeeper(source, List.of(bearer), POLL, HEARTBEAT);
    node.start();
    return node;
  }

  private void enter(String about) {
    TestDatabase.transactions(source)
        .executeWithoutResult(each -> diary.enter("test.duty", about, Instant.now()));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  @Test
  void of_two_nodes_on_one_database_one_performs_each_duty() throws Exception {
    for (int i = 0; i < 60; i++) {
      enter("duty-" + i);
    }
    Timekeeper one = node(about -> new Next.Done());
    Timekeeper other = node(about -> new Next.Done());
    try {
      await(() -> performed.size() == 60);
      await(() -> !diary.holds("test.duty", "duty-59"));
    } finally {
      one.stop();
      other.stop();
    }
    assertThat(performed.values()).extracting(AtomicInteger::get).containsOnly(1);
  }

  @Test
  void a_duty_is_entered_with_its_act_or_not_at_all() {
    assertThatThrownBy(() -> diary.enter("test.duty", "alone", Instant.now()))
        .isInstanceOf(IllegalStateException.class);
    TestDatabase.transactions(source)
        .executeWithoutResult(status -> {
          diary.enter("test.duty", "undone", Instant.now());
          status.setRollbackOnly();
        });
    assertThat(diary.holds("test.duty", "undone")).isFalse();
    enter("done");
    assertThat(diary.holds("test.duty", "done")).isTrue();
  }

  @Test
  void what_fails_is_performed_again_and_keeps_nobody_else_waiting() throws Exception {
    enter("broken");
    enter("whole");
    Timekeeper node =
        node(about -> {
          if (about.equals("broken") && performed.get(about).get() < 2) {
            throw new IllegalStateException("the first time it fails");
          }
          return new Next.Done();
        });
    try {
      await(() -> !diary.holds("test.duty", "whole"));
      assertThat(diary.holds("test.duty", "broken")).isTrue();
      await(() -> !diary.holds("test.duty", "broken"));
    } finally {
      node.stop();
    }
    assertThat(performed.get("broken").get()).isEqualTo(2);
    assertThat(performed.get("whole").get()).isEqualTo(1);
  }

  @Test
  void what_a_dead_node_left_is_taken_over_and_a_failure_then_waits_no_longer_than_a_first_one()
      throws Exception {
    enter("orphan");
    TestDatabase.client(source)
        .sql(
            """
            update diary.duty set picked = true, picked_by = 'dead', consecutive_failures = 4,
              last_heartbeat = now() - interval '1 hour'
            """)
        .update();
    Instant begun = Instant.now();
    Timekeeper node =
        node(about -> {
          if (performed.get(about).get() < 2) {
            throw new IllegalStateException("the first time it fails");
          }
          return new Next.Done();
        });
    try {
      await(() -> !diary.holds("test.duty", "orphan"));
    } finally {
      node.stop();
    }
    assertThat(performed.get("orphan").get()).isEqualTo(2);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(40));
  }

  @Test
  void a_duty_that_is_not_finished_comes_back_and_can_be_hastened() throws Exception {
    enter("waiting");
    Timekeeper node =
        node(about ->
            performed.get(about).get() < 2 ? new Next.Again(Duration.ofHours(1)) : new Next.Done());
    try {
      await(() -> performed.containsKey("waiting"));
      Thread.sleep(300);
      diary.hasten("test.duty", "waiting", Instant.now());
      await(() -> !diary.holds("test.duty", "waiting"));
    } finally {
      node.stop();
    }
    assertThat(performed.get("waiting").get()).isEqualTo(2);
    diary.hasten("test.duty", "gone", Instant.now());
  }
}
