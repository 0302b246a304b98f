package secretariat.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the witness remembers of the log, held against what the log remembers. */
final class WitnessMemory {

  private WitnessMemory() {}

  /** Why the two disagree, if they do. */
  static Optional<String> disagreement(Path state, DataSource superuser) throws IOException {
    List<Path> checkpoints;
    try (Stream<Path> files = Files.list(state)) {
      checkpoints = files.filter(file -> file.toString().endsWith(".checkpoint")).toList();
    }
    if (checkpoints.size() != 1) {
      return Optional.of("the witness remembers %d logs, not one".formatted(checkpoints.size()));
    }
    List<String> note = Files.readAllLines(checkpoints.getFirst());
    long size = Long.parseLong(note.get(1));
    Optional<byte[]> root =
        JdbcClient.create(superuser)
            .sql("select root from register.checkpoint where origin = :origin and size = :size")
            .param("origin", note.get(0))
            .param("size", size)
            .query((row, n) -> row.getBytes(1))
            .optional();
    return root.filter(each -> Arrays.equals(each, Base64.getDecoder().decode(note.get(2))))
            .isPresent()
        ? Optional.empty()
        : Optional.of(
            "the witness saw a tree of %d entries with a root that the log did not keep"
                .formatted(size));
  }
}
