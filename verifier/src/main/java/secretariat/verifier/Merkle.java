package secretariat.verifier;

import java.util.List;

/**
 * The hashing of the register's tree (RFC 6962, section 2.1, with SHA-256), and the two checks that
 * rest on it, as RFC 9162 writes them out in sections 2.1.3.2 and 2.1.4.2.
 *
 * <p>Every hash is 32 bytes. The checks take any input whatever and answer no to what is not right.
 */
public final class Merkle {

  /** The length of a hash in bytes. */
  public static final int HASH = 32;

  /** The root of the tree without entries. */
  public static final Bytes EMPTY_ROOT = Bytes.sha256();

  private static final Bytes LEAF = Bytes.ofHex("00");
  private static final Bytes NODE = Bytes.ofHex("01");

  private Merkle() {}

  public static Bytes leafHash(Bytes entry) {
    return Bytes.sha256(LEAF, entry);
  }

  public static Bytes nodeHash(Bytes left, Bytes right) {
    return Bytes.sha256(NODE, left, right);
  }

  /**
   * Whether the leaf stands at this index in the tree of this size with this root.
   *
   * @param path the inclusion proof, from the leaf's sibling up to a child of the root
   */
  public static boolean verifyInclusion(
      Bytes leaf, long index, long size, List<Bytes> path, Bytes root) {
    if (index < 0 || index >= size || !areHashes(path)) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Bytes hash = leaf;
    for (Bytes sibling : path) {
      if (last == 0) {
        return false;
      }
      if (isOdd(node) || node == last) {
        hash = nodeHash(sibling, hash);
        while (!isOdd(node) && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = nodeHash(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /**
   * Whether the tree of the new size begins with all that the tree of the old size held.
   *
   * @param path the consistency proof; empty when the old tree is empty or the sizes are equal
   */
  public static boolean verifyConsistency(
      long oldSize, Bytes oldRoot, long newSize, Bytes newRoot, List<Bytes> path) {
    if (oldSize < 0 || oldSize > newSize || !areHashes(path)) {
      return false;
    }
    if (oldSize == newSize) {
      return path.isEmpty() && oldRoot.equals(newRoot);
    }
    if (oldSize == 0) {
      return path.isEmpty() && oldRoot.equals(EMPTY_ROOT);
    }
    if (path.isEmpty()) {
      return false;
    }
    long node = oldSize - 1;
    long last = newSize - 1;
    while (isOdd(node)) {
      node >>= 1;
      last >>= 1;
    }
    // A complete old tree is itself the first hash; the proof then leaves it out.
    boolean complete = Long.bitCount(oldSize) == 1;
    Bytes oldHash = complete ? oldRoot : path.getFirst();
    Bytes newHash = oldHash;
    for (Bytes sibling : complete ? path : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      if (isOdd(node) || node == last) {
        oldHash = nodeHash(sibling, oldHash);
        newHash = nodeHash(sibling, newHash);
        while (!isOdd(node) && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        newHash = nodeHash(newHash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
  }

  private static boolean isOdd(long number) {
    return (number & 1) == 1;
  }

  private static boolean areHashes(List<Bytes> path) {
    return path.stream().allMatch(hash -> hash.length() == HASH);
  }
}
