package secretariat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.kernel.Outcome;

/** The register of acts. */
@Component
public class Register {

  /**
   * Judges an intent on a subject and records what follows, in one transaction. If somebody else
   * recorded on the subject meanwhile, everything is read and judged again. A refusal records
   * nothing.
   */
  public <R> Outcome<R> decide(Subject subject, Function<History, Outcome<R>> judgement) {
    throw new IllegalStateException("in the making");
  }

  /** A subject's acts in order of sequence; empty if there is no such subject. */
  public List<Act> acts(Subject subject) {
    throw new IllegalStateException("in the making");
  }

  public Optional<Act> act(ActId id) {
    throw new IllegalStateException("in the making");
  }

  /** The legal instant now, from the database's clock. */
  public Instant now() {
    throw new IllegalStateException("in the making");
  }
}
