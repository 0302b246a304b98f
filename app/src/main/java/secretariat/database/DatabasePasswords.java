package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded engine's passwords: random, one per role, in a file that only its owner reads. */
record DatabasePasswords(String superuser, String owner, String server, String eraser) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Reads the passwords, or makes them at the first start. */
  static DatabasePasswords in(Path folder) {
    Path file = folder.resolve("database.properties");
    try {
      if (!Files.exists(file)) {
        write(DataFolder.ownersFolder(folder), file);
      }
      var found = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        found.load(reader);
      }
      return new DatabasePasswords(
          found.getProperty("superuser"),
          found.getProperty("owner"),
          found.getProperty("server"),
          found.getProperty("eraser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, Path file) throws IOException {
    String lines =
        "superuser=%s\nowner=%s\nserver=%s\neraser=%s\n"
            .formatted(random(), random(), random(), random());
    Path unfinished =
        Files.createTempFile(
            folder,
            "database",
            ".unfinished",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, lines, StandardCharsets.US_ASCII);
    try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
