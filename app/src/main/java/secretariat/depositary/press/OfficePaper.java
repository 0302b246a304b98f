package secretariat.depositary.press;

import java.util.List;
import java.util.Optional;

/**
 * A paper of the office, such as a covering note or a hand-over sheet: one leaf after the other.
 *
 * @param mark what every page says in an evaluation
 * @param footer what stands at the foot of every page
 */
public record OfficePaper(String title, Optional<String> mark, String footer, List<Leaf> leaves) {

  public OfficePaper {
    leaves = List.copyOf(leaves);
  }

  /**
   * A leaf in one language, or in all.
   *
   * @param language the tag of the language in which it is written
   * @param issuer who writes
   * @param kicker what kind of paper it is
   * @param number the paper's number
   * @param lines before the facts: addressee, sentences
   * @param facts what stands in the table
   * @param signatures what stands under the lines for signing
   */
  public record Leaf(
      String language,
      String issuer,
      String kicker,
      String number,
      List<String> lines,
      List<Fact> facts,
      List<String> signatures) {

    public Leaf {
      lines = List.copyOf(lines);
      facts = List.copyOf(facts);
      signatures = List.copyOf(signatures);
    }

    /** For the template: the part of the tag that names a style. */
    public String style() {
      return language.substring(0, 2);
    }
  }

  /** A label, and what stands beside it. */
  public record Fact(String label, String words) {}
}
