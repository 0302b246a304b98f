package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import secretariat.database.TestDatabase;
import secretariat.kernel.Outcome;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Merkle;
import secretariat.verifier.Proof;

class IntegratorTest {

  private final List<RegisterWorld> worlds = new ArrayList<>();

  @AfterEach
  void close() {
    worlds.forEach(RegisterWorld::close);
  }

  private RegisterWorld opened() {
    var world = RegisterWorld.opened();
    worlds.add(world);
    return world;
  }

  @Test
  void an_act_is_in_the_next_checkpoint_and_its_proof_convinces_the_verifier() throws Exception {
    RegisterWorld world = opened();
    world.notes(20);
    Act act = world.note(Subject.fresh("note"), "to be proven");
    world.integrator.round();

    Proof proof = Proof.parse(Bytes.of(world.log.proof(act.id()).orElseThrow().bytes()));
    Checkpoint checkpoint = Checkpoint.parse(proof.note().text());
    RegisterStore.Opened opened = world.registerStore.opened(act.id()).orElseThrow();

    assertThat(checkpoint.size()).isEqualTo(22);
    assertThat(
            Merkle.verifyInclusion(
                Merkle.leafHash(Bytes.of(opened.commitment())),
                proof.index(),
                checkpoint.size(),
                proof.path(),
                checkpoint.root()))
        .isTrue();
    var key = world.office.identity().orElseThrow().current();
    assertThat(proof.note().by(key))
        .singleElement()
        .matches(signature -> key.verifies(signature, proof.note().text()));
  }

  @Test
  void tiles_fill_and_the_tree_over_them_is_the_tree_over_the_leaves() {
    RegisterWorld world = opened();
    var range = new CompactRange();
    for (int round = 0; round < 7; round++) {
      world.notes(100);
      world.integrator.round();
    }
    world.logStore.entries(0, 701).stream().map(Rfc6962::leafHash).forEach(range::append);
    assertThat(new Tree(world.logStore).root(701)).isEqualTo(range.root());
    assertThat(world.log.tile(0, 1, 256)).isPresent();
    assertThat(world.log.tile(0, 2, 701 - 512)).isPresent();
    assertThat(world.log.tile(0, 2, 701 - 511)).isEmpty();
    assertThat(world.log.tile(1, 0, 2)).isPresent();
    assertThat(world.firstDifference()).isEmpty();
  }

  @Test
  void two_integrators_on_one_database_never_sign_two_roots_for_one_size() throws Exception {
    RegisterWorld one = opened();
    var other = new RegisterWorld(one.database, one.folder, List.of(), 0);
    worlds.add(other);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var work = new ArrayList<Future<?>>();
      for (RegisterWorld node : List.of(one, other)) {
        work.add(threads.submit(() -> node.notes(60)));
        work.add(
            threads.submit(() -> {
              for (int i = 0; i < 60; i++) {
                node.integrator.round();
              }
            }));
      }
      for (Future<?> each : work) {
        each.get();
      }
    }
    one.integrator.round();
    assertThat(one.logStore.size()).isEqualTo(121);
    assertThat(one.office.newest(0).orElseThrow().size()).isEqualTo(121);
    assertThat(one.firstDifference()).isEmpty();
  }

  @Test
  void an_older_database_is_not_signed_until_the_log_is_opened_anew() throws Exception {
    RegisterWorld world = opened();
    world.notes(5);
    world.integrator.round();
    String known = world.logFolder.memory().note().orElseThrow();

    // The database of another beginning, with the memory of this one beside it.
    RegisterWorld restored = opened();
    Files.writeString(
        restored.folder.resolve("log/newest-checkpoint"), known, StandardCharsets.UTF_8);
    restored.notes(2);
    restored.integrator.round();

    assertThat(restored.log.halted()).hasValueSatisfying(why -> assertThat(why).contains("older"));
    assertThat(restored.office.newest(0).orElseThrow().size()).isEqualTo(1);

    restored.notes(20);
    restored.integrator.round();
    assertThat(restored.log.halted())
        .hasValueSatisfying(why -> assertThat(why).contains("first 6 entries"));

    assertThat(restored.keyChange.change()).isInstanceOf(Outcome.Refused.class);
    assertThat(restored.opening.reopen("test.invalid/log")).isInstanceOf(Outcome.Refused.class);
    assertThat(restored.opening.reopen("not a name")).isInstanceOf(Outcome.Refused.class);
    restored.opening.reopen("test.invalid/log-2").orThrow();
    restored.integrator.round();
    assertThat(restored.log.halted()).isEmpty();
    assertThat(restored.log.checkpoint().orElseThrow()).startsWith("test.invalid/log-2\n24\n");
    assertThat(restored.log.policy().orElseThrow())
        .contains("log test.invalid/log-2+", "log test.invalid/log+", " 6\n");
    assertThat(restored.register.acts(LogIdentity.SUBJECT).getLast().content())
        .extracting("cites")
        .isEqualTo(java.util.Optional.of(known));
  }

  @Test
  void without_its_private_key_nothing_is_signed() throws Exception {
    RegisterWorld world = opened();
    try (var keys = Files.list(world.folder.resolve("keys"))) {
      Files.delete(keys.findFirst().orElseThrow());
    }
    world.notes(1);
    world.integrator.round();
    assertThat(world.log.halted()).isPresent();
    assertThat(world.office.newest(0).orElseThrow().size()).isEqualTo(1);
  }

  @Test
  void the_audit_names_what_was_altered_with_all_rights() {
    RegisterWorld world = opened();
    world.notes(300);
    world.integrator.round();
    assertThat(world.firstDifference()).isEmpty();
    var attacker = new JdbcTemplate(world.database.superuser());
    attacker.execute("set session_replication_role = replica");
    for (String alteration :
        List.of(
            "update register.entry set kind = 'other' where arrival = 5",
            "update register.entry set classification = 'internal' where arrival = 5",
            "update register.entry set recorded = recorded + interval '1 second' where arrival = 5",
            "update register.entry set version = 2 where arrival = 5",
            "update register.entry set sequence = 9999 where arrival = 5",
            "update register.entry set commitment = sha256('x') where arrival = 5",
            "update register.opening set salt = sha256('x') where sequence = 5",
            "update register.opening set canonical = canonical || ' ' where sequence = 5",
            "delete from register.opening where sequence = 5",
            "update register.leaf set hash = sha256('x') where index = 5",
            "delete from register.leaf where index = 300",
            "delete from register.entry where arrival = 301",
            "update register.tile set root = sha256('x')",
            "update register.checkpoint set root = sha256('x') where size = 301",
            "update register.checkpoint set note = replace(note, '301', '302') where size = 301")) {
      assertThat(differenceAfter(world.database, alteration)).as(alteration).isNotEmpty();
    }
  }

  /** What the audit says within a transaction of the attacker that is undone afterwards. */
  private static String differenceAfter(TestDatabase database, String alteration) {
    var source =
        new org.springframework.jdbc.datasource.SingleConnectionDataSource(
            connection(database), true);
    source.setAutoCommit(false);
    var jdbc = new JdbcTemplate(source);
    try {
      jdbc.execute("set session_replication_role = replica");
      jdbc.execute(alteration);
      var manager = new org.springframework.jdbc.support.JdbcTransactionManager(source);
      var codec = new ActCodec(List.of(RegisterConfiguration.KINDS, RegisterWorld.TEST_KINDS));
      var store = new AuditStore(jdbc, manager);
      return new EntryAudit(store, codec)
          .firstDifference()
          .or(() -> new TreeAudit(store, LogFolder.in(TestDatabase.dataFolder())).firstDifference())
          .orElse("");
    } finally {
      source.destroy();
    }
  }

  private static java.sql.Connection connection(TestDatabase database) {
    try {
      return database.superuser().getConnection();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
