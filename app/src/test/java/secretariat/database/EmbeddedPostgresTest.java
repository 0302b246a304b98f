package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import secretariat.kernel.CannotStart;

class EmbeddedPostgresTest {

  private final Path home = TestDatabase.dataFolder();
  private final DatabasePasswords passwords = DatabasePasswords.in(home.resolve("secrets"));

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(home, TestDatabase.binaries(), passwords);
  }

  private static JdbcClient client(EmbeddedPostgres engine) {
    Login login = engine.superuser("postgres");
    return JdbcClient.create(
        new DriverManagerDataSource(login.url(), login.role(), login.password()));
  }

  private static String shown(EmbeddedPostgres engine, String setting) {
    return client(engine).sql("show " + setting).query(String.class).single();
  }

  @Test
  void a_committed_act_survives_a_power_cut_as_far_as_settings_can_say() {
    try (var engine = start()) {
      assertThat(shown(engine, "fsync")).isEqualTo("on");
      assertThat(shown(engine, "synchronous_commit")).isEqualTo("on");
      assertThat(shown(engine, "full_page_writes")).isEqualTo("on");
      assertThat(shown(engine, "data_checksums")).isEqualTo("on");
      assertThat(shown(engine, "server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void nobody_enters_from_outside_or_without_the_password() {
    try (var engine = start()) {
      assertThat(shown(engine, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(shown(engine, "unix_socket_directories")).isEmpty();
      var stranger = new Login(engine.url("postgres"), EmbeddedPostgres.SUPERUSER, "guess");
      assertThatThrownBy(stranger::open)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(
              client(engine)
                  .sql("select distinct auth_method from pg_hba_file_rules")
                  .query(String.class)
                  .list())
          .containsExactly("scram-sha-256");
    }
  }

  @Test
  void passwords_are_in_a_file_for_its_owner_alone() throws Exception {
    Path file = home.resolve("secrets/database.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(DatabasePasswords.in(home.resolve("secrets"))).isEqualTo(passwords);
    assertThat(passwords.owner()).hasSize(48).isNotEqualTo(passwords.server());
  }

  @Test
  void the_engine_never_runs_as_root() throws Exception {
    try (var engine = start()) {
      Path process = Path.of("/proc/" + engine.process().pid());
      boolean hidden =
          !Files.readSymbolicLink(process.resolve("ns/user"))
              .equals(Files.readSymbolicLink(Path.of("/proc/self/ns/user")));
      assertThat(hidden || !Files.getAttribute(process, "unix:uid").equals(0)).isTrue();
    }
  }

  @Test
  void below_a_folder_that_only_root_may_enter_the_engine_still_starts_or_says_why()
      throws Exception {
    assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "only as root");
    Path closed = home.resolve("closed");
    Files.createDirectory(
        closed, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path inside = Files.createDirectory(closed.resolve("inside"));
    try (var engine = EmbeddedPostgres.start(inside, TestDatabase.binaries(), passwords)) {
      assertThat(shown(engine, "fsync")).isEqualTo("on");
    } catch (CannotStart sentence) {
      assertThat(sentence).hasMessageContaining("start as an ordinary user");
    }
  }

  @Test
  void a_server_left_behind_by_a_killed_process_is_stopped_and_its_rows_are_there() {
    EmbeddedPostgres abandoned = start();
    client(abandoned).sql("create table fact as select 42 as answer").update();
    long orphan = abandoned.process().pid();
    try (var engine = start()) {
      assertThat(engine.process().pid()).isNotEqualTo(orphan);
      assertThat(client(engine).sql("select answer from fact").query(Integer.class).single())
          .isEqualTo(42);
    }
  }

  @Test
  void after_kill_9_of_the_server_everything_committed_is_there_and_nothing_else()
      throws Exception {
    EmbeddedPostgres killed = start();
    client(killed).sql("create table fact (answer integer)").update();
    for (int i = 0; i < 200; i++) {
      client(killed).sql("insert into fact values (?)").param(i).update();
    }
    Connection open = killed.superuser("postgres").open();
    open.setAutoCommit(false);
    try (var statement = open.createStatement()) {
      statement.execute("insert into fact values (-1)");
    }
    kill(killed.process());
    JdbcUtils.closeConnection(open);
    try (var engine = start()) {
      assertThat(
              client(engine)
                  .sql("select count(*) || ' ' || min(answer) from fact")
                  .query(String.class)
                  .single())
          .isEqualTo("200 0");
    }
  }

  @Test
  void a_watched_server_that_is_killed_comes_back_at_the_same_address() throws Exception {
    try (var engine = start()) {
      client(engine).sql("create table fact as select 42 as answer").update();
      engine.keepAlive();
      int port = engine.port();
      kill(engine.process());
      assertThat(answerWithin(60, engine)).isEqualTo(42);
      assertThat(engine.port()).isEqualTo(port);
    }
  }

  private static int answerWithin(int seconds, EmbeddedPostgres engine) throws Exception {
    for (int i = 0; ; i++) {
      try {
        return client(engine)
            .sql("select answer from fact")
            .query((row, number) -> row.getInt(1))
            .single();
      } catch (DataAccessException notYet) {
        if (i == seconds) {
          throw notYet;
        }
        TimeUnit.SECONDS.sleep(1);
      }
    }
  }

  @Test
  void the_mark_of_a_dead_process_whose_number_lives_on_elsewhere_is_no_hindrance()
      throws Exception {
    start().close();
    Files.writeString(
        home.resolve("database/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + home.resolve("database") + "\n1\n1\n\n127.0.0.1\n");
    try (var engine = start()) {
      assertThat(shown(engine, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void the_port_is_remembered_and_given_up_when_another_program_has_it() throws Exception {
    int first;
    try (var engine = start()) {
      first = engine.port();
    }
    try (var engine = start()) {
      assertThat(engine.port()).isEqualTo(first);
    }
    try (var other =
            new java.net.ServerSocket(first, 1, java.net.InetAddress.getLoopbackAddress());
        var engine = start()) {
      assertThat(engine.port()).isNotEqualTo(other.getLocalPort());
    }
  }

  private static void kill(ProcessHandle process) throws Exception {
    new ProcessBuilder("kill", "-9", Long.toString(process.pid())).start().waitFor();
    for (int i = 0; i < 100 && Files.exists(Path.of("/proc/" + process.pid() + "/exe")); i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
