package secretariat.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Merkle;
import secretariat.verifier.SignedNote;
import secretariat.verifier.VerifierKey;
import tools.jackson.databind.json.JsonMapper;

/** The log as C2SP tlog-tiles wants it served, read by a client that knows nothing else. */
@RunningSystem
@Import(DepositedDocuments.class)
class TilesOverHttpTest {

  private static final int MORE_THAN_A_TILE = 300;

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private JsonMapper json;

  private LogOverHttp log;

  @BeforeEach
  void a_log_of_more_than_one_tile() throws Exception {
    log = new LogOverHttp(port);
    long missing = MORE_THAN_A_TILE - log.checkpoint().size();
    for (long i = 0; i < missing; i++) {
      documents.received(title("a leaf"));
    }
    log.until(() -> log.checkpoint().size() >= MORE_THAN_A_TILE);
  }

  @Test
  void the_root_rebuilt_from_the_tiles_is_the_one_that_was_signed() throws Exception {
    SignedNote note = log.note();
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    VerifierKey key =
        VerifierKey.parse(
            json.readTree(log.get("/api/register").array()).required("key").asString());
    assertThat(note.by(key)).anyMatch(signature -> key.verifies(signature, note.text()));
    List<Bytes> leaves = log.level(0, checkpoint.size());
    assertThat(leaves).hasSize((int) checkpoint.size());
    assertThat(root(leaves)).isEqualTo(checkpoint.root());
  }

  @Test
  void a_tile_of_the_next_level_holds_the_roots_of_full_tiles() {
    long size = log.checkpoint().size();
    List<Bytes> leaves = log.level(0, size);
    List<Bytes> next = log.level(1, size);
    assertThat(next).hasSize((int) (size / 256));
    assertThat(next.getFirst()).isEqualTo(root(leaves.subList(0, 256)));
  }

  @Test
  void the_hash_of_every_entry_is_its_leaf() {
    long size = log.checkpoint().size();
    List<Bytes> leaves = log.level(0, size);
    var entries = new ArrayList<>(log.entries(0, 256));
    entries.addAll(log.entries(1, (int) (Math.min(512, size) - 256)));
    assertThat(entries.stream().map(Merkle::leafHash).toList())
        .isEqualTo(leaves.subList(0, entries.size()));
  }

  @Test
  void tiles_may_be_kept_for_ever_and_the_checkpoint_may_not() {
    assertThat(log.header("/log/tile/0/000", "Cache-Control")).contains("immutable");
    assertThat(log.header("/log/tile/0/000", "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(log.header("/log/checkpoint", "Cache-Control")).contains("no-cache");
    assertThat(log.header("/log/checkpoint", "Content-Type"))
        .isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(log.header("/log/tile/0/000", "Set-Cookie")).isEmpty();
  }

  @Test
  void what_is_not_there_or_wrongly_named_is_not_found() {
    long size = log.checkpoint().size();
    for (String path :
        List.of(
            "/log/tile/0/" + LogOverHttp.path(size / 256 + 1, 256),
            "/log/tile/0/" + LogOverHttp.path(size / 256, 256),
            "/log/tile/0/0",
            "/log/tile/0/0000",
            "/log/tile/0/x000/000",
            "/log/tile/0/000.p/0",
            "/log/tile/0/000.p/256",
            "/log/tile/0/000.p/01",
            "/log/tile/64/000",
            "/log/tile/00/000",
            "/log/tile/0/x999/x999/x999/x999/x999/x999/999",
            "/log/tile/63/000",
            "/log/tile/entries/999",
            "/log/tile/0/")) {
      assertThat(log.answer(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  /** RFC 6962, 2.1. */
  private static Bytes root(List<Bytes> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return Merkle.nodeHash(
        root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }
}
