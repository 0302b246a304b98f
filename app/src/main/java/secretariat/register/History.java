package secretariat.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;

/** A subject's acts so far, and the place to record the next. Valid within one judgement. */
public interface History {

  Subject subject();

  /** In order of sequence, with those recorded in this judgement. */
  List<Act> acts();

  /** The instant at which this judgement records. */
  Instant now();

  /** Records the next act of this subject, in the transaction of the judgement. */
  Act record(Actor actor, LocalDate effective, Classification classification, Record content);
}
