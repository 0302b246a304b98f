package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import secretariat.kernel.CannotStart;

/**
 * A PostgreSQL of our own that lives in a folder, with the settings under which a committed act
 * survives a power cut. It listens on the loopback address alone and asks everybody for a password.
 *
 * <p>Whoever starts it must hold the folder (see {@link DataFolder}); a server that a killed
 * process left behind is stopped first.
 */
final class EmbeddedPostgres implements AutoCloseable {

  static final String SUPERUSER = "secretariat_superuser";

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 40;
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private final Path home;
  private final PostgresBinaries binaries;
  private final DatabasePasswords passwords;
  private final Map<String, String> settings;
  private final EngineUser user;
  private int port;
  private volatile boolean closing;

  private EmbeddedPostgres(
      Path home,
      PostgresBinaries binaries,
      DatabasePasswords passwords,
      Map<String, String> settings) {
    this.home = home;
    this.binaries = binaries;
    this.passwords = passwords;
    this.settings = settings;
    this.user = EngineUser.find(home, cluster(), binaries.program("postgres"));
  }

  /** Starts the server of a folder, making it at the first time. */
  static EmbeddedPostgres start(Path home, PostgresBinaries binaries, DatabasePasswords passwords) {
    return start(home, binaries, passwords, DURABLE);
  }

  /** Starts with settings of the caller's choice; for tests that need speed and no durability. */
  static EmbeddedPostgres start(
      Path home,
      PostgresBinaries binaries,
      DatabasePasswords passwords,
      Map<String, String> settings) {
    var postgres = new EmbeddedPostgres(home, binaries, passwords, settings);
    try {
      postgres.make();
      postgres.start();
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** The address of a database in a folder whose server runs. */
  static String urlOf(Path home, String database) {
    try {
      return "jdbc:postgresql://127.0.0.1:%s/%s"
          .formatted(Files.readString(home.resolve("database.port")).strip(), database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Login superuser(String database) {
    return new Login(url(database), SUPERUSER, passwords.superuser());
  }

  /** The server's main process. */
  ProcessHandle process() {
    return Postmaster.of(cluster())
        .orElseThrow(() -> new IllegalStateException("The database is not running"));
  }

  /** Ends all sessions and stops the server. */
  @Override
  public synchronized void close() {
    closing = true;
    stop("fast");
  }

  /** Starts the server again whenever somebody else ends it, until it is closed. */
  void keepAlive() {
    Thread.ofVirtual()
        .name("database-watch")
        .start(() -> {
          while (!closing) {
            pause(1_000);
            revive();
          }
        });
  }

  private synchronized void revive() {
    if (closing || Postmaster.of(cluster()).isPresent()) {
      return;
    }
    try {
      LOG.warn("The database ended unexpectedly; it is being started again.");
      start();
    } catch (IOException | RuntimeException e) {
      LOG.error("The database cannot be started again yet.", e);
    }
  }

  private Path cluster() {
    return home.resolve("database");
  }

  private void make() throws IOException {
    if (Files.isDirectory(cluster())) {
      return;
    }
    Path unfinished = home.resolve("database.unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    Files.createDirectory(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    user.own(unfinished);
    Path password = home.resolve("database.password");
    Files.deleteIfExists(password);
    Files.createFile(
        password,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(password, passwords.superuser());
      user.own(password);
      var result = user.run(home, PATIENCE, InitialiseCommand.of(binaries, unfinished, password));
      if (!result.succeeded()) {
        throw new CannotStart(
            "The database cannot be made in %s: %s"
                .formatted(home, EngineLog.reason(result.output())));
      }
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void start() throws IOException {
    stopOrphan();
    EngineLog log = new EngineLog(cluster().resolve("server.log"));
    log.shorten();
    String output = "";
    boolean movable = port == 0; // once others know the port, it stays
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (port == 0 || (movable && log.saysPortTaken())) {
        port = RememberedPort.choose(home.resolve("database.port"), port == 0);
      }
      log.mark();
      var result =
          user.run(
              home,
              PATIENCE,
              List.of(
                  binaries.program("pg_ctl").toString(),
                  "start",
                  "--wait",
                  "--timeout=100",
                  "--pgdata=" + cluster(),
                  "--log=" + cluster().resolve("server.log"),
                  "--options=" + options()));
      if (result.succeeded()) {
        return;
      }
      output = result.output() + log.sinceMark();
      if (!log.saysPortTaken() && !log.saysStillEnding()) {
        break;
      }
      pause(250);
    }
    throw new CannotStart(
        "The database in %s does not start: %s".formatted(cluster(), EngineLog.reason(output)));
  }

  /** A server whose parent was killed goes on alone; it is stopped in good order. */
  private void stopOrphan() {
    Postmaster.of(cluster())
        .ifPresentOrElse(orphan -> stop("fast"), () -> Postmaster.forgetStale(cluster()));
  }

  private void stop(String mode) {
    if (Postmaster.of(cluster()).isEmpty()) {
      return;
    }
    var result =
        user.run(
            home,
            PATIENCE,
            List.of(
                binaries.program("pg_ctl").toString(),
                "stop",
                "--wait",
                "--timeout=60",
                "--pgdata=" + cluster(),
                "--mode=" + mode));
    if (!result.succeeded() && Postmaster.of(cluster()).isPresent()) {
      if (mode.equals("immediate")) {
        throw new CannotStart(
            "The database process %d in %s cannot be stopped; end it and start again."
                .formatted(process().pid(), cluster()));
      }
      stop("immediate");
    }
  }

  private String options() {
    var all = new LinkedHashMap<String, String>();
    all.put("listen_addresses", "127.0.0.1");
    all.put("port", Integer.toString(port));
    all.put("unix_socket_directories", "");
    all.put("max_connections", "80");
    all.put("timezone", "UTC");
    all.put("log_timezone", "UTC");
    all.put("client_connection_check_interval", "10s");
    all.putAll(settings);
    return all.entrySet().stream()
        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
        .collect(Collectors.joining(" "));
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
