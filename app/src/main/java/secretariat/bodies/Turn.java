package secretariat.bodies;

import secretariat.profile.Citation;

/**
 * What a rule of rotation says of one chairmanship. The rule is "as a rule": of history this is a
 * verdict, and a new act that departs from it names the decision that does so.
 */
public sealed interface Turn {

  record AsExpected(Citation rule) implements Turn {}

  /** Another state's turn it would have been. */
  record Deviates(String expected, String actual, Citation rule) implements Turn {}

  /** There is no order, or the one before is not known. */
  record NothingToCompare() implements Turn {}
}
