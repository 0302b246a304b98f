package secretariat.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import secretariat.database.DataFolder;
import secretariat.kernel.Language;
import secretariat.kernel.LegalClock;
import secretariat.ui.Words;

/**
 * The accounts of an evaluation: one for each part in the first slice, all with one random password
 * that is kept in the data folder for its owner alone and printed at each start. Functions, not
 * persons: nobody who lives is named.
 */
final class EvaluationAccounts implements StartAccounts.AtStart {

  private static final String FILE = "evaluation-password";

  /** What is needed to make them. */
  record Means(
      FoundingAccounts founding,
      AccountStore store,
      CredentialStore credentials,
      Passwords passwords,
      LegalClock clock) {}

  /** Who plays a part, as this organisation knows them. */
  @FunctionalInterface
  interface Cast {
    List<EvaluationCast> all();
  }

  private final Means means;
  private final Path file;
  private final Words words;
  private final Cast cast;

  EvaluationAccounts(Means means, DataFolder folder, Words words, Cast cast) {
    this.means = means;
    this.file = folder.folder("secrets").resolve(FILE);
    this.words = words;
    this.cast = cast;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    String password = password();
    List<Person> persons =
        cast.all().stream()
            .map(each -> means.founding().ensure(each.signInName(), each.name(), each.capacity()))
            .toList();
    boolean ready =
        means
            .credentials()
            .credential(persons.getLast().id())
            .filter(each -> means.passwords().matches(password, each.passwordHash()))
            .isPresent();
    if (!ready) {
      String hash = means.passwords().hash(password);
      Instant now = means.clock().now();
      for (Person person : persons) {
        means.store().markAsEvaluation(person.id());
        means.credentials().setPassword(person.id(), hash, now);
      }
    }
  }

  @Override
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (Language language : Language.values()) {
      lines.add(words.say(language, "accounts.evaluation.accounts", password()));
    }
    cast.all()
        .forEach(each ->
            lines.add(
                "  %-28s %s"
                    .formatted(
                        each.signInName(),
                        words.say(Language.EN, "accounts.office." + each.capacity().office()))));
    return lines;
  }

  private String password() {
    try {
      if (!Files.exists(file)) {
        Path fresh = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
            fresh,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Secret.readable() + "\n");
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
