package secretariat.verifier;

import java.util.List;
import java.util.Optional;

/** What came of checking a copy. */
public sealed interface Answer {

  /**
   * Exactly this file was registered as a certified copy.
   *
   * @param origin the register
   * @param size the size of the tree in which it was found
   * @param act the act's id, subject and sequence
   * @param recorded when the act was recorded, as it says
   * @param recipient to whom the copy was issued, where the act says so
   * @param copyNumber where the act says so
   * @param witnesses the key names of those that cosigned
   * @param standing what a status statement says, where one was given
   * @param caveats what this answer does not say
   */
  record Genuine(
      String origin,
      long size,
      String act,
      String recorded,
      Optional<String> recipient,
      Optional<String> copyNumber,
      List<String> witnesses,
      Optional<Stated> standing,
      List<Caveat> caveats)
      implements Answer {
    public Genuine {
      witnesses = List.copyOf(witnesses);
      caveats = List.copyOf(caveats);
    }
  }

  /**
   * The standing of the copy when the statement was recorded.
   *
   * @param superseded whether a later act replaces the copy
   * @param by that act, where the statement names it
   * @param act the statement's own id
   * @param recorded when the statement was recorded, as it says
   */
  record Stated(boolean superseded, Optional<String> by, String act, String recorded) {}

  /** The check failed at this step; the steps after it were not made. */
  record NotProven(Step step, Fault why) implements Answer {}
}
