package secretariat.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads each tile once, however many of its hashes a proof needs: all siblings of a leaf's path
 * within eight levels stand in one tile. For one proof or root, and then to be forgotten.
 */
final class TilesOnce implements Tree.Hashes {

  private record Tile(int level, long number) {}

  private final Tree.Hashes source;
  private final long size;
  private final Map<Tile, List<byte[]>> read = new HashMap<>();

  /**
   * @param size of the tree; what is asked for must lie within it
   */
  TilesOnce(Tree.Hashes source, long size) {
    this.source = source;
    this.size = size;
  }

  @Override
  public List<byte[]> read(int level, long from, int count) {
    var tile = new Tile(level, from / Tree.TILE_WIDTH);
    int first = (int) (from % Tree.TILE_WIDTH);
    return read.computeIfAbsent(tile, this::whole).subList(first, first + count);
  }

  /** The hashes of a tile; at the right edge of the tree it is not full. */
  private List<byte[]> whole(Tile tile) {
    long start = tile.number() * Tree.TILE_WIDTH;
    long complete = size >> (tile.level() * Tree.TILE_HEIGHT);
    return source.read(tile.level(), start, (int) Math.min(Tree.TILE_WIDTH, complete - start));
  }
}
