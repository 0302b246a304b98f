package secretariat.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import secretariat.kernel.CannotStart;

/**
 * The records of an installation, opened for a look: beside the running server if there is one, by
 * starting the engine if there is none.
 */
record OpenRecords(Path data, Database database, Optional<DataFolder> held)
    implements AutoCloseable {

  static OpenRecords forReading(Environment environment) {
    Path data = dataPath(environment);
    DatabaseSettings settings = DatabaseSettings.of(environment);
    if (!settings.embedded()) {
      return new OpenRecords(data, Database.external(settings), Optional.empty());
    }
    if (!Files.isDirectory(data.resolve("database"))) {
      throw new CannotStart(
          "There is no database in %s; name the data folder with --data.".formatted(data));
    }
    Optional<DataFolder> held = DataFolder.take(data);
    return new OpenRecords(
        data,
        held.map(folder -> Database.openAsItIs(folder, settings))
            .orElseGet(() -> Database.beside(data)),
        held);
  }

  static Path dataPath(Environment environment) {
    return Path.of(environment.getProperty("secretariat.data", "data"))
        .toAbsolutePath()
        .normalize();
  }

  @Override
  public void close() {
    database.close();
    held.ifPresent(DataFolder::close);
  }
}
