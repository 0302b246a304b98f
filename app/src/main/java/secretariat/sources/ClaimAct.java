package secretariat.sources;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a question on which sources disagree. The subject is the question. */
public sealed interface ClaimAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "sources",
          List.of(
              new ActKind<>("question-raised", 1, QuestionRaised.class),
              new ActKind<>("claim-stated", 1, ClaimStated.class),
              new ActKind<>("claim-adopted", 1, ClaimAdopted.class)));

  static Subject subject(String question) {
    return new Subject("question", question);
  }

  /**
   * Sources do not agree on something.
   *
   * @param about what it is about, such as {@code office/secretary-general}
   */
  record QuestionRaised(String about, Text question) implements ClaimAct {}

  /**
   * What one source says.
   *
   * @param claim its code within the question
   * @param holding the place and time that it gives somebody, where it does
   */
  record ClaimStated(String claim, Text says, Optional<Holding> holding, Citation source)
      implements ClaimAct {}

  /** The institution takes one claim for the fact, until it adopts another. */
  record ClaimAdopted(String claim, Text why) implements ClaimAct {}
}
