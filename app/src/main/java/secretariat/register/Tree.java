package secretariat.register;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over hashes that are read by tile level: level 0 holds
 * the leaf hashes, and each hash of the next level is the root of 256 hashes below.
 */
final class Tree {

  static final int TILE_HEIGHT = 8;
  static final int TILE_WIDTH = 1 << TILE_HEIGHT;

  /** Reads consecutive hashes of one tile level that never cross the border of a tile. */
  interface Hashes {
    List<byte[]> read(int level, long from, int count);
  }

  private final Hashes hashes;

  Tree(Hashes hashes) {
    this.hashes = hashes;
  }

  /** The root of the tree's first {@code size} leaves; size is at least 1. */
  byte[] root(long size) {
    return range(0, size);
  }

  /** The audit path of RFC 6962, section 2.1.1: from the leaf's sibling up to the root's child. */
  List<byte[]> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("Leaf %d is not in a tree of %d".formatted(index, size));
    }
    var path = new ArrayList<byte[]>();
    path(index, 0, size, path);
    return path;
  }

  /** The consistency proof of RFC 6962, section 2.1.2. */
  List<byte[]> consistency(long older, long newer) {
    if (older < 0 || older > newer) {
      throw new IllegalArgumentException("No proof from %d to %d".formatted(older, newer));
    }
    var proof = new ArrayList<byte[]>();
    if (older > 0 && older < newer) {
      subproof(older, 0, newer, true, proof);
    }
    return proof;
  }

  private void path(long index, long from, long to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    long split = from + split(to - from);
    if (index < split) {
      path(index, from, split, path);
      path.add(range(split, to));
    } else {
      path(index, split, to, path);
      path.add(range(from, split));
    }
  }

  private void subproof(long older, long from, long to, boolean whole, List<byte[]> proof) {
    if (older == to) {
      if (!whole) {
        proof.add(range(from, to));
      }
      return;
    }
    long split = from + split(to - from);
    if (older <= split) {
      subproof(older, from, split, whole, proof);
      proof.add(range(split, to));
    } else {
      subproof(older, split, to, false, proof);
      proof.add(range(from, split));
    }
  }

  /** The hash over leaves {@code from} to {@code to}, a range as RFC 6962 splits trees. */
  private byte[] range(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1) {
      return perfect(Long.numberOfTrailingZeros(length), from);
    }
    long split = from + split(length);
    return Rfc6962.nodeHash(range(from, split), range(split, to));
  }

  private byte[] perfect(int height, long from) {
    int level = height / TILE_HEIGHT;
    int width = 1 << (height % TILE_HEIGHT);
    return fold(hashes.read(level, from >> (level * TILE_HEIGHT), width));
  }

  /** The root over a power of two of neighbouring hashes. */
  static byte[] fold(List<byte[]> row) {
    List<byte[]> current = row;
    while (current.size() > 1) {
      var above = new ArrayList<byte[]>(current.size() / 2);
      for (int i = 0; i < current.size(); i += 2) {
        above.add(Rfc6962.nodeHash(current.get(i), current.get(i + 1)));
      }
      current = above;
    }
    return current.getFirst();
  }

  /** The largest power of two below a length of at least 2. */
  private static long split(long length) {
    return Long.highestOneBit(length - 1);
  }
}
