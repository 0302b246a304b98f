package secretariat.search;

import java.util.List;

/**
 * A passage of a text in which something that was sought stands.
 *
 * @param tag of the passage's language
 */
public record Passage(String tag, List<Piece> pieces) {

  /** Some words of a passage, marked if they are what was sought. */
  public record Piece(String words, boolean marked) {}

  public String words() {
    return pieces.stream().map(Piece::words).reduce("", String::concat);
  }
}
