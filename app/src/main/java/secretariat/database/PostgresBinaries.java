package secretariat.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import secretariat.kernel.CannotStart;

/**
 * The programs {@code initdb}, {@code pg_ctl} and {@code postgres}: those that travel in our jar,
 * unpacked once, or those of an installation that is already there.
 */
record PostgresBinaries(Path bin) {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  /**
   * Unpacks the programs below a folder, unless the very same ones are there already. Of several
   * processes that do so at once, one does it and the others wait for it.
   */
  static synchronized PostgresBinaries unpacked(Path below) {
    URL resource = PostgresBinaries.class.getResource(ARCHIVE);
    if (resource == null || !Files.isDirectory(Path.of("/proc/self"))) {
      throw noEngine();
    }
    try {
      Path home = below.resolve("postgres-" + fingerprint(resource));
      if (!Files.isDirectory(home)) {
        try (var alone = FileChannel.open(below.resolve("postgres.lock"), CREATE, WRITE)) {
          alone.lock();
          unpackOnce(resource, home);
        }
      }
      return new PostgresBinaries(home.resolve("bin"));
    } catch (IOException e) {
      throw new CannotStart(
          "The database engine cannot be unpacked into %s (%s); is the disk full?"
              .formatted(below, e.getMessage()),
          e);
    }
  }

  /** The programs of an installed PostgreSQL, such as {@code /usr/lib/postgresql/15/bin}. */
  static PostgresBinaries installed(Path bin) {
    if (!Files.isExecutable(bin.resolve("initdb"))) {
      throw new CannotStart("There is no PostgreSQL in %s: initdb is not there.".formatted(bin));
    }
    return new PostgresBinaries(bin);
  }

  Path program(String name) {
    return bin.resolve(name);
  }

  private static CannotStart noEngine() {
    return new CannotStart(
        "The embedded database runs on Linux x86_64 only, and this is %s %s; name a PostgreSQL 15 to 18 with --database-url."
            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
  }

  private static void unpackOnce(URL resource, Path home) throws IOException {
    if (Files.isDirectory(home)) {
      return;
    }
    Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    try (InputStream archive = resource.openStream()) {
      unpack(archive, unfinished);
    }
    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(InputStream archive, Path into) throws IOException {
    try (var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
      makeFolder(into);
      TarArchiveEntry entry;
      while ((entry = entries.getNextEntry()) != null) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          makeFolder(target);
        } else if (entry.isSymbolicLink()) {
          makeFolder(target.resolve("..").normalize());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          makeFolder(target.resolve("..").normalize());
          Files.copy(entries, target);
          Files.setPosixFilePermissions(target, permissions((entry.getMode() & 0100) != 0));
        }
      }
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, permissions(true));
  }

  private static Set<PosixFilePermission> permissions(boolean executable) {
    return PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
  }

  /** Tells one engine from another: by what the jar that holds it says of its size and checksum. */
  private static String fingerprint(URL archive) throws IOException {
    if (archive.openConnection() instanceof JarURLConnection jar) {
      return "%x-%08x".formatted(jar.getJarEntry().getSize(), jar.getJarEntry().getCrc());
    }
    try (InputStream bytes = archive.openStream()) {
      return HexFormat.of().formatHex(Hashes.sha256().digest(bytes.readAllBytes()), 0, 6);
    }
  }
}
