package secretariat.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.springframework.core.env.Environment;
import secretariat.database.BackupManifest.FilePart;
import secretariat.database.BackupManifest.TablePart;
import secretariat.kernel.CannotStart;

/**
 * Fills an empty place from a backup: schemas first, at the versions of the backup, then the rows,
 * then whatever migrations came later. Nothing that is there is overwritten, and the newest
 * checkpoint kept outside the database is left alone, so that an older backup is noticed.
 */
public final class Restoration {

  private final ZipFile zip;
  private final BackupManifest manifest;

  private Restoration(ZipFile zip) throws IOException {
    this.zip = zip;
    ZipEntry entry = zip.getEntry(BackupManifest.NAME);
    if (entry == null) {
      throw new CannotStart(
          "%s is not a backup of Secretariat: it has no manifest.".formatted(zip.getName()));
    }
    this.manifest = BackupManifest.of(zip.getInputStream(entry).readAllBytes());
    if (!manifest.format().equals(BackupManifest.FORMAT)) {
      throw new CannotStart(
          "%s has the format \"%s\"; this program reads \"%s\"."
              .formatted(zip.getName(), manifest.format(), BackupManifest.FORMAT));
    }
  }

  /** Restores, or says in one sentence why not. */
  public static void read(Environment environment, Path from, PrintStream out) {
    Path data = OpenRecords.dataPath(environment);
    try (var zip = new ZipFile(from.toFile())) {
      var restoration = new Restoration(zip);
      restoration.requireWhole();
      restoration.restore(data, DatabaseSettings.of(environment));
      BackupManifest manifest = restoration.manifest;
      out.printf(
          "Restored %d tables with %d rows and %d files, as of %s, into %s.%n",
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(TablePart::rows).sum(),
          manifest.files().size(),
          manifest.made(),
          data);
      if (manifest.files().stream().noneMatch(file -> file.path().startsWith("keys/"))) {
        out.printf(
            "The backup holds no keys: put the institution's keys into %s before the next start.%n",
            data.resolve("keys"));
      }
    } catch (IOException e) {
      throw new CannotStart(
          "The backup %s cannot be restored (%s).".formatted(from, e.getMessage()), e);
    } catch (SQLException e) {
      throw new CannotStart("The rows cannot be restored: " + e.getMessage(), e);
    }
  }

  private void restore(Path data, DatabaseSettings settings) throws IOException, SQLException {
    if (Files.exists(data.resolve("database")) || Files.exists(data.resolve("files"))) {
      throw new CannotStart(
          "%s is not empty; restore into an empty folder, nothing is ever overwritten."
              .formatted(data));
    }
    requireNoOtherKeys(data);
    DataFolder folder =
        DataFolder.take(data)
            .orElseThrow(() -> new CannotStart("%s is in use; stop that first.".formatted(data)));
    Path mark = data.resolve(DataFolder.RESTORING);
    try (folder) {
      Files.writeString(mark, manifest.made().toString());
      for (FilePart file : manifest.files()) {
        restore(data, file);
      }
      try (Database database = Database.openAsItIs(folder, settings)) {
        requireEmpty(database);
        Migrations.runTo(database.owner(), manifest.modules());
        try (Connection connection = database.openAsOwner()) {
          fill(connection);
        }
        Migrations.run(database.owner());
      }
      Files.delete(mark);
    }
  }

  /** Looks at every part before anything is written anywhere. */
  private void requireWhole() throws IOException {
    for (TablePart table : manifest.tables()) {
      requireHash(table.path(), table.sha256());
    }
    for (FilePart file : manifest.files()) {
      requireHash(file.path(), file.sha256());
    }
  }

  private void requireHash(String path, String expected) throws IOException {
    if (!hash(part(path)).equals(expected)) {
      throw new CannotStart(
          "The backup %s is damaged: %s has another SHA-256 than its manifest says."
              .formatted(zip.getName(), path));
    }
  }

  private void requireNoOtherKeys(Path data) throws IOException {
    for (FilePart file : manifest.files()) {
      Path target = target(data, file);
      if (Files.exists(target) && !hash(Files.newInputStream(target)).equals(file.sha256())) {
        throw new CannotStart(
            "%s exists and is another than in the backup; nothing is ever overwritten."
                .formatted(target));
      }
    }
  }

  private static String hash(InputStream from) throws IOException {
    try (var hashed = new DigestInputStream(from, Hashes.sha256())) {
      hashed.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
  }

  private void requireEmpty(Database database) throws SQLException {
    try (Connection connection = database.openAsOwner();
        var statement =
            connection.prepareStatement(
                "select nspname from pg_namespace where nspname = any (?) limit 1")) {
      statement.setArray(
          1, connection.createArrayOf("text", Migrations.modules().toArray(String[]::new)));
      try (var rows = statement.executeQuery()) {
        if (rows.next()) {
          throw new CannotStart(
              "The database at %s already has a schema %s; restore into an empty database."
                  .formatted(database.owner().url(), rows.getString(1)));
        }
      }
    }
  }

  private void fill(Connection connection) throws SQLException, IOException {
    connection.setAutoCommit(false);
    var tables = new Tables(connection);
    List<String> modules = List.copyOf(manifest.modules().keySet());
    List<Runnable> wake = new ArrayList<>();
    for (var table : tables.inOrder(modules).reversed()) {
      wake.add(tables.restTriggers(table));
      tables.empty(table); // rows that a migration put in come back with the backup
    }
    for (TablePart part : manifest.tables()) {
      copyIn(connection, part);
    }
    manifest.sequences().forEach(tables::setSequence);
    wake.forEach(Runnable::run);
    connection.commit();
  }

  private void copyIn(Connection connection, TablePart part) throws SQLException, IOException {
    String columns = part.columns().stream().map(Tables::quoted).collect(Collectors.joining(", "));
    String statement =
        "copy %s (%s) from stdin with (format csv, encoding 'UTF8')"
            .formatted(new Tables.Table(part.schema(), part.table()).full(), columns);
    try (InputStream in = part(part.path())) {
      long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, in);
      if (rows != part.rows()) {
        throw new CannotStart(
            "%s.%s came back with %d rows, and the backup had %d."
                .formatted(part.schema(), part.table(), rows, part.rows()));
      }
    }
  }

  private void restore(Path data, FilePart file) throws IOException {
    Path target = target(data, file);
    if (Files.exists(target)) {
      return; // the very same bytes, as was seen before
    }
    DataFolder.ownersFolder(target.resolve("..").normalize());
    try (InputStream in = part(file.path());
        var channel =
            FileChannel.open(
                target,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------")))) {
      in.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  private static Path target(Path data, FilePart file) {
    Path target = data.resolve(file.path()).normalize();
    if (!target.startsWith(data.resolve("files")) && !target.startsWith(data.resolve("keys"))) {
      throw new CannotStart(
          "The backup is not ours: it holds a file \"%s\".".formatted(file.path()));
    }
    return target;
  }

  private InputStream part(String path) throws IOException {
    return zip.getInputStream(
        Optional.ofNullable(zip.getEntry(path))
            .orElseThrow(() ->
                new CannotStart(
                    "The backup %s is damaged: %s is missing.".formatted(zip.getName(), path))));
  }
}
