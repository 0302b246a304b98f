package secretariat.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import secretariat.database.Backup;
import secretariat.database.Restoration;
import secretariat.kernel.CannotStart;

/** Reads what was asked, and has it done. */
public final class CommandLine {

  /** What the script prints too, without building anything. */
  private static final String HELP = "help.txt";

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
        quietly();
        var options = Options.parse(rest);
        Backup.write(options.environment(), options.onlyFile("backup"), options.withKeys(), out);
        yield 0;
      }
      case "restore" -> {
        quietly();
        var options = Options.parse(rest);
        Restoration.read(options.environment(), options.onlyFile("restore"), out);
        yield 0;
      }
      case "bench" ->
          Errands.runInTemporaryFolder(new SpringApplication(application), command, rest, out);
      case "help", "--help", "-h" -> {
        out.print(help());
        yield 0;
      }
      default -> Errands.run(new SpringApplication(application), command, Options.parse(rest), out);
    };
  }

  private static String help() {
    try (InputStream in = CommandLine.class.getResourceAsStream(HELP)) {
      return new String(Objects.requireNonNull(in, HELP).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says only what went wrong: the steps of the database's migrations are no news here. */
  private static void quietly() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
  }

  private static int rethrow(RuntimeException failure) {
    throw failure;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
