package secretariat.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import secretariat.database.Backup;
import secretariat.database.Restoration;
import secretariat.kernel.CannotStart;

/** Reads what was asked, and has it done. */
public final class CommandLine {

  private static final String HELP =
      """
      Secretariat: the system that a permanent secretariat works in.

        ./secretariat start    [--port 8080] [--data data]     serve pages; an evaluation, on this machine only
        ./secretariat start    --profile DIR                   serve another organisation, see docs/profile.md
        ./secretariat start    --production --database-url URL serve an institution
        ./secretariat test     [--long] [PART]                 run every test; the long form takes an hour
        ./secretariat crash    [N]                             kill it N times, and look what is there
        ./secretariat verify   FILE PROOF POLICY               check a certified copy, offline
        ./secretariat witness  …                               run a state's own witness
        ./secretariat audit    [--data data] [--rebuild]       check all that is recorded
        ./secretariat erase    ACT --body B --number N --date D --reason R
                                                               erase what opens an act, under a decision
        ./secretariat change-log-key                           retire the key that signs the log; make a new one
        ./secretariat open-log-anew --origin NAME              after a restore from an older backup
        ./secretariat backup   [--data data] [--with-keys] TO  write everything into one new file
        ./secretariat restore  [--data data] FROM              fill an empty data folder from such a file
        ./secretariat bench    [--quick] [--only a,b]          measure the speed of this machine
        ./secretariat help

      audit, erase, change-log-key and open-log-anew work while the server is stopped.

      With --database-url URL the records are kept in your own PostgreSQL 15 to 18; the passwords of its
      roles secretariat_owner and secretariat_server are read from the environment variables
      SECRETARIAT_DATABASE_OWNER_PASSWORD and SECRETARIAT_DATABASE_SERVER_PASSWORD; erase also needs
      that of secretariat_eraser, SECRETARIAT_DATABASE_ERASER_PASSWORD.
      --address NAME says where to listen: by default 127.0.0.1, in production all addresses.
      --site URL is where readers find the pages; it is printed on certified copies, so production needs it.
      """;

  private CommandLine() {}

  /** Runs one command; ends the process, except after a good start. */
  public static void run(Class<?> application, String[] arguments) {
    // One world for every library, whatever the machine's own settings are.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Locale.setDefault(Locale.ROOT);
    var out = utf8(FileDescriptor.out);
    System.setOut(out);
    System.setErr(utf8(FileDescriptor.err));
    List<String> words = Arrays.asList(arguments);
    String command = words.isEmpty() ? "help" : words.getFirst();
    List<String> rest = words.subList(Math.min(1, words.size()), words.size());
    int status;
    try {
      status = run(application, command, rest, out);
    } catch (CannotStart refusal) {
      System.err.println(refusal.getMessage());
      status = 1;
    } catch (RuntimeException failure) {
      status = OneSentence.explain(failure, System.err) ? 1 : rethrow(failure);
    }
    if (status >= 0) {
      System.exit(status);
    }
  }

  /** What the process ends with, or a negative number if it goes on. */
  private static int run(Class<?> application, String command, List<String> rest, PrintStream out) {
    return switch (command) {
      case "start" -> Start.serve(new SpringApplication(application), Options.parse(rest), out);
      case "backup" -> {
        var options = Options.parse(rest);
        Backup.write(options.environment(), options.onlyFile("backup"), options.withKeys(), out);
        yield 0;
      }
      case "restore" -> {
        var options = Options.parse(rest);
        Restoration.read(options.environment(), options.onlyFile("restore"), out);
        yield 0;
      }
      case "bench" ->
          Errands.runInTemporaryFolder(new SpringApplication(application), command, rest, out);
      case "help", "--help", "-h" -> {
        out.print(HELP);
        yield 0;
      }
      default -> Errands.run(new SpringApplication(application), command, Options.parse(rest), out);
    };
  }

  private static int rethrow(RuntimeException failure) {
    throw failure;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
