package secretariat.diary;

import java.time.Duration;

/** What becomes of a duty after it was performed. */
public sealed interface Next {

  /** It is done and leaves the diary. */
  record Done() implements Next {}

  /** It is to be performed again after a while. */
  record Again(Duration after) implements Next {}
}
