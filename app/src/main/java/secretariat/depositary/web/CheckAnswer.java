package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.CheckDesk.Finding;

/** What the check page answers. */
sealed interface CheckAnswer {

  /** Nothing was asked yet, or nothing that could be read. */
  record Nothing() implements CheckAnswer {}

  /**
   * About a file, by its SHA-256.
   *
   * @param paper whether it is the file that belongs to the paper the reader came from, if any
   */
  record OfFile(String sha256, Optional<Finding> found, Optional<Boolean> paper)
      implements CheckAnswer {}

  /** About the act that is printed on a copy. */
  record OfPaper(String act, Optional<Finding> found) implements CheckAnswer {}

  /** What was found, if anything. */
  default Optional<Finding> finding() {
    return switch (this) {
      case Nothing _ -> Optional.empty();
      case OfFile file -> file.found();
      case OfPaper paper -> paper.found();
    };
  }

  static CheckAnswer ofFile(
      String sha256, Optional<Finding> finding, boolean fromPaper, Optional<Finding> paper) {
    return new OfFile(
        sha256,
        finding,
        fromPaper
            ? Optional.of(paper.filter(named -> named.sha256().equals(sha256)).isPresent())
            : Optional.empty());
  }
}
