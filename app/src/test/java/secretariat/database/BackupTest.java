package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;
import secretariat.kernel.CannotStart;

class BackupTest {

  private static final String TEXT = "quote \" comma, line\nУказ № 5, 命令 \\N \\. end";

  private static final Path DATA = TestDatabase.dataFolder();

  private final Path backup = DATA.resolveSibling(DATA.getFileName() + ".zip");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

  /** Two recorded acts of a subject, one file, one key. */
  @BeforeAll
  static void fill() throws Exception {
    try (var folder = DataFolder.hold(DATA);
        var database = Database.open(folder, DatabaseSettings.EMBEDDED)) {
      try (var connection = database.openAsOwner()) {
        JdbcClient owner = client(connection);
        for (int sequence = 1; sequence <= 2; sequence++) {
          owner
              .sql(
                  """
                  insert into register.entry
                    (subject, sequence, kind, version, recorded, classification, commitment)
                  values (:subject, :sequence, :kind, 1, timestamptz '2026-11-22 01:02:03.123456+00',
                    '', sha256('commitment'))
                  """)
              .param("subject", "document/one")
              .param("sequence", sequence)
              .param("kind", TEXT)
              .update();
        }
        owner
            .sql(
                """
                insert into register.opening
                values ('document/one', 1, sha256('salt'), '\\x00ff0a5c'::bytea)
                """)
            .update();
      }
    }
    Files.createDirectories(DATA.resolve("files/ab"));
    Files.write(DATA.resolve("files/ab/abcd"), new byte[] {1, 2, 3});
    Files.createDirectories(DATA.resolve("keys"));
    Files.writeString(DATA.resolve("keys/log.key"), "a secret");
    Files.createDirectories(DATA.resolve("log"));
    Files.writeString(DATA.resolve("log/newest-checkpoint"), "two entries");
  }

  @AfterEach
  void forget() throws Exception {
    Files.deleteIfExists(backup);
  }

  private MockEnvironment environment(Path folder) {
    return new MockEnvironment().withProperty("secretariat.data", folder.toString());
  }

  private static JdbcClient client(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private String everything(Path folder) throws SQLException {
    try (var held = DataFolder.hold(folder);
        var database = Database.open(held, DatabaseSettings.EMBEDDED);
        var connection = database.openAsOwner()) {
      return client(connection)
          .sql(
              """
              select string_agg(concat_ws('|', arrival, subject, sequence, kind, recorded,
                  classification is null, encode(commitment, 'hex'), encode(salt, 'hex'),
                  encode(canonical, 'hex')), E'\\n' order by arrival)
              from register.entry left join register.opening using (subject, sequence)
              """)
          .query((row, number) -> row.getString(1))
          .single();
    }
  }

  @Test
  void a_restored_backup_says_the_same_and_goes_on_numbering_where_it_stopped() throws Exception {
    Backup.write(environment(DATA), backup, false, out);
    Path other = TestDatabase.dataFolder();
    Files.createDirectories(other.resolve("log"));
    Files.writeString(other.resolve("log/newest-checkpoint"), "five entries");
    Restoration.read(environment(other), backup, out);

    assertThat(everything(other)).contains(TEXT).contains("00ff0a5c").isEqualTo(everything(DATA));
    assertThat(other.resolve("files/ab/abcd")).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(other.resolve("keys")).doesNotExist();
    assertThat(other.resolve("log/newest-checkpoint")).hasContent("five entries");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("holds no keys");
    try (var held = DataFolder.hold(other);
        var database = Database.open(held, DatabaseSettings.EMBEDDED);
        var connection = database.openAsOwner()) {
      assertThat(
              client(connection)
                  .sql(
                      """
                      insert into register.entry
                        (subject, sequence, kind, version, recorded, classification, commitment)
                      values ('document/two', 1, 'kind', 1, now(), 'public', sha256('x'))
                      returning arrival
                      """)
                  .query(Long.class)
                  .single())
          .isEqualTo(3);
      assertThatThrownBy(() -> client(connection).sql("delete from register.entry").update())
          .hasMessageContaining("never changed");
    }
  }

  @Test
  void keys_travel_only_when_asked_for() throws Exception {
    Backup.write(environment(DATA), backup, true, out);
    Path other = TestDatabase.dataFolder();
    Restoration.read(environment(other), backup, out);
    assertThat(other.resolve("keys/log.key")).hasContent("a secret");
  }

  @Test
  void a_backup_can_be_made_beside_the_running_server() throws Exception {
    try (var folder = DataFolder.hold(DATA);
        var running = Database.open(folder, DatabaseSettings.EMBEDDED)) {
      Backup.write(environment(DATA), backup, false, out);
      assertThat(running.server().url()).isNotEmpty();
    }
    assertThat(backup).exists();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("1 files");
  }

  @Test
  void nothing_is_ever_overwritten() throws Exception {
    Backup.write(environment(DATA), backup, false, out);
    assertThatThrownBy(() -> Backup.write(environment(DATA), backup, false, out))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("never overwrites");
    assertThatThrownBy(() -> Restoration.read(environment(DATA), backup, out))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("not empty");
  }

  @Test
  void a_damaged_backup_is_refused_before_anything_is_written() throws Exception {
    Backup.write(environment(DATA), backup, false, out);
    try (var inside = FileSystems.newFileSystem(backup, Map.of())) {
      Path part = inside.getPath("database/register/opening.csv");
      Files.writeString(part, Files.readString(part).replace("00ff", "00fe"));
    }
    Path other = TestDatabase.dataFolder();
    assertThatThrownBy(() -> Restoration.read(environment(other), backup, out))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("opening.csv");
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void a_folder_whose_restore_was_cut_short_is_not_taken_for_a_fresh_one() throws Exception {
    Path other = TestDatabase.dataFolder();
    Files.writeString(other.resolve(DataFolder.RESTORING), "2026");
    assertThatThrownBy(() -> DataFolder.hold(other))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("did not finish");
  }

  @Test
  void a_folder_that_is_held_cannot_be_taken_twice() {
    try (var held = DataFolder.hold(DATA)) {
      assertThat(held.path()).isEqualTo(DATA);
      assertThatThrownBy(() -> DataFolder.hold(DATA))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("is in use");
    }
  }
}
