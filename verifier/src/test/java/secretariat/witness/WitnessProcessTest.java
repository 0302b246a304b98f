package secretariat.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.KeyType;
import secretariat.verifier.SignedNote;
import secretariat.verifier.Tree;
import secretariat.verifier.VerifierKey;

/** The witness as a state runs it: a process, killed without warning. */
class WitnessProcessTest {

  private static final String ORIGIN = "register.example.int/acts";
  private static final Tree TREE = Tree.grown(64, "entry ");

  @TempDir Path folder;

  @Test
  void a_witness_that_was_killed_remembers_what_it_has_cosigned() throws Exception {
    SigningKey log = SigningKey.at(folder.resolve("log.pem"), ORIGIN, KeyType.LOG);
    int last = 0;
    String key = "";
    for (int life = 0; life < 3; life++) {
      Process process = process(log.verifierKey());
      try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
        String printed = VerifierKey.parse(line(said)).toString();
        URI address = URI.create(line(said));
        if (life > 0) {
          assertThat(printed).isEqualTo(key);
          HttpResponse<String> stale = post(address, request(log, 0, last + 1));
          assertThat(stale.statusCode()).isEqualTo(409);
          assertThat(stale.body()).isEqualTo(last + "\n");
        }
        key = printed;
        assertThat(post(address, request(log, last, last + 20)).statusCode()).isEqualTo(200);
        last += 20;
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void a_wrong_command_line_says_what_is_missing() throws Exception {
    Process process = run(List.of("--name", "a"));
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said).contains("--log is missing", "Usage");
  }

  private Process process(VerifierKey log) throws IOException {
    return run(
        List.of(
            "--key", folder.resolve("witness.pem").toString(),
            "--name", "witness.example.kz/sco",
            "--log", log.toString(),
            "--state", folder.resolve("state").toString(),
            "--port", "0"));
  }

  private static Process run(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                Path.of("target", "classes").toString(),
                Witness.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).start();
  }

  private static String line(BufferedReader said) throws IOException {
    String line = said.readLine();
    assertThat(line).isNotNull();
    return line;
  }

  private static String request(SigningKey log, int oldSize, int newSize) {
    StringBuilder body = new StringBuilder("old " + oldSize + "\n");
    TREE.consistency(oldSize, newSize).forEach(hash -> body.append(hash.base64()).append('\n'));
    String text = new Checkpoint(ORIGIN, newSize, TREE.root(newSize)).text();
    return body.append('\n')
        .append(new SignedNote(text, List.of(log.sign(text, Instant.EPOCH))))
        .toString();
  }

  private static HttpResponse<String> post(URI address, String body)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address.resolve("/add-checkpoint"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
