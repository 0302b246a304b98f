package secretariat.verifier;

import java.util.List;
import java.util.Optional;

/** What came of checking an export. */
public sealed interface ExportAnswer {

  /**
   * Every act and every copy in it stands in the register.
   *
   * @param state whose export it is
   * @param origin the register
   * @param caveats what this answer does not say
   */
  record Sound(String state, String origin, long acts, long copies, List<String> caveats)
      implements ExportAnswer {
    public Sound {
      caveats = List.copyOf(caveats);
    }
  }

  /**
   * Something is wrong; nothing after it was looked at.
   *
   * @param file in which it was found
   * @param step of the check of a proof, where it is a proof that failed
   */
  record Unsound(String file, Optional<Step> step, Fault why) implements ExportAnswer {}
}
