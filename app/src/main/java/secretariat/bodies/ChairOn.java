package secretariat.bodies;

import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** Who chairs a body on a day, as far as it is known. */
public sealed interface ChairOn {

  /**
   * A state chairs it.
   *
   * @param followed the body of which it is the chair, where the rule says that one follows the
   *     other
   * @param rule the source of the rule that was applied
   */
  record State(
      Chairmanship chairmanship, Optional<String> followed, Optional<Text> role, Citation rule)
      implements ChairOn {}

  /** Whoever holds an office chairs it. */
  record Office(String office, Text role, Citation rule) implements ChairOn {}

  /** The host state of each session chairs that session. */
  record EachHost(Text role, Citation rule) implements ChairOn {}

  /** Nothing in the register says who chaired on that day. */
  record NotKnown() implements ChairOn {}
}
