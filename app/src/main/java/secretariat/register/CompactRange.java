package secretariat.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Grows a Merkle tree leaf by leaf and knows its root, in memory that grows with its height. */
final class CompactRange {

  private final Deque<byte[]> subtrees = new ArrayDeque<>();
  private long size;

  long size() {
    return size;
  }

  void append(byte[] leafHash) {
    byte[] node = leafHash;
    for (long rest = size; (rest & 1) == 1; rest >>= 1) {
      node = Rfc6962.nodeHash(subtrees.pop(), node);
    }
    subtrees.push(node);
    size++;
  }

  byte[] root() {
    if (subtrees.isEmpty()) {
      throw new IllegalStateException("An empty tree is never signed");
    }
    Iterator<byte[]> each = subtrees.iterator();
    byte[] root = each.next();
    while (each.hasNext()) {
      root = Rfc6962.nodeHash(each.next(), root);
    }
    return root;
  }
}
