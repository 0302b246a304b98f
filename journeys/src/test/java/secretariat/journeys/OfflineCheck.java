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
 * and nothing else.
 *
 * @param status 0 genuine, 1 not proven, 2 not tried, 3 genuine and superseded
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

  private static OfflineCheck of(List<String> words, Language language) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try {
      Path verifier =
          Path.of(Verify.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      var command =
          new ArrayList<>(
              List.of(java.toString(), "-cp", verifier.toString(), Verify.class.getName()));
      command.addAll(words);
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
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
