package secretariat.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

/** The command with {@code --export}: answers 0 where the export is sound, else 1, or 2. */
final class VerifyExport {

  static final String OPTION = "--export";

  private static final int SOUND = 0;
  private static final int NOT_SOUND = 1;
  private static final int NOT_TRIED = 2;

  private VerifyExport() {}

  static int run(List<String> files, Words words, PrintStream out, PrintStream err) {
    if (files.size() != 2) {
      err.println(words.say("usage-export"));
      return NOT_TRIED;
    }
    try (ZipFile zip = new ZipFile(Path.of(files.get(0)).toFile())) {
      Bytes policy = Verify.atMost(Path.of(files.get(1)), Policy.MOST_BYTES);
      ExportAnswer answer = ExportCheck.check(zip, policy);
      out.print(text(answer, words));
      out.flush();
      return answer instanceof ExportAnswer.Sound ? SOUND : NOT_SOUND;
    } catch (IOException | InvalidPathException unreadable) {
      err.println(
          words.say("unreadable", Objects.requireNonNullElse(unreadable.getMessage(), "?")));
      return NOT_TRIED;
    } catch (RuntimeException bug) {
      err.println(words.say("failure", bug.toString()));
      return NOT_TRIED;
    }
  }

  private static String text(ExportAnswer answer, Words words) {
    StringBuilder text = new StringBuilder();
    switch (answer) {
      case ExportAnswer.Sound sound -> {
        text.append(words.say("sound")).append('\n');
        text.append(fact(words, "state", sound.state()));
        text.append(fact(words, "register", sound.origin()));
        text.append(fact(words, "acts", Long.toString(sound.acts())));
        text.append(fact(words, "copies", Long.toString(sound.copies())));
        sound.caveats().forEach(each -> text.append(words.say("caveat." + each)).append('\n'));
      }
      case ExportAnswer.Unsound not -> {
        text.append(words.say("not-sound")).append('\n');
        text.append(fact(words, "file", not.file()));
        not.step()
            .ifPresent(step ->
                text.append(
                    fact(
                        words,
                        "failed-step",
                        step.code() + " – " + words.say("step." + step.code()))));
        text.append(fact(words, "why", not.why().in(words.language())));
        text.append(words.say("not-sound.means")).append('\n');
      }
    }
    return text.toString();
  }

  private static String fact(Words words, String key, String value) {
    return words.say("fact." + key) + " " + Words.printable(value) + "\n";
  }
}
