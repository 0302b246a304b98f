package secretariat.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * The log as anybody may read it: checkpoint, tiles, entries, proofs and the policy. The formats
 * are C2SP's; docs/formats.md says how they are used here.
 */
@Component
public class Log {

  /** A proof that an act is in the log, as a file. */
  public record ProofFile(long index, long size, byte[] bytes) {}

  private final LogStore store;
  private final RegisterStore acts;
  private final CheckpointOffice office;
  private final Witnesses witnesses;
  private final AtomicReference<SharedTiles> shared;

  Log(LogStore store, RegisterStore acts, CheckpointOffice office, Witnesses witnesses) {
    this.store = store;
    this.acts = acts;
    this.office = office;
    this.witnesses = witnesses;
    this.shared = new AtomicReference<>(new SharedTiles(store, 0));
  }

  /** The newest checkpoint that the witnesses' quorum has cosigned, with their lines. */
  public Optional<String> checkpoint() {
    return published().map(this::withCosignatures);
  }

  /** The same checkpoint, with its size and when it was signed. */
  Optional<NoticeBoard.Newest> newest() {
    return published()
        .map(signed ->
            new NoticeBoard.Newest(withCosignatures(signed), signed.size(), signed.signed()));
  }

  private Optional<LogStore.Signed> published() {
    return office.newest(witnesses.quorum());
  }

  /**
   * A tree as the log's key signed it.
   *
   * @param note the checkpoint without the witnesses' lines, which may come later
   */
  public record SignedTree(String origin, long size, String note) {}

  /** The newest published tree. */
  public Optional<SignedTree> newestTree() {
    return published().map(Log::tree);
  }

  /** A tree that was signed under an origin. */
  public Optional<SignedTree> tree(String origin, long size) {
    return store.checkpoint(origin, size).map(Log::tree);
  }

  private static SignedTree tree(LogStore.Signed signed) {
    return new SignedTree(signed.origin(), signed.size(), signed.note());
  }

  /** The origin under which the log is known now. */
  public Optional<String> origin() {
    return office.identity().map(LogIdentity::origin);
  }

  /** Why no checkpoint is signed at present, if so. */
  public Optional<String> halted() {
    return office.standing() instanceof CheckpointOffice.Standing.Halted halted
        ? Optional.of(halted.why())
        : Optional.empty();
  }

  /** An act's place in the log, and the size of the newest published tree. */
  public record Place(long index, long size) {}

  /** Where an act stands in the newest published tree; empty until it stands there. */
  public Optional<Place> place(ActId id) {
    return published()
        .flatMap(newest -> store.indexOf(id).map(index -> new Place(index, newest.size())))
        .filter(place -> place.index() < place.size());
  }

  /**
   * The proof for an act against the newest checkpoint. It carries the act's salt and canonical
   * bytes, so it may only be given to those who may see the act. Empty until the act has its place
   * in a signed tree, which takes about a second.
   */
  public Optional<ProofFile> proof(ActId id) {
    return proof(id, published());
  }

  /** The proof for an act against an earlier tree, if it was in the log by then. */
  public Optional<ProofFile> proof(ActId id, SignedTree tree) {
    return proof(id, store.checkpoint(tree.origin(), tree.size()));
  }

  private Optional<ProofFile> proof(ActId id, Optional<LogStore.Signed> signed) {
    Optional<Long> index = store.indexOf(id);
    if (signed.isEmpty() || index.isEmpty() || index.get() >= signed.get().size()) {
      return Optional.empty();
    }
    return acts.opened(id).map(opened -> proof(opened, index.get(), signed.get()));
  }

  private ProofFile proof(RegisterStore.Opened opened, long index, LogStore.Signed signed) {
    var extra = new byte[opened.salt().length + opened.canonical().length];
    System.arraycopy(opened.salt(), 0, extra, 0, opened.salt().length);
    System.arraycopy(opened.canonical(), 0, extra, opened.salt().length, opened.canonical().length);
    Base64.Encoder base64 = Base64.getEncoder();
    var file = new StringBuilder("c2sp.org/tlog-proof@v1\n");
    file.append("extra ").append(base64.encodeToString(extra)).append('\n');
    file.append("index ").append(index).append('\n');
    for (byte[] hash : tree(signed.size()).inclusion(index, signed.size())) {
      file.append(base64.encodeToString(hash)).append('\n');
    }
    file.append('\n').append(withCosignatures(signed));
    return new ProofFile(index, signed.size(), file.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A tree of a size, with what proofs in it share kept until one of another size is asked for. */
  private Tree tree(long size) {
    SharedTiles tiles =
        shared.updateAndGet(last -> last.size() == size ? last : new SharedTiles(store, size));
    return new Tree(new TilesOnce(tiles, size));
  }

  /**
   * The policy that this server would propose; a trust policy comes by note verbale, not from it.
   */
  public Optional<String> policy() {
    return office
        .identity()
        .map(identity -> PolicyFile.of(identity, witnesses.known(), witnesses.quorum()));
  }

  /**
   * The hashes of one tile of the newest tree, 32 bytes each.
   *
   * @param width 1 to 255 for a partial tile, 256 for a full one
   */
  public Optional<byte[]> tile(int level, long number, int width) {
    return bounded(level, number, width)
        ? Optional.of(LogStore.joined(store.read(level, number * Tree.TILE_WIDTH, width)))
        : Optional.empty();
  }

  /** The 32-byte entries of one bundle. */
  public Optional<List<byte[]>> entries(long number, int width) {
    return bounded(0, number, width)
        ? Optional.of(store.entries(number * Tree.TILE_WIDTH, width))
        : Optional.empty();
  }

  private boolean bounded(int level, long number, int width) {
    if (level > 63 / Tree.TILE_HEIGHT || number > Long.MAX_VALUE >> (Tree.TILE_HEIGHT + 1)) {
      return false;
    }
    long hashes = published().map(LogStore.Signed::size).orElse(0L) >> (level * Tree.TILE_HEIGHT);
    return number * Tree.TILE_WIDTH + width <= hashes;
  }

  private String withCosignatures(LogStore.Signed signed) {
    return signed.note() + String.join("", store.cosignatures(signed.origin(), signed.size()));
  }
}
