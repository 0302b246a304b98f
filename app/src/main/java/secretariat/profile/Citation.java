package secretariat.profile;

import java.util.List;
import secretariat.kernel.Text;

/**
 * Where a fact comes from and how sure it is.
 *
 * @param source the document or event, in all languages
 * @param seen the public places in which the fact was seen, for those who want to look again
 */
public record Citation(Text source, Certainty certainty, List<String> seen) {

  public Citation {
    seen = List.copyOf(seen);
  }

  /** A fact that the institution knows at first hand. */
  public static Citation verified(Text source) {
    return new Citation(source, Certainty.VERIFIED, List.of());
  }
}
