package secretariat.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes roots and proofs, as RFC 6962 defines them in section 2.1, from the hashes of complete
 * subtrees. The verifier does not use this; the register and the tests of the checks do.
 */
public final class MerkleProofs {

  /** Where the hashes of complete subtrees come from: tiles, a list, a database. */
  @FunctionalInterface
  public interface Subtrees {

    /**
     * The hash of the complete subtree over the entries {@code index << level} to {@code (index +
     * 1) << level}, exclusive. Level 0 is the leaf hashes.
     */
    Bytes hash(int level, long index);
  }

  private final Subtrees subtrees;

  public MerkleProofs(Subtrees subtrees) {
    this.subtrees = subtrees;
  }

  /** The root of the tree of the first {@code size} entries. */
  public Bytes root(long size) {
    return size == 0 ? Merkle.EMPTY_ROOT : hash(0, size);
  }

  /** The path from the sibling of the leaf at {@code index} up to a child of the root. */
  public List<Bytes> inclusion(long index, long size) {
    require(0 <= index && index < size, index, size);
    List<Bytes> path = new ArrayList<>();
    long start = 0;
    long end = size;
    while (end - start > 1) {
      long middle = start + split(end - start);
      boolean left = index < middle;
      path.addFirst(left ? hash(middle, end) : hash(start, middle));
      start = left ? start : middle;
      end = left ? middle : end;
    }
    return path;
  }

  /** The proof that the tree of the new size begins with the tree of the old size. */
  public List<Bytes> consistency(long oldSize, long newSize) {
    require(0 <= oldSize && oldSize <= newSize, oldSize, newSize);
    List<Bytes> path = new ArrayList<>();
    if (oldSize == 0) {
      return path;
    }
    long start = 0;
    long end = newSize;
    while (end != oldSize) {
      long middle = start + split(end - start);
      boolean left = oldSize <= middle;
      path.addFirst(left ? hash(middle, end) : hash(start, middle));
      start = left ? start : middle;
      end = left ? middle : end;
    }
    if (start != 0) {
      path.addFirst(hash(start, end));
    }
    return path;
  }

  private Bytes hash(long start, long end) {
    long width = end - start;
    if (Long.bitCount(width) == 1) {
      int level = Long.numberOfTrailingZeros(width);
      return subtrees.hash(level, start >> level);
    }
    long middle = start + split(width);
    return Merkle.nodeHash(hash(start, middle), hash(middle, end));
  }

  /** The largest power of two smaller than the width. */
  private static long split(long width) {
    return Long.highestOneBit(width - 1);
  }

  private static void require(boolean holds, long first, long size) {
    if (!holds) {
      throw new IllegalArgumentException(
          "%d does not lie within a tree of size %d".formatted(first, size));
    }
  }
}
