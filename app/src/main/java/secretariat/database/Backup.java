package secretariat.database;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.springframework.core.env.Environment;
import secretariat.database.BackupManifest.FilePart;
import secretariat.database.BackupManifest.TablePart;
import secretariat.kernel.CannotStart;

/**
 * Writes all records into one new file: the database as of one instant first, the files second, so
 * that every file the database speaks of is there. It is rows, not pages, and so moves between
 * PostgreSQL versions. The server may go on working meanwhile.
 */
public final class Backup {

  private final ZipOutputStream zip;

  private Backup(ZipOutputStream zip) {
    this.zip = zip;
  }

  /**
   * @param withKeys also the signing keys; whoever has them can speak for the institution, so the
   *     file must then be kept like a key
   */
  public static void write(Environment environment, Path to, boolean withKeys, PrintStream out) {
    Path file = to.toAbsolutePath().normalize();
    if (Files.exists(file)) {
      throw new CannotStart("%s exists; a backup never overwrites.".formatted(file));
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (var records = OpenRecords.forReading(environment)) {
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      BackupManifest manifest;
      try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
          var zip =
              new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
        manifest = new Backup(zip).write(records, withKeys);
        zip.finish();
        zip.flush();
        channel.force(true);
      }
      Files.move(unfinished, file);
      out.printf(
          "Backed up %d tables with %d rows and %d files, as of %s, into %s (%d bytes).%n",
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(TablePart::rows).sum(),
          manifest.files().size(),
          manifest.made(),
          file,
          Files.size(file));
    } catch (IOException e) {
      throw new CannotStart(
          "The backup %s cannot be written (%s).".formatted(file, e.getMessage()), e);
    } catch (SQLException e) {
      throw new CannotStart("The database cannot be read: " + e.getMessage(), e);
    }
  }

  private BackupManifest write(OpenRecords records, boolean withKeys)
      throws IOException, SQLException {
    var modules = new LinkedHashMap<String, String>();
    for (String module : Migrations.modules()) {
      modules.put(module, Migrations.version(records.database().owner(), module));
    }
    List<TablePart> parts = new ArrayList<>();
    Map<String, Long> sequences;
    Instant made;
    String engine;
    try (Connection connection = records.database().openAsOwner()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      made = now(connection);
      engine = connection.getMetaData().getDatabaseProductVersion();
      var tables = new Tables(connection);
      for (var table : tables.inOrder(List.copyOf(modules.keySet()))) {
        parts.add(copy(connection, table, tables.columns(table)));
      }
      sequences = tables.sequences(List.copyOf(modules.keySet()));
      connection.commit();
    }
    Set<String> folders = withKeys ? Set.of("files", "keys") : Set.of("files");
    var files = new ArrayList<FilePart>();
    for (String folder : folders.stream().sorted().toList()) {
      files.addAll(copyFolder(records.data(), folder));
    }
    var manifest =
        new BackupManifest(
            BackupManifest.FORMAT, made, engine, modules, parts, sequences, List.copyOf(files));
    zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
    zip.write(manifest.bytes());
    zip.closeEntry();
    return manifest;
  }

  private TablePart copy(Connection connection, Tables.Table table, List<String> columns)
      throws IOException, SQLException {
    String query =
        "copy (select %s from %s) to stdout with (format csv, encoding 'UTF8')"
            .formatted(
                columns.stream().map(Tables::quoted).collect(Collectors.joining(", ")),
                table.full());
    var part = new TablePart(table.schema(), table.name(), columns, 0, "");
    zip.putNextEntry(new ZipEntry(part.path()));
    var hashed = hashed();
    long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(query, hashed);
    zip.closeEntry();
    return new TablePart(part.schema(), part.table(), columns, rows, hex(hashed));
  }

  private List<FilePart> copyFolder(Path data, String folder) throws IOException {
    var parts = new ArrayList<FilePart>();
    if (Files.isDirectory(data.resolve(folder))) {
      try (Stream<Path> paths = Files.walk(data.resolve(folder))) {
        for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
          String name = data.relativize(path).toString().replace('\\', '/');
          zip.putNextEntry(new ZipEntry(name));
          var hashed = hashed();
          long bytes = Files.copy(path, hashed);
          zip.closeEntry();
          parts.add(new FilePart(name, bytes, hex(hashed)));
        }
      }
    }
    return parts;
  }

  /** Into the open entry of the archive; closing it closes nothing. */
  private DigestOutputStream hashed() {
    OutputStream entry =
        new FilterOutputStream(zip) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() {}
        };
    return new DigestOutputStream(entry, Hashes.sha256());
  }

  private static String hex(DigestOutputStream hashed) {
    return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
  }

  private static Instant now(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select clock_timestamp()")) {
      rows.next();
      return rows.getObject(1, OffsetDateTime.class).toInstant();
    }
  }
}
