package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A start migrates what it has not seen, and looks no further at what it has. */
class MigrationsSeenTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final Login owner = database.login(DatabaseRoles.OWNER, TestPasswords.ALL.owner());

  private boolean seen(String module) throws Exception {
    try (var connection = owner.open()) {
      return MigrationsSeen.in(connection).same(module);
    }
  }

  private void forget(String module) {
    TestDatabase.client(database.owner())
        .sql("comment on schema %s is null".formatted(module))
        .update();
  }

  @Test
  void every_module_of_a_migrated_database_was_seen() throws Exception {
    assertThat(Migrations.modules()).contains("register", "accounts");
    for (String module : Migrations.modules()) {
      assertThat(seen(module)).as(module).isTrue();
    }
  }

  @Test
  void what_was_not_seen_in_this_form_is_migrated_and_then_seen() throws Exception {
    TestDatabase.client(database.owner()).sql("drop schema depositary cascade").update();
    forget("accounts");
    assertThat(seen("accounts")).isFalse();
    assertThat(seen("depositary")).isFalse();

    Migrations.run(owner);

    assertThat(seen("accounts")).isTrue();
    assertThat(seen("depositary")).isTrue();
    assertThat(
            TestDatabase.client(database.superuser())
                .sql("select count(*) from depositary.document")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void rights_that_somebody_gave_the_server_are_taken_back_even_if_nothing_is_to_migrate() {
    TestDatabase.client(database.owner())
        .sql("grant update, delete on register.entry to secretariat_server")
        .update();
    Migrations.run(owner);
    assertThat(
            TestDatabase.client(database.superuser())
                .sql("select has_table_privilege('secretariat_server', 'register.entry', 'update')")
                .query(Boolean.class)
                .single())
        .isFalse();
  }
}
