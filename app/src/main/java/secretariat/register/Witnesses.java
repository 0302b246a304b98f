package secretariat.register;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.verifier.NoteSignature;
import secretariat.verifier.SignedNote;

/**
 * The witnesses that are configured. Each new checkpoint is shown to each of them with a proof that
 * it extends what that witness saw before; the lines they answer with are kept beside it. A witness
 * that does not answer holds up nothing.
 */
@Component
class Witnesses {

  private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<Witness> known;
  private final int quorum;
  private final LogStore store;
  private final RegisterStore clock;
  private final Map<String, Long> seen = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Witnesses(
      @Value("${secretariat.witnesses:}") List<String> configured,
      @Value("${secretariat.witness-quorum:0}") int quorum,
      LogStore store,
      RegisterStore clock) {
    this.known = configured.stream().filter(line -> !line.isBlank()).map(Witness::parse).toList();
    this.quorum = quorum;
    this.store = store;
    this.clock = clock;
    if (quorum > known.size()) {
      throw new IllegalArgumentException(
          "secretariat.witness-quorum is %d, but only %d witnesses are configured"
              .formatted(quorum, known.size()));
    }
  }

  List<Witness> known() {
    return known;
  }

  int quorum() {
    return quorum;
  }

  /** Shows a checkpoint to every witness that has not cosigned it; one attempt each. */
  void show(LogStore.Signed checkpoint) {
    for (Witness witness : known) {
      if (seen.getOrDefault(witness.name(), 0L) < checkpoint.size()) {
        try {
          show(checkpoint, witness);
        } catch (IOException e) {
          LOG.warn("Witness {} did not answer: {}", witness.name(), e.toString());
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  private void show(LogStore.Signed checkpoint, Witness witness)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(checkpoint, witness, seen.getOrDefault(witness.name(), 0L));
    if (answer.statusCode() == 409) {
      Optional<Long> size = sizeIn(answer.body());
      if (size.isEmpty() || size.get() > checkpoint.size()) {
        LOG.error(
            "Witness {} knows a tree of {} entries, ours has {}: the log may have forked",
            witness.name(),
            answer.body().strip(),
            checkpoint.size());
        return;
      }
      answer = ask(checkpoint, witness, size.get());
    }
    if (answer.statusCode() != 200) {
      LOG.warn(
          "Witness {} did not cosign: {} {}", witness.name(), answer.statusCode(), answer.body());
      return;
    }
    seen.put(witness.name(), checkpoint.size());
    keep(checkpoint, witness, answer.body());
  }

  private HttpResponse<String> ask(LogStore.Signed checkpoint, Witness witness, long old)
      throws IOException, InterruptedException {
    var body = new StringBuilder("old ").append(old).append('\n');
    for (byte[] hash :
        new Tree(new TilesOnce(store, checkpoint.size())).consistency(old, checkpoint.size())) {
      body.append(Base64.getEncoder().encodeToString(hash)).append('\n');
    }
    body.append('\n').append(checkpoint.note());
    return http.send(
        HttpRequest.newBuilder(witness.submission().resolve("add-checkpoint"))
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void keep(LogStore.Signed checkpoint, Witness witness, String lines) {
    SignedNote cosigned = Notes.signed(checkpoint.note() + lines);
    Optional<NoteSignature> line =
        cosigned.by(witness.key()).stream()
            .filter(signature -> witness.key().verifies(signature, cosigned.text()))
            .findFirst();
    if (line.isEmpty()) {
      LOG.warn("Witness {} answered with a line that its key did not sign", witness.name());
      return;
    }
    store.insertCosignature(
        checkpoint.origin(), checkpoint.size(), witness.name(), line.get().toString(), clock.now());
  }

  private static Optional<Long> sizeIn(String body) {
    return body.strip().matches("[0-9]{1,18}")
        ? Optional.of(Long.parseLong(body.strip()))
        : Optional.empty();
  }
}
