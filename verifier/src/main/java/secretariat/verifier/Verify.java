package secretariat.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The command: {@code java -jar secretariat-verifier.jar FILE PROOF POLICY [--status STATEMENT]
 * [--lang en|ru|zh]}. With {@code --export FILE.zip POLICY} it checks all that a state exported,
 * see {@link ExportCheck}. Answers 0 where the copy is genuine, 1 where that is not proven, 2 where
 * it could not be tried, 3 where the copy is genuine and a status statement says that it is
 * superseded.
 */
public final class Verify {

  private static final int GENUINE = 0;
  private static final int NOT_PROVEN = 1;
  private static final int NOT_TRIED = 2;
  private static final int SUPERSEDED = 3;

  private Verify() {}

  /** Runs the command and ends the process with its answer. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(run(List.of(arguments), out, err));
  }

  /** Runs the command and returns its answer. */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> files = new ArrayList<>(arguments);
    String language = taken(files, "--lang").orElse(systemLanguage());
    Optional<String> statement = taken(files, "--status");
    if (!Words.LANGUAGES.contains(language)) {
      language = "en";
      files.clear();
    }
    Words words = Words.in(language);
    if (files.remove(VerifyExport.OPTION)) {
      return VerifyExport.run(files, words, out, err);
    }
    if (files.size() != 3) {
      err.println(words.say("usage"));
      return NOT_TRIED;
    }
    try {
      Answer answer =
          CopyCheck.check(
              digest(Path.of(files.get(0))),
              atMost(Path.of(files.get(1)), Proof.MOST_BYTES),
              atMost(Path.of(files.get(2)), Policy.MOST_BYTES),
              statement.isPresent()
                  ? Optional.of(atMost(Path.of(statement.get()), Proof.MOST_BYTES))
                  : Optional.empty());
      out.print(new AnswerText(words, language).of(answer));
      out.flush();
      return exit(answer);
    } catch (IOException | InvalidPathException unreadable) {
      err.println(
          words.say("unreadable", Objects.requireNonNullElse(unreadable.getMessage(), "?")));
      return NOT_TRIED;
    } catch (RuntimeException bug) {
      err.println(words.say("failure", bug.toString()));
      return NOT_TRIED;
    }
  }

  /** The value of an option, which is then no longer among the files. */
  private static Optional<String> taken(List<String> files, String option) {
    int place = files.indexOf(option);
    if (place < 0 || place + 1 >= files.size()) {
      return Optional.empty();
    }
    files.remove(place);
    return Optional.of(files.remove(place));
  }

  private static int exit(Answer answer) {
    return switch (answer) {
      case Answer.NotProven _ -> NOT_PROVEN;
      case Answer.Genuine genuine ->
          genuine.standing().filter(Answer.Stated::superseded).isPresent() ? SUPERSEDED : GENUINE;
    };
  }

  private static FileDigest digest(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return FileDigest.of(stream);
    }
  }

  /** The file, or one byte more than the most that will be read of it. */
  static Bytes atMost(Path file, int most) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Bytes.of(stream.readNBytes(most + 1));
    }
  }

  private static String systemLanguage() {
    String language = Locale.getDefault().getLanguage();
    return Words.LANGUAGES.contains(language) ? language : "en";
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
