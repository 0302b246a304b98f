package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The checks, written after RFC 9162, against proofs made by the definitions of RFC 6962: two
 * formulations that share nothing but the hash.
 */
class MerkleProperties {

  private static final int MOST = 300;
  private static final Tree TREE = Tree.grown(MOST, "entry ");
  private static final Tree OTHER = Tree.grown(MOST, "other ");

  @Example
  void every_leaf_of_every_tree_is_included() {
    for (int size = 1; size <= MOST; size++) {
      for (int index = 0; index < size; index++) {
        assertThat(included(index, size, TREE.inclusion(index, size)))
            .as("%d in %d", index, size)
            .isTrue();
      }
    }
  }

  @Example
  void every_pair_of_trees_is_consistent() {
    for (int newSize = 0; newSize <= MOST; newSize++) {
      for (int oldSize = 0; oldSize <= newSize; oldSize++) {
        assertThat(consistent(oldSize, newSize, TREE.consistency(oldSize, newSize)))
            .as("%d to %d", oldSize, newSize)
            .isTrue();
      }
    }
  }

  @Property
  void a_changed_inclusion_proof_fails(
      @ForAll @IntRange(min = 1, max = MOST) int size,
      @ForAll @IntRange(max = MOST - 1) int index,
      @ForAll @IntRange(max = 10) int place,
      @ForAll @IntRange(max = 255) int bit) {
    Assume.that(index < size);
    List<Bytes> path = TREE.inclusion(index, size);
    for (List<Bytes> changed : changes(path, place, bit)) {
      assertThat(included(index, size, changed)).isFalse();
    }
  }

  @Property
  void a_proof_for_one_place_serves_no_other(
      @ForAll @IntRange(min = 2, max = MOST) int size,
      @ForAll @IntRange(max = MOST - 1) int index,
      @ForAll @IntRange(max = MOST - 1) int other) {
    Assume.that(index < size && other < size && other != index);
    List<Bytes> path = TREE.inclusion(index, size);
    assertThat(Merkle.verifyInclusion(TREE.leaf(index), other, size, path, TREE.root(size)))
        .isFalse();
    assertThat(Merkle.verifyInclusion(TREE.leaf(other), index, size, path, TREE.root(size)))
        .isFalse();
    assertThat(Merkle.verifyInclusion(TREE.leaf(index), index, size, path, OTHER.root(size)))
        .isFalse();
    assertThat(Merkle.verifyInclusion(TREE.leaf(index), size, size, path, TREE.root(size)))
        .isFalse();
    assertThat(Merkle.verifyInclusion(TREE.leaf(index), -1, size, path, TREE.root(size))).isFalse();
  }

  @Property
  void a_changed_consistency_proof_fails(
      @ForAll @IntRange(min = 1, max = MOST) int newSize,
      @ForAll @IntRange(min = 1, max = MOST) int oldSize,
      @ForAll @IntRange(max = 10) int place,
      @ForAll @IntRange(max = 255) int bit) {
    Assume.that(oldSize <= newSize);
    for (List<Bytes> changed : changes(TREE.consistency(oldSize, newSize), place, bit)) {
      assertThat(consistent(oldSize, newSize, changed)).isFalse();
    }
  }

  @Property
  void a_tree_that_was_rewritten_is_never_consistent(
      @ForAll @IntRange(min = 1, max = MOST) int newSize,
      @ForAll @IntRange(min = 1, max = MOST) int oldSize) {
    Assume.that(oldSize <= newSize);
    assertThat(
            Merkle.verifyConsistency(
                oldSize,
                TREE.root(oldSize),
                newSize,
                OTHER.root(newSize),
                OTHER.consistency(oldSize, newSize)))
        .isFalse();
    assertThat(
            Merkle.verifyConsistency(
                oldSize,
                TREE.root(oldSize),
                newSize,
                OTHER.root(newSize),
                TREE.consistency(oldSize, newSize)))
        .isFalse();
  }

  private static boolean included(int index, int size, List<Bytes> path) {
    return Merkle.verifyInclusion(TREE.leaf(index), index, size, path, TREE.root(size));
  }

  private static boolean consistent(int oldSize, int newSize, List<Bytes> path) {
    return Merkle.verifyConsistency(oldSize, TREE.root(oldSize), newSize, TREE.root(newSize), path);
  }

  /** One bit of one hash, one hash too few, one too many, one twice, one cut short. */
  private static List<List<Bytes>> changes(List<Bytes> path, int place, int bit) {
    List<List<Bytes>> changes = new ArrayList<>();
    List<Bytes> longer = new ArrayList<>(path);
    longer.add(TREE.root(1));
    changes.add(longer);
    if (!path.isEmpty()) {
      int at = place % path.size();
      byte[] hash = path.get(at).array();
      hash[bit / 8] ^= (byte) (1 << (bit % 8));
      changes.add(with(path, at, Bytes.of(hash)));
      changes.add(with(path, at, path.get(at).slice(0, 31)));
      changes.add(path.subList(0, path.size() - 1));
      List<Bytes> twice = new ArrayList<>(path);
      twice.add(at, path.get(at));
      changes.add(twice);
    }
    return changes;
  }

  private static List<Bytes> with(List<Bytes> path, int at, Bytes hash) {
    List<Bytes> changed = new ArrayList<>(path);
    changed.set(at, hash);
    return changed;
  }
}
