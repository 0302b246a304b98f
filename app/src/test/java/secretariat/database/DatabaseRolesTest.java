package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue: who may do what, in fact and not as intended. */
class DatabaseRolesTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient catalogue = TestDatabase.client(database.superuser());

  private List<String> granted(String role, String condition) {
    return catalogue
        .sql(
            """
            select table_schema || '.' || table_name || ' ' || lower(privilege_type)
            from information_schema.table_privileges
            where grantee = :role and table_schema in (:modules) and
            """
                + condition
                + " order by 1")
        .param("role", role)
        .param("modules", Migrations.modules())
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void the_server_may_read_and_add_to_the_register_and_nothing_else_there() {
    assertThat(
            granted(
                "secretariat_server",
                "table_schema = 'register' and privilege_type not in ('SELECT', 'INSERT')"))
        .isEmpty();
    assertThat(granted("secretariat_server", "table_schema = 'register'"))
        .contains("register.entry select", "register.entry insert", "register.leaf insert");
  }

  @Test
  void the_server_may_never_truncate_or_change_a_table_itself() {
    assertThat(
            granted(
                "secretariat_server",
                "privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"))
        .isEmpty();
    assertThat(granted("secretariat_server", "table_name = 'flyway_schema_history'")).isEmpty();
  }

  @Test
  void everybody_else_has_no_rights_at_all() {
    assertThat(granted("PUBLIC", "true")).isEmpty();
    assertThat(
            catalogue
                .sql(
                    """
                    select count(*) from pg_namespace
                    where nspname in (:modules) and has_schema_privilege('public', oid, 'create')
                    """)
                .param("modules", Migrations.modules())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void the_eraser_may_delete_openings_and_nothing_else() {
    assertThat(granted("secretariat_eraser", "true"))
        .containsExactly("register.opening delete", "register.opening select");
  }

  @Test
  void every_table_of_the_register_refuses_change_by_trigger_even_to_its_owner() {
    var guarded =
        catalogue
            .sql(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'register' and c.relkind = 'r'
                  and c.relname <> 'flyway_schema_history'
                """)
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(guarded).isNotEmpty();
    var owner = TestDatabase.client(database.owner());
    for (String table : guarded) {
      for (String change :
          List.of("update register.%1$s set %2$s = %2$s", "delete from register.%1$s")) {
        String column =
            catalogue
                .sql(
                    """
                    select column_name from information_schema.columns
                    where table_schema = 'register' and table_name = ? limit 1
                    """)
                .param(table)
                .query(String.class)
                .single();
        assertThatThrownBy(() -> owner.sql(change.formatted(table, column)).update())
            .hasMessageContaining("never changed");
      }
      assertThatThrownBy(() -> owner.sql("truncate register." + table + " cascade").update())
          .hasMessageContaining("never changed");
    }
  }

  @Test
  void no_role_is_a_superuser_or_a_member_of_another() {
    assertThat(
            catalogue
                .sql(
                    """
                    select count(*) from pg_roles where rolname in
                      ('secretariat_owner', 'secretariat_server', 'secretariat_eraser')
                      and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
                        or rolbypassrls)
                    """)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            catalogue
                .sql(
                    """
                    select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member
                    where r.rolname in
                      ('secretariat_owner', 'secretariat_server', 'secretariat_eraser')
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }
}
