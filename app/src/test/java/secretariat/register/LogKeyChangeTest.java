package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Policy;
import secretariat.verifier.SignedNote;
import secretariat.verifier.VerifierKey;

/** A new key signs; the retired one still vouches for what it signed, and for nothing later. */
class LogKeyChangeTest {

  private final RegisterWorld world = RegisterWorld.opened();

  @AfterEach
  void close() {
    world.close();
  }

  private Policy policy() throws Exception {
    byte[] file = world.log.policy().orElseThrow().getBytes(StandardCharsets.UTF_8);
    return Policy.parse(Bytes.of(file));
  }

  private static boolean signed(String note, VerifierKey key) throws Exception {
    SignedNote read = SignedNote.parse(note);
    return read.by(key).stream().anyMatch(line -> key.verifies(line, read.text()));
  }

  @Test
  void the_new_key_signs_and_the_policy_keeps_the_retired_one_with_its_last_size()
      throws Exception {
    VerifierKey old = world.office.identity().orElseThrow().current();
    world.notes(9);
    world.integrator.round();
    String before = world.log.checkpoint().orElseThrow();

    Act act = world.keyChange.change().orThrow();
    world.integrator.round();
    String after = world.log.checkpoint().orElseThrow();

    var change = (LogKeyChanged) act.content();
    VerifierKey current = Notes.key(change.verifierKey());
    assertThat(change.lastSize()).isEqualTo(10);
    assertThat(change.retired()).isEqualTo(old.toString());
    assertThat(signed(before, old)).isTrue();
    assertThat(signed(after, current)).isTrue();
    assertThat(signed(after, old)).isFalse();
    assertThat(Checkpoint.parse(SignedNote.parse(after).text()).size()).isEqualTo(11);
    assertThat(policy().logs()).extracting(Policy.Log::key).containsExactlyInAnyOrder(current, old);
    assertThat(policy().logs().stream().filter(log -> log.key().equals(old)).findFirst())
        .hasValueSatisfying(log -> assertThat(log.last()).hasValue(10));
    assertThat(world.firstDifference()).isEmpty();
  }

  @Test
  void keys_change_one_after_another_and_also_when_the_private_key_was_lost() throws Exception {
    for (int round = 1; round <= 3; round++) {
      world.notes(2);
      world.integrator.round();
      if (round == 2) {
        lose(world.office.identity().orElseThrow().current());
        world.notes(1);
        world.integrator.round();
        assertThat(world.log.halted()).isPresent();
      }
      world.keyChange.change().orThrow();
      world.integrator.round();
      assertThat(world.log.halted()).isEmpty();
    }
    assertThat(policy().logs()).hasSize(4);
    List<LogIdentity.Retired> retired = world.office.identity().orElseThrow().retired();
    // In the second round one act more was recorded, which the lost key never signed.
    assertThat(retired).extracting(LogIdentity.Retired::lastSize).containsExactly(3L, 6L, 10L);
    assertThat(world.firstDifference()).isEmpty();
  }

  @Test
  void each_key_has_its_period_from_its_first_tree_to_its_last() {
    world.notes(9);
    world.integrator.round();
    Act first = world.keyChange.change().orThrow();
    world.integrator.round();
    world.keyChange.change().orThrow();
    List<LogKeys.Period> periods = new LogKeys(world.register, world.logStore).periods();
    assertThat(periods).hasSize(3);
    LogKeys.Period retired = periods.getFirst();
    assertThat(retired.since().code()).isEqualTo("log/register/1");
    assertThat(retired.first()).hasValue(1L);
    assertThat(retired.end())
        .hasValueSatisfying(end -> {
          assertThat(end.by()).isEqualTo(first.id());
          assertThat(end.last()).isEqualTo(10);
          assertThat(end.anew()).isFalse();
        });
    assertThat(periods.get(1).first()).hasValue(11L);
    assertThat(periods.get(1).end().map(LogKeys.End::last)).hasValue(11L);
    assertThat(periods.getLast().first()).as("it has signed nothing yet").isEmpty();
    assertThat(periods.getLast().end()).isEmpty();
    assertThat(periods.getLast().key())
        .isEqualTo(world.office.identity().orElseThrow().current().toString());
  }

  @Test
  void while_somebody_signs_the_key_is_not_changed() throws Exception {
    try (var other = world.source.getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(%d)".formatted(0x5ec2e7a21a7L));
      assertThat(world.keyChange.change())
          .extracting(Object::toString)
          .asString()
          .contains("register.log-busy");
      other.rollback();
    }
    world.keyChange.change().orThrow();
  }

  private void lose(VerifierKey key) throws Exception {
    java.nio.file.Files.delete(
        world.folder.resolve("keys/log-%s.key".formatted(key.keyId().hex())));
  }
}
