package secretariat.register;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what all proofs in one tree share: the tiles above the leaves, and the parts of tiles at
 * its right edge. They never change for a tree of this size; a tree of a million entries has
 * twenty, a kilobyte to eight each. Full tiles of leaves are read anew.
 */
final class SharedTiles implements Tree.Hashes {

  private record Part(int level, long from, int count) {}

  private final Tree.Hashes source;
  private final long size;
  private final Map<Part, List<byte[]>> kept = new ConcurrentHashMap<>();

  /**
   * @param size of the tree; what is asked for must lie within it
   */
  SharedTiles(Tree.Hashes source, long size) {
    this.source = source;
    this.size = size;
  }

  long size() {
    return size;
  }

  @Override
  public List<byte[]> read(int level, long from, int count) {
    return level == 0 && count == Tree.TILE_WIDTH
        ? source.read(level, from, count)
        : kept.computeIfAbsent(
            new Part(level, from, count), part -> source.read(level, from, count));
  }
}
