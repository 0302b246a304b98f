package secretariat.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.KeyType;
import secretariat.verifier.NoteSignature;
import secretariat.verifier.SignedNote;
import secretariat.verifier.Tree;
import secretariat.verifier.VerifierKey;

/** The protocol of C2SP tlog-witness, over real HTTP. */
class WitnessTest {

  private static final String ORIGIN = "register.example.int/acts";
  private static final Instant NOW = Instant.parse("2026-11-22T01:02:04Z");
  private static final Tree TREE = Tree.grown(300, "entry ");
  private static final Tree FORK = Tree.grown(300, "other ");

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private SigningKey log;
  private Witness witness;

  @BeforeEach
  void start() throws IOException {
    log = SigningKey.at(folder.resolve("log.pem"), ORIGIN, KeyType.LOG);
    witness = Witness.start(settings(), () -> NOW);
  }

  @AfterEach
  void stop() {
    witness.close();
  }

  @Test
  void a_checkpoint_is_cosigned_and_the_cosignature_verifies() throws Exception {
    HttpResponse<String> answer = post(body(TREE, 0, 5));
    assertThat(answer.statusCode()).isEqualTo(200);
    String text = checkpoint(TREE, 5).text();
    SignedNote note = SignedNote.parse(text + "\n" + answer.body());
    VerifierKey key = VerifierKey.parse(witness.verifierKey().toString());
    assertThat(note.by(key))
        .hasSize(1)
        .allMatch(signature -> key.verifies(signature, text))
        .noneMatch(signature -> key.verifies(signature, checkpoint(TREE, 6).text()));
    assertThat(note.signatures().getFirst().value().slice(0, 8).hex())
        .isEqualTo("%016x".formatted(NOW.getEpochSecond()));
  }

  @Test
  void a_growing_log_is_followed() throws Exception {
    int last = 0;
    for (int size : new int[] {1, 2, 3, 4, 7, 8, 8, 64, 65, 200, 256, 300}) {
      assertThat(post(body(TREE, last, size)).statusCode()).as("size %d", size).isEqualTo(200);
      last = size;
    }
  }

  @Test
  void requests_of_another_form_are_refused() throws Exception {
    String good = body(TREE, 0, 5);
    for (String bad :
        List.of(
            "",
            "old 0",
            good.replace("old 0", "old 00"),
            good.replace("old 0", "old -1"),
            good.replace("old 0", "new 0"),
            good.replace("old 0\n", "old 0\nAAAA\n"),
            good.replace("old 0\n", "old 0\n" + (TREE.root(1).base64() + "\n").repeat(64)),
            good.substring(0, good.length() - 1),
            good.replace("\n5\n", "\n05\n"),
            good.replace("old 0", "old 6"))) {
      assertThat(post(bad).statusCode()).as(bad).isEqualTo(400);
    }
    assertThat(send("POST", "/add-checkpoint", "x".repeat(Witness.MOST_BYTES + 1)).statusCode())
        .isEqualTo(413);
    assertThat(send("GET", "/add-checkpoint", "").statusCode()).isEqualTo(405);
    assertThat(send("POST", "/", good).statusCode()).isEqualTo(404);
    assertThat(post(good).statusCode()).isEqualTo(200);
  }

  @Test
  void an_unknown_log_is_not_found_and_a_false_signature_is_forbidden() throws Exception {
    SigningKey other = SigningKey.at(folder.resolve("o.pem"), "elsewhere.int/acts", KeyType.LOG);
    SigningKey impostor = SigningKey.at(folder.resolve("i.pem"), ORIGIN, KeyType.LOG);
    Checkpoint elsewhere = new Checkpoint("elsewhere.int/acts", 5, TREE.root(5));
    assertThat(post(body(0, List.of(), elsewhere, other)).statusCode()).isEqualTo(404);
    assertThat(post(body(0, List.of(), checkpoint(TREE, 5), impostor)).statusCode()).isEqualTo(403);
    String moved = body(TREE, 0, 5).replace("\n5\n", "\n6\n");
    assertThat(post(moved).statusCode()).isEqualTo(403);
    assertThat(post(body(0, List.of(), checkpoint(TREE, 5), impostor, log)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void an_old_size_that_is_not_the_last_one_gets_the_last_one() throws Exception {
    post(body(TREE, 0, 5));
    HttpResponse<String> answer = post(body(TREE, 0, 8));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
    assertThat(answer.body()).isEqualTo("5\n");
    assertThat(post(body(TREE, 3, 8)).body()).isEqualTo("5\n");
    assertThat(post(body(TREE, 3, 4)).body()).isEqualTo("5\n");
    assertThat(post(body(TREE, 5, 8)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_second_history_is_never_cosigned() throws Exception {
    post(body(TREE, 0, 5));
    assertThat(post(body(FORK, 5, 5)).statusCode()).isEqualTo(409);
    assertThat(post(body(FORK, 5, 8)).statusCode()).isEqualTo(422);
    String borrowed = body(5, TREE.consistency(5, 8), checkpoint(FORK, 8), log);
    assertThat(post(borrowed).statusCode()).isEqualTo(422);
    String empty = body(5, List.of(), checkpoint(TREE, 8), log);
    assertThat(post(empty).statusCode()).isEqualTo(422);
    String surplus = body(5, TREE.consistency(5, 8), checkpoint(TREE, 5), log);
    assertThat(post(surplus).statusCode()).isEqualTo(422);
    assertThat(post(body(TREE, 5, 8)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_first_checkpoint_carries_no_proof() throws Exception {
    String body = body(0, List.of(TREE.root(1)), checkpoint(TREE, 5), log);
    assertThat(post(body).statusCode()).isEqualTo(422);
  }

  @Test
  void of_two_requests_at_once_one_goes_through_and_the_other_is_told_the_size() throws Exception {
    int last = 0;
    for (int round = 0; round < 25; round++) {
      int one = last + 3;
      int two = last + 7;
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      for (String body : List.of(body(TREE, last, one), body(TREE, last, two))) {
        answers.add(client.sendAsync(request(body), HttpResponse.BodyHandlers.ofString()));
      }
      HttpResponse<String> first = answers.get(0).get();
      HttpResponse<String> second = answers.get(1).get();
      assertThat(List.of(first.statusCode(), second.statusCode()))
          .containsExactlyInAnyOrder(200, 409);
      boolean firstWon = first.statusCode() == 200;
      last = firstWon ? one : two;
      assertThat(firstWon ? second.body() : first.body()).isEqualTo(last + "\n");
    }
  }

  @Test
  void a_restarted_witness_remembers_its_key_and_what_it_has_seen() throws Exception {
    post(body(TREE, 0, 5));
    VerifierKey key = witness.verifierKey();
    witness.close();
    witness = Witness.start(settings(), () -> NOW);
    assertThat(witness.verifierKey()).isEqualTo(key);
    assertThat(post(body(TREE, 0, 8)).body()).isEqualTo("5\n");
    assertThat(post(body(FORK, 5, 8)).statusCode()).isEqualTo(422);
    assertThat(post(body(TREE, 5, 8)).statusCode()).isEqualTo(200);
  }

  @Test
  void two_witnesses_never_share_a_folder_and_a_damaged_memory_is_not_taken_for_none()
      throws Exception {
    post(body(TREE, 0, 5));
    assertThatThrownBy(() -> Witness.start(settings(), () -> NOW))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Another witness");
    witness.close();
    Path memory;
    try (var files = Files.list(folder.resolve("state"))) {
      memory =
          files.filter(file -> file.toString().endsWith(".checkpoint")).findAny().orElseThrow();
    }
    String whole = Files.readString(memory);
    Files.writeString(memory, whole.substring(0, 40));
    assertThatThrownBy(() -> Witness.start(settings(), () -> NOW))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
    Files.writeString(memory, whole);
    witness = Witness.start(settings(), () -> NOW);
    assertThat(post(body(TREE, 5, 8)).statusCode()).isEqualTo(200);
  }

  @Test
  void the_key_file_is_its_owners_alone() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("witness.pem")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Path other = Files.writeString(folder.resolve("other.pem"), "not a key\n");
    assertThatThrownBy(() -> SigningKey.at(other, "a", KeyType.WITNESS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("PKCS 8");
  }

  private WitnessSettings settings() {
    return new WitnessSettings(
        folder.resolve("witness.pem"),
        "witness.example.kz/sco",
        List.of(log.verifierKey()),
        folder.resolve("state"),
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  private static Checkpoint checkpoint(Tree tree, int size) {
    return new Checkpoint(ORIGIN, size, tree.root(size));
  }

  private String body(Tree tree, int oldSize, int newSize) {
    List<Bytes> path = oldSize <= newSize ? tree.consistency(oldSize, newSize) : List.of();
    return body(oldSize, path, checkpoint(tree, newSize), log);
  }

  private static String body(
      int oldSize, List<Bytes> path, Checkpoint checkpoint, SigningKey... signers) {
    StringBuilder body = new StringBuilder("old " + oldSize + "\n");
    path.forEach(hash -> body.append(hash.base64()).append('\n'));
    List<NoteSignature> signatures = new ArrayList<>();
    for (SigningKey signer : signers) {
      signatures.add(signer.sign(checkpoint.text(), NOW));
    }
    return body.append('\n').append(new SignedNote(checkpoint.text(), signatures)).toString();
  }

  private HttpRequest request(String body) {
    return HttpRequest.newBuilder(witness.address().resolve("/add-checkpoint"))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return client.send(request(body), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(witness.address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
