package secretariat.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.register.Register;

/**
 * Two pairs of eyes for what cannot be taken back: a standing that is granted or ended, a
 * suspension, an expulsion, an admission. One official lays the act before a second reader; when
 * another official enters exactly the same, it is recorded. Other acts are recorded at once.
 */
@Component
public class SecondReader {

  /**
   * An act that waits for its second reader.
   *
   * @param entered the fields as the first official filled them in
   * @param person who laid it
   */
  public record Laid(
      String id,
      String code,
      Deed deed,
      Map<String, List<String>> entered,
      String person,
      Instant at) {}

  /** What came of entering an act: its id if it is recorded, or the paper that was laid. */
  public record Entered(Optional<ActId> act, Optional<String> laid) {}

  private final MembershipDesk desk;
  private final LaidPapers papers;
  private final Register register;
  private final LegalClock clock;

  SecondReader(MembershipDesk desk, LaidPapers papers, Register register, LegalClock clock) {
    this.desk = desk;
    this.papers = papers;
    this.register = register;
    this.clock = clock;
  }

  /** Records an act, or lays it before a second reader if it needs one. */
  public Outcome<Entered> enter(
      Actor actor, String code, Intent intent, Manner manner, Map<String, List<String>> entered) {
    Deed deed = Deed.of(intent.content());
    if (manner == Manner.HISTORY || !deed.needsSecondReader()) {
      return desk.record(actor, code, intent, manner).map(SecondReader::recorded);
    }
    return register.together(() -> {
      register.lock("membership.laid." + code);
      List<Laid> same = papers.same(code, intent);
      if (same.stream().anyMatch(laid -> !laid.person().equals(actor.person()))) {
        same.forEach(laid -> papers.remove(laid.id()));
        return desk.record(actor, code, intent, manner).map(SecondReader::recorded);
      }
      List<Refusal> reasons = desk.look(actor, code, intent, manner);
      var paper =
          new Laid(UUID.randomUUID().toString(), code, deed, entered, actor.person(), clock.now());
      return reasons.isEmpty()
          ? Outcome.done(new Entered(Optional.empty(), Optional.of(papers.lay(paper, intent))))
          : Outcome.refused(reasons);
    });
  }

  private static Entered recorded(ActId act) {
    return new Entered(Optional.of(act), Optional.empty());
  }

  /** What waits for a second reader, from the earliest. */
  public List<Laid> waiting() {
    return papers.all();
  }

  public Optional<Laid> laid(String id) {
    return id.matches("[0-9a-f-]{36}") ? papers.find(id) : Optional.empty();
  }

  /** Takes a paper away; whoever may record may do so, as often as it comes. */
  public Outcome<Boolean> setAside(Actor actor, String id) {
    Optional<Refusal> lacking = Power.RECORD.refusal(actor);
    if (lacking.isPresent()) {
      return Outcome.refused(lacking.get());
    }
    laid(id).ifPresent(laid -> papers.remove(laid.id()));
    return Outcome.done(true);
  }
}
