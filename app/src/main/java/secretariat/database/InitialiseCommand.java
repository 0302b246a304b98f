package secretariat.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import secretariat.kernel.CannotStart;

/**
 * The command that makes an empty database: UTF-8 everywhere, byte order for every comparison (we
 * sort people's words ourselves), a password for everybody, page checksums.
 */
final class InitialiseCommand {

  private static final Pattern MAJOR = Pattern.compile("\\s(\\d+)");

  private InitialiseCommand() {}

  static List<String> of(PostgresBinaries binaries, Path cluster, Path password) {
    var command = new ArrayList<String>();
    command.add(binaries.program("initdb").toString());
    command.add("--pgdata=" + cluster);
    command.add("--username=" + EmbeddedPostgres.SUPERUSER);
    command.add("--pwfile=" + password);
    command.add("--auth=scram-sha-256");
    command.add("--encoding=UTF8");
    command.add("--locale=C");
    command.add("--data-checksums");
    if (major(binaries) >= 17) {
      command.add("--locale-provider=builtin");
      command.add("--builtin-locale=C.UTF-8");
    }
    return command;
  }

  private static int major(PostgresBinaries binaries) {
    var version =
        new EngineUser(List.of(), 0, 0)
            .run(
                Path.of("/"),
                Duration.ofSeconds(20),
                List.of(binaries.program("postgres").toString(), "-V"));
    var major = MAJOR.matcher(version.output());
    if (!major.find()) {
      throw new CannotStart("The database engine does not run here: " + version.output().strip());
    }
    return Integer.parseInt(major.group(1));
  }
}
