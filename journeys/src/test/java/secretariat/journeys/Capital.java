package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import secretariat.kernel.Language;

/** A ministry's engineer, who has what came from the desk and a policy, and asks nobody. */
record Capital(Path folder) {

  /** Unpacks the file for the capital and checks the one copy in it, offline. */
  OfflineCheck checks(Path bundle, Path policy, Language language) {
    unpack(bundle);
    return OfflineCheck.of(only(".pdf"), only(".tlog-proof"), policy, language);
  }

  private void unpack(Path bundle) {
    try (var zip = new ZipInputStream(Files.newInputStream(bundle))) {
      Files.createDirectories(folder);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.write(folder.resolve(Path.of(entry.getName()).getFileName()), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one file of the folder that ends so and is no covering note. */
  private Path only(String ending) {
    try (var files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(ending))
              .filter(file -> !file.toString().contains("covering-note"))
              .toList();
      assertThat(found).hasSize(1);
      return found.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
