package secretariat.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.util.FileSystemUtils;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Errand;

/** Commands that modules offer: each is looked for among the beans, without serving pages. */
final class Errands {

  private Errands() {}

  static int run(SpringApplication application, String name, Options options, PrintStream out) {
    if (!name.matches("[a-z]+(-[a-z]+)*")) {
      throw unknown(name);
    }
    application.setWebApplicationType(WebApplicationType.NONE);
    // Only what the errand needs is made, and nothing works beside it.
    application.setLazyInitialization(true);
    application.addInitializers(AtRest.initializer());
    Start.prepare(application, options.properties());
    try (var context = application.run()) {
      var errands = context.getBeanProvider(Errand.class).stream().toList();
      return errands.stream()
          .filter(errand -> errand.name().equals(name))
          .findFirst()
          .orElseThrow(() -> unknown(name))
          .run(options.others(), out);
    }
  }

  /** Runs an errand on an installation of its own, of which nothing stays. */
  static int runInTemporaryFolder(
      SpringApplication application, String name, List<String> words, PrintStream out) {
    try {
      Path folder = Files.createTempDirectory("secretariat-");
      try {
        // As root, the database engine runs as another user, who must be able to pass through.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var all = new ArrayList<>(words);
        all.add("--data=" + folder.resolve("data"));
        return run(application, name, Options.parse(all), out);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CannotStart unknown(String name) {
    return new CannotStart(
        "Unknown command \"%s\"; ./secretariat help lists them all.".formatted(name));
  }
}
