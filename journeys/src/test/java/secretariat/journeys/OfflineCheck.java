package secretariat.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import secretariat.kernel.Language;
import secretariat.verifier.Verify;

/**
 * The stand-alone verifier, run as a ministry runs it: a process of its own, which has the verifier
 * and nothing else, and which finds no host by its name.
 *
 * @param status 0 genuine or sound, 1 not proven, 2 not tried, 3 genuine and superseded
 */
record OfflineCheck(int status, String words) {

  static OfflineCheck of(Path copy, Path proof, Path policy, Language language) {
    return of(List.of(copy.toString(), proof.toString(), policy.toString()), language);
  }

  /** With a status statement, which tells whether the copy was superseded. */
  static OfflineCheck of(Path copy, Path proof, Path policy, Path statement, Language language) {
    return of(
        List.of(
            copy.toString(), proof.toString(), policy.toString(), "--status", statement.toString()),
        language);
  }

  /** Of a whole export, by the program as it was downloaded. */
  static OfflineCheck ofExport(Path program, Path export, Path policy, Language language) {
    return of(
        List.of("-jar", program.toString()),
        List.of("--export", export.toString(), policy.toString()),
        language);
  }

  private static OfflineCheck of(List<String> words, Language language) {
    try {
      Path verifier =
          Path.of(Verify.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return of(List.of("-cp", verifier.toString(), Verify.class.getName()), words, language);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OfflineCheck of(List<String> program, List<String> words, Language language) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djdk.net.hosts.file=no-such-file");
    command.addAll(program);
    command.addAll(words);
    try {
      command.addAll(List.of("--lang", language.locale().getLanguage()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("The verifier did not answer");
      }
      return new OfflineCheck(process.exitValue(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
