package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import secretariat.accounts.Accounts;
import secretariat.accounts.NewPerson;
import secretariat.crash.EveryTable;
import secretariat.crash.FinishedDocument;
import secretariat.crash.QuietOffice;
import secretariat.database.TestDatabase;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Text;

/**
 * Somebody with all rights changes the index tables around the register: the audit names the table
 * and the column, whichever it is. Tables and columns are read from the system itself, so a new one
 * is tried as soon as it is there.
 */
@Tag("any-engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlteredIndexTest {

  record Column(String table, String name, String type) {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  private final TestDatabase database = TestDatabase.fresh();
  private AnnotationConfigApplicationContext office;
  private IndexAudit audit;
  private JdbcClient attacker;

  @BeforeAll
  void fill() throws Exception {
    office = QuietOffice.open(database.properties(), TestDatabase.dataFolder(), List.of());
    QuietOffice.found(office);
    FinishedDocument.in(office, "altered-1");
    EveryTable.fill(office, FinishedDocument.in(office, "altered-2"));
    Accounts accounts = office.getBean(Accounts.class);
    var administrator = new Actor("administrator", Capacity.ADMINISTRATOR);
    var person =
        accounts
            .add(
                administrator,
                new NewPerson("registry.one", Text.same("Registry Official"), Optional.empty()))
            .orThrow();
    accounts
        .grant(
            administrator,
            person.id(),
            Capacity.REGISTRY_OFFICIAL,
            LocalDate.of(2024, 1, 1),
            Optional.of(LocalDate.of(2034, 1, 1)))
        .orThrow();
    audit = office.getBean(IndexAudit.class);
    attacker = JdbcClient.create(unbound(database.superuser()));
    tables().forEach(this::prepare);
    assertThat(audit.firstDifference()).isEmpty();
  }

  @AfterAll
  void what_was_put_back_is_what_the_acts_say() {
    assertThat(audit.firstDifference()).isEmpty();
    office.close();
  }

  /** A connection on which neither foreign keys nor triggers hold. */
  private static DataSource unbound(DataSource superuser) throws java.sql.SQLException {
    var connection = superuser.getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
    }
    return new SingleConnectionDataSource(connection, true);
  }

  /** Takes the checks away, as somebody with all rights can, and keeps the true rows. */
  private void prepare(String table) {
    List<String> checks =
        attacker
            .sql(
                """
                select conname from pg_constraint
                where conrelid = cast(:table as regclass) and contype = 'c'
                """)
            .param("table", table)
            .query(String.class)
            .list();
    checks.forEach(check ->
        attacker.sql("alter table %s drop constraint %s".formatted(table, check)).update());
    attacker.sql("create table %s as select * from %s".formatted(kept(table), table)).update();
  }

  Stream<String> tables() {
    return office.getBeansOfType(ActIndex.class).values().stream()
        .flatMap(index -> index.tables().stream());
  }

  Stream<Column> columns() {
    return tables()
        .flatMap(table ->
            attacker
                .sql(
                    """
                    select attname, format_type(atttypid, null) from pg_attribute
                    where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                    order by attnum
                    """)
                .param("table", table)
                .query((row, n) -> new Column(table, row.getString(1), row.getString(2)))
                .list()
                .stream());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void an_altered_value_is_named_by_table_and_column(Column column) {
    int altered =
        attacker
            .sql(
                """
                update %1$s set %2$s = %3$s
                where ctid = (select min(ctid) from %1$s)
                """
                    .formatted(column.table(), column.name(), another(column)))
            .update();
    assertThat(altered).as("rows of %s to alter", column.table()).isOne();

    assertThat(audit.firstDifference())
        .hasValueSatisfying(difference ->
            assertThat(difference)
                .startsWith("%s: column %s of the row".formatted(column.table(), column.name())));
    putBack(column.table());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_deleted_row_is_missed(String table) {
    attacker
        .sql("delete from %1$s where ctid = (select max(ctid) from %1$s)".formatted(table))
        .update();

    assertThat(audit.firstDifference())
        .hasValueSatisfying(difference ->
            assertThat(difference).startsWith(table + ": the row ").endsWith(" is missing"));
    putBack(table);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_row_that_no_act_made_is_noticed(String table) {
    List<Column> columns = columns().filter(column -> column.table().equals(table)).toList();
    attacker
        .sql(
            "insert into %1$s select %2$s from %1$s limit 1"
                .formatted(
                    table,
                    String.join(", ", columns.stream().map(AlteredIndexTest::another).toList())))
        .update();

    assertThat(audit.firstDifference())
        .hasValueSatisfying(difference ->
            assertThat(difference).startsWith(table + ": no act accounts for the row "));
    putBack(table);
  }

  private void putBack(String table) {
    attacker.sql("delete from " + table).update();
    attacker.sql("insert into %s select * from %s".formatted(table, kept(table))).update();
  }

  private static String kept(String table) {
    return "public.kept_" + table.replace('.', '_');
  }

  /** Another value than the one that stands there, whatever it is. */
  private static String another(Column column) {
    String name = column.name();
    return switch (column.type()) {
      case "text" -> "coalesce(%s, '') || '~'".formatted(name);
      case "bigint", "integer" -> "coalesce(%s, 0) + 1000".formatted(name);
      case "boolean" -> "not coalesce(%s, false)".formatted(name);
      case "date" -> "coalesce(%s, date '2020-01-01') + 1".formatted(name);
      case "timestamp with time zone" ->
          "coalesce(%s, now()) + interval '1 microsecond'".formatted(name);
      case "jsonb" -> "coalesce(%s, '{}') || '{\"altered\": true}'".formatted(name);
      case "uuid" -> "gen_random_uuid()";
      default ->
          throw new IllegalArgumentException(
              "This test cannot alter %s yet, which is %s".formatted(column, column.type()));
    };
  }
}
