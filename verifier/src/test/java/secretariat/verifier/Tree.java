package secretariat.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree in memory, to make roots and proofs of. */
public final class Tree {

  private final List<Bytes> leaves;
  private final Map<List<Long>, Bytes> known = new HashMap<>();
  private final MerkleProofs proofs = new MerkleProofs(this::subtree);

  private Tree(List<Bytes> leaves) {
    this.leaves = leaves;
  }

  public static Tree of(List<Bytes> entries) {
    return new Tree(entries.stream().map(Merkle::leafHash).toList());
  }

  /** A tree of so many different entries; another seed makes another tree. */
  public static Tree grown(int size, String seed) {
    List<Bytes> entries = new ArrayList<>();
    for (int entry = 0; entry < size; entry++) {
      entries.add(Bytes.sha256(Bytes.utf8(seed + entry)));
    }
    return of(entries);
  }

  public Bytes leaf(long index) {
    return leaves.get((int) index);
  }

  public Bytes root(long size) {
    return proofs.root(size);
  }

  public List<Bytes> inclusion(long index, long size) {
    return proofs.inclusion(index, size);
  }

  public List<Bytes> consistency(long oldSize, long newSize) {
    return proofs.consistency(oldSize, newSize);
  }

  private Bytes subtree(int level, long index) {
    if (level == 0) {
      return leaf(index);
    }
    List<Long> place = List.of((long) level, index);
    Bytes hash = known.get(place);
    if (hash == null) {
      hash = Merkle.nodeHash(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
      known.put(place, hash);
    }
    return hash;
  }
}
