package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.database.TestDatabase;

/** What the database itself says about who may do what in the register; nothing is assumed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardsTest {

  private static final String HISTORY = "flyway_schema_history";

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient catalogue = JdbcClient.create(database.superuser());

  Stream<String> tables() {
    return catalogue
        .sql(
            """
            select relname from pg_class
            where relnamespace = 'register'::regnamespace and relkind in ('r', 'p')
              and relname <> :history
            """)
        .param("history", HISTORY)
        .query(String.class)
        .list()
        .stream();
  }

  @Test
  void the_register_has_tables_to_guard() {
    assertThat(tables()).contains("entry", "opening", "leaf", "tile", "checkpoint", "cosignature");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_server_may_select_and_insert_and_nothing_else(String table) {
    assertThat(rights(table, "secretariat_server")).containsExactly("INSERT", "SELECT");
    assertThat(columnRights(table)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void the_public_may_nothing_and_the_eraser_only_delete_openings(String table) {
    assertThat(rights(table, "public")).isEmpty();
    assertThat(rights(table, "secretariat_eraser"))
        .isEqualTo(table.equals("opening") ? List.of("DELETE", "SELECT") : List.of());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_trigger_guards_each_table_against_every_change(String table) {
    List<String> guards =
        catalogue
            .sql(
                """
                select pg_get_triggerdef(oid) from pg_trigger
                where tgrelid = cast('register.' || :table as regclass)
                  and not tgisinternal and tgenabled = 'O' and tgname = 'never_changed'
                """)
            .param("table", table)
            .query(String.class)
            .list();
    assertThat(guards)
        .singleElement()
        .asString()
        .contains("BEFORE DELETE OR UPDATE OR TRUNCATE", "FOR EACH STATEMENT")
        .doesNotContain(" WHEN ");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void update_delete_and_truncate_are_refused_to_server_owner_and_superuser(String table)
      throws Exception {
    try (var server = database.server()) {
      for (String change : changes(table)) {
        refused(server, change, "permission denied");
        refused(database.owner(), change, "never changed");
        refused(database.superuser(), change, "never changed");
      }
    }
  }

  @Test
  void the_server_owns_nothing_and_can_become_nobody() {
    assertThat(
            catalogue
                .sql(
                    """
                    select relname from pg_class
                    where relowner = 'secretariat_server'::regrole
                    union all
                    select roleid::regrole::text from pg_auth_members
                    where member = 'secretariat_server'::regrole
                    union all
                    select rolname from pg_roles where rolname = 'secretariat_server'
                      and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  private List<String> changes(String table) {
    String column =
        catalogue
            .sql(
                """
                select attname from pg_attribute
                where attrelid = cast('register.' || :table as regclass) and attnum = 1
                """)
            .param("table", table)
            .query(String.class)
            .single();
    return List.of(
        "update register.%1$s set %2$s = %2$s".formatted(table, column),
        "delete from register.%s".formatted(table),
        "truncate register.%s cascade".formatted(table));
  }

  private static void refused(DataSource role, String change, String because) {
    assertThatThrownBy(() -> JdbcClient.create(role).sql(change).update())
        .as(change)
        .rootCause()
        .hasMessageContaining(because);
  }

  private List<String> rights(String table, String role) {
    return catalogue
        .sql(
            """
            select a.privilege_type from pg_class c, aclexplode(c.relacl) a
            where c.oid = cast('register.' || :table as regclass)
              and case a.grantee when 0 then 'public' else a.grantee::regrole::text end = :role
            order by 1
            """)
        .param("table", table)
        .param("role", role)
        .query(String.class)
        .list();
  }

  private List<String> columnRights(String table) {
    return catalogue
        .sql(
            """
            select attname from pg_attribute
            where attrelid = cast('register.' || :table as regclass) and attacl is not null
            """)
        .param("table", table)
        .query(String.class)
        .list();
  }
}
