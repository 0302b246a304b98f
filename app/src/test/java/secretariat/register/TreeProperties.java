package secretariat.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import secretariat.verifier.Bytes;
import secretariat.verifier.Merkle;

/** Every tree up to some hundreds of leaves, made by the register and checked by the verifier. */
class TreeProperties {

  private static final int LARGEST = 530;

  private final List<byte[]> leaves = new ArrayList<>();
  private final Tree tree = new Tree(this::read);

  TreeProperties() {
    for (int i = 0; i < LARGEST; i++) {
      leaves.add(Rfc6962.leafHash(new byte[] {(byte) i, (byte) (i >> 8)}));
    }
  }

  @Test
  void the_compact_range_has_the_root_of_the_tree_at_every_size() {
    var range = new CompactRange();
    for (int size = 1; size <= LARGEST; size++) {
      range.append(leaves.get(size - 1));
      assertThat(range.root()).isEqualTo(tree.root(size));
    }
  }

  @Test
  void every_leaf_is_proven_in_every_tree_around_powers_of_two_and_tiles() {
    for (int size : List.of(1, 2, 3, 4, 5, 7, 8, 9, 100, 255, 256, 257, 300, 511, 512, 513, 530)) {
      Bytes root = Bytes.of(tree.root(size));
      for (int index = 0; index < size; index++) {
        assertThat(
                Merkle.verifyInclusion(
                    Bytes.of(leaves.get(index)),
                    index,
                    size,
                    bytes(tree.inclusion(index, size)),
                    root))
            .as("leaf %d of %d", index, size)
            .isTrue();
      }
    }
  }

  @Test
  void what_the_proofs_in_one_tree_share_is_read_once() {
    var reads = new AtomicInteger();
    var shared =
        new SharedTiles(
            (level, from, count) -> {
              reads.incrementAndGet();
              return read(level, from, count);
            },
            LARGEST);
    for (int index = 0; index < LARGEST; index++) {
      assertThat(new Tree(new TilesOnce(shared, LARGEST)).inclusion(index, LARGEST))
          .containsExactlyElementsOf(tree.inclusion(index, LARGEST));
    }
    int fullTilesOfLeaves = LARGEST / Tree.TILE_WIDTH * Tree.TILE_WIDTH;
    assertThat(reads).hasValue(fullTilesOfLeaves + 2);
  }

  @Test
  void every_older_tree_is_a_beginning_of_every_newer_one() {
    for (int newer = 1; newer <= 140; newer++) {
      for (int older = 1; older <= newer; older++) {
        assertThat(
                Merkle.verifyConsistency(
                    older,
                    Bytes.of(tree.root(older)),
                    newer,
                    Bytes.of(tree.root(newer)),
                    bytes(tree.consistency(older, newer))))
            .as("from %d to %d", older, newer)
            .isTrue();
      }
    }
  }

  private List<byte[]> read(int level, long from, int count) {
    var hashes = new ArrayList<byte[]>();
    for (long i = from; i < from + count; i++) {
      hashes.add(
          level == 0
              ? leaves.get((int) i)
              : Tree.fold(read(level - 1, i * Tree.TILE_WIDTH, Tree.TILE_WIDTH)));
    }
    return hashes;
  }

  private static List<Bytes> bytes(List<byte[]> hashes) {
    return hashes.stream().map(Bytes::of).toList();
  }
}
