package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;

/** Personal data leaves the register under a recorded decision, and in no other way. */
class ErasureTest {

  private static final Erasure.Decision DECISION =
      new Erasure.Decision("Council", "7", LocalDate.of(2026, 1, 5), "asked for by the person");

  private final RegisterWorld world = RegisterWorld.opened();
  private final Subject subject = Subject.fresh("note");

  @AfterEach
  void close() {
    world.close();
  }

  private long openings() {
    return world
        .sql
        .sql("select count(*) from register.opening where subject = :subject")
        .param("subject", subject.code())
        .query(Long.class)
        .single();
  }

  private List<String> remarks() {
    return world.audit.run(done -> {}).stream()
        .flatMap(finding -> finding.remarks().stream())
        .toList();
  }

  private static List<String> rules(Outcome<Act> outcome) {
    return outcome instanceof Outcome.Refused<Act> refused
        ? refused.refusals().stream().map(Refusal::rule).map(rule -> rule.id()).toList()
        : List.of();
  }

  @Test
  void an_act_is_erased_the_audit_says_by_which_act_and_the_log_goes_on() {
    world.note(subject, "first");
    Act personal = world.note(subject, "a name that may not be kept");
    world.note(subject, "third");
    world.integrator.round();
    long index = world.logStore.indexOf(personal.id()).orElseThrow();

    Act erasure = world.erasure.erase(personal.id(), DECISION).orThrow();
    world.integrator.round();

    assertThat(openings()).isEqualTo(2);
    assertThat(world.firstDifference()).isEmpty();
    assertThat(remarks())
        .containsExactly(
            "%s: erased by act %s".formatted(personal.id().code(), erasure.id().code()));
    assertThat(world.log.proof(personal.id())).isEmpty();
    assertThat(world.logStore.indexOf(personal.id())).hasValue(index);
    assertThat(world.erasures.of(personal.id())).contains(erasure);
    assertThat(world.note(subject, "fourth").id().sequence()).isEqualTo(4);
    assertThat(world.register.acts(subject))
        .extracting(act -> act.id().sequence())
        .containsExactly(1L, 3L, 4L);
  }

  @Test
  void the_same_order_given_twice_erases_once_and_finishes_what_was_interrupted() {
    Act personal = world.note(subject, "a name");
    // As if the process had been killed between the act and the deletion.
    world
        .register
        .decide(
            OpeningErased.subject(personal.id()),
            history ->
                Outcome.done(
                    history.record(
                        secretariat.kernel.Actor.SYSTEM,
                        RegisterWorld.DAY,
                        personal.classification(),
                        new OpeningErased(
                            personal.id().code(), "Council", "7", DECISION.date(), "asked"))))
        .orThrow();
    assertThat(world.firstDifference())
        .hasValueSatisfying(why -> assertThat(why).contains("erase"));

    Act first = world.erasure.erase(personal.id(), DECISION).orThrow();
    Act second = world.erasure.erase(personal.id(), DECISION).orThrow();

    assertThat(second).isEqualTo(first);
    assertThat(openings()).isZero();
    assertThat(world.firstDifference()).isEmpty();
  }

  @Test
  void an_opening_that_is_missing_without_a_decision_fails_the_audit() {
    Act lost = world.note(subject, "lost");
    var attacker = JdbcClient.create(world.database.superuser());
    attacker.sql("alter table register.opening disable trigger all").update();
    attacker
        .sql("delete from register.opening where subject = :subject")
        .param("subject", subject.code())
        .update();
    assertThat(world.firstDifference()).hasValue(lost.id().code() + ": the opening is missing");
  }

  @Test
  void the_eraser_may_not_delete_an_opening_that_no_decision_names() {
    Act kept = world.note(subject, "kept");
    var eraser = JdbcClient.create(world.database.eraser());
    assertThatThrownBy(() ->
            eraser
                .sql("delete from register.opening where subject = :subject")
                .param("subject", subject.code())
                .update())
        .rootCause()
        .hasMessageContaining("no act records a decision to erase it");
    world.erasure.erase(kept.id(), DECISION).orThrow();
    assertThatThrownBy(() -> eraser.sql("delete from register.opening").update())
        .rootCause()
        .hasMessageContaining("no act records a decision");
  }

  @Test
  void what_may_not_be_erased_is_refused_with_its_rule() {
    Act note = world.note(subject, "kept");
    Act erasure = world.erasure.erase(world.note(subject, "x").id(), DECISION).orThrow();
    assertThat(rules(world.erasure.erase(new ActId(LogIdentity.SUBJECT, 1), DECISION)))
        .containsExactly("register.erasure-of-the-log");
    assertThat(rules(world.erasure.erase(erasure.id(), DECISION)))
        .containsExactly("register.erasure-of-the-log");
    assertThat(rules(world.erasure.erase(new ActId(subject, 99), DECISION)))
        .containsExactly("register.erasure-no-such-act");
    assertThat(
            rules(
                world.erasure.erase(
                    note.id(), new Erasure.Decision("Council", " ", DECISION.date(), "asked"))))
        .containsExactly("register.erasure-decision-missing");
    assertThat(
            rules(
                world.erasure.erase(
                    note.id(),
                    new Erasure.Decision("Council", "7", LocalDate.of(2999, 1, 1), "asked"))))
        .containsExactly("register.erasure-decided-later");
    assertThat(openings()).isEqualTo(1);
  }
}
