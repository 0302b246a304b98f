package secretariat.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;

/** A history that collects what one judgement records, until the judgement is done. */
final class OpenHistory implements History {

  private final Subject subject;
  private final List<Act> acts;
  private final int before;
  private final Instant now;
  private final ActCodec codec;
  private long last;

  /**
   * @param last the sequence of the newest act, which may be one that was erased
   */
  OpenHistory(Subject subject, List<Act> acts, long last, Instant now, ActCodec codec) {
    this.subject = subject;
    this.acts = new ArrayList<>(acts);
    this.before = acts.size();
    this.last = last;
    this.now = now;
    this.codec = codec;
  }

  @Override
  public Subject subject() {
    return subject;
  }

  @Override
  public List<Act> acts() {
    return Collections.unmodifiableList(acts);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Act record(
      Actor actor, LocalDate effective, Classification classification, Record content) {
    ActKind<?> kind = codec.kindOf(content);
    var act =
        new Act(
            new ActId(subject, ++last),
            kind.name(),
            kind.version(),
            effective,
            now,
            actor,
            classification,
            content);
    acts.add(act);
    return act;
  }

  List<Act> added() {
    return acts.subList(before, acts.size());
  }
}
