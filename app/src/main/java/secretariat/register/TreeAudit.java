package secretariat.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.verifier.Checkpoint;

/** The log: leaves against entries, the tree against every checkpoint, tiles against the leaves. */
@Component
final class TreeAudit implements Audit.Check {

  private final AuditStore store;
  private final LogFolder folder;

  TreeAudit(AuditStore store, LogFolder folder) {
    this.store = store;
    this.folder = folder;
  }

  @Override
  public String name() {
    return "log: tree against checkpoints";
  }

  @Override
  public Optional<String> firstDifference(Consumer<String> remark) {
    return store
        .leaves(leaves -> store.checkpoints(checkpoints -> walk(leaves, checkpoints.iterator())))
        .or(this::tiles);
  }

  private Optional<String> walk(
      Stream<AuditStore.Leaf> leaves, Iterator<AuditStore.Checkpoint> checkpoints) {
    var range = new CompactRange();
    Optional<Checkpoint> outside = folder.memory().newest();
    boolean outsideSeen = outside.isEmpty();
    var next = new Following(checkpoints);
    for (Iterator<AuditStore.Leaf> each = leaves.iterator(); each.hasNext(); ) {
      AuditStore.Leaf leaf = each.next();
      Optional<String> wrong = wrong(leaf, range.size());
      if (wrong.isPresent()) {
        return wrong;
      }
      range.append(leaf.hash());
      Optional<String> disagreeing = next.disagreeing(range);
      if (disagreeing.isPresent()) {
        return disagreeing;
      }
      if (outside.isPresent() && outside.get().size() == range.size()) {
        outsideSeen = true;
        if (!Arrays.equals(outside.get().root().array(), range.root())) {
          return Optional.of("the checkpoint kept outside the database has another root");
        }
      }
    }
    if (!outsideSeen) {
      return Optional.of(
          "the checkpoint kept outside the database has %d entries, the log only %d"
              .formatted(outside.get().size(), range.size()));
    }
    return next.beyond(range.size());
  }

  private static Optional<String> wrong(AuditStore.Leaf leaf, long expected) {
    if (leaf.index() != expected) {
      return Optional.of("leaf %d is missing".formatted(expected));
    }
    if (leaf.commitment() == null
        || !Arrays.equals(Rfc6962.leafHash(leaf.commitment()), leaf.hash())) {
      return Optional.of("leaf %d is not the hash of its entry".formatted(leaf.index()));
    }
    return Optional.empty();
  }

  private Optional<String> tiles() {
    return store.tiles(tiles -> tiles.flatMap(tile -> difference(tile).stream()).findFirst());
  }

  private Optional<String> difference(AuditStore.Tile tile) {
    List<byte[]> hashes = new ArrayList<>();
    for (int i = 0; i < Tree.TILE_WIDTH; i++) {
      hashes.add(Arrays.copyOfRange(tile.hashes(), i * 32, (i + 1) * 32));
    }
    List<byte[]> below = store.below(tile.level(), tile.number());
    boolean same =
        below.size() == hashes.size()
            && Arrays.equals(LogStore.joined(below), tile.hashes())
            && Arrays.equals(Tree.fold(hashes), tile.root());
    return same
        ? Optional.empty()
        : Optional.of(
            "tile %d of level %d is not made of the hashes below it"
                .formatted(tile.number(), tile.level()));
  }

  /**
   * The checkpoints in order of size, each to be met exactly once on the way through the leaves.
   */
  private static final class Following {
    private final Iterator<AuditStore.Checkpoint> rest;
    private Optional<AuditStore.Checkpoint> next;

    Following(Iterator<AuditStore.Checkpoint> rest) {
      this.rest = rest;
      this.next = advance();
    }

    private Optional<AuditStore.Checkpoint> advance() {
      return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }

    Optional<String> disagreeing(CompactRange range) {
      while (next.isPresent() && next.get().size() == range.size()) {
        AuditStore.Checkpoint checkpoint = next.get();
        Checkpoint note = Notes.checkpoint(checkpoint.note());
        if (!Arrays.equals(checkpoint.root(), range.root())
            || !Arrays.equals(note.root().array(), checkpoint.root())
            || note.size() != checkpoint.size()
            || !note.origin().equals(checkpoint.origin())) {
          return Optional.of("the checkpoint of size %d has another root".formatted(range.size()));
        }
        next = advance();
      }
      return Optional.empty();
    }

    Optional<String> beyond(long size) {
      return next.map(checkpoint ->
          "a checkpoint of size %d is stored, the log has only %d entries"
              .formatted(checkpoint.size(), size));
    }
  }
}
