package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.depositary.difference.DifferenceAct.DifferenceBrought;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;
import secretariat.depositary.difference.DifferenceAct.DifferenceWithdrawn;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;
import secretariat.register.Act;

/** A difference: what its acts add up to. */
public record Difference(
    String id,
    DifferenceReceived received,
    Optional<Step<DifferenceBrought>> brought,
    List<Step<DifferenceNoticeGiven>> notices,
    Optional<Step<DifferenceAct>> ending) {

  public Difference {
    notices = List.copyOf(notices);
  }

  /** An act, its place, and its day. */
  public record Step<A extends DifferenceAct>(long place, LocalDate on, A act) {}

  /** The state after these acts, which are those of one subject in order. */
  static Optional<Difference> fold(List<Act> acts) {
    Optional<Difference> state = Optional.empty();
    for (Act act : acts) {
      state = Optional.of(next(state, act));
    }
    return state;
  }

  private static Difference next(Optional<Difference> state, Act act) {
    return switch ((DifferenceAct) act.content()) {
      case DifferenceReceived received ->
          new Difference(
              act.subject().id(), received, Optional.empty(), List.of(), Optional.empty());
      case DifferenceBrought brought -> state.orElseThrow().with(step(act, brought));
      case DifferenceNoticeGiven notice -> state.orElseThrow().and(step(act, notice));
      case DifferenceDecided decided -> state.orElseThrow().ended(step(act, decided));
      case DifferenceWithdrawn withdrawn -> state.orElseThrow().ended(step(act, withdrawn));
    };
  }

  private static <A extends DifferenceAct> Step<A> step(Act act, A content) {
    return new Step<>(act.id().sequence(), act.effective(), content);
  }

  private Difference with(Step<DifferenceBrought> step) {
    return new Difference(id, received, Optional.of(step), notices, ending);
  }

  private Difference and(Step<DifferenceNoticeGiven> step) {
    var all = new ArrayList<>(notices);
    all.add(step);
    return new Difference(id, received, brought, all, ending);
  }

  private Difference ended(Step<DifferenceAct> step) {
    return new Difference(id, received, brought, notices, Optional.of(step));
  }

  public Stage stage() {
    return ending
        .map(end -> end.act() instanceof DifferenceDecided ? Stage.DECIDED : Stage.WITHDRAWN)
        .orElse(brought.isPresent() ? Stage.BROUGHT : Stage.RECEIVED);
  }

  /** Who is told of every later act: the state itself, and those to whom it was brought. */
  public List<Addressee> concerned() {
    Stream<Addressee> others =
        brought.stream()
            .flatMap(step -> step.act().states().stream())
            .filter(each -> !each.code().equals(received.state().code()));
    return Stream.concat(Stream.of(received.state()), others).toList();
  }

  public boolean concerns(String code) {
    return concerned().stream().anyMatch(each -> each.code().equals(code));
  }

  /** The name under which a state was told; its code if it was not. */
  public Text nameOf(String code) {
    return concerned().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(Addressee::name)
        .orElseGet(() -> Text.same(code));
  }

  /** Whether somebody acts on behalf of the state whose difference it is. */
  public boolean isOf(Actor actor) {
    return actor.capacity().behalf().filter(received.state().code()::equals).isPresent();
  }

  /** The places of the acts that are communicated. */
  public List<Long> matters() {
    return Stream.concat(
            brought.map(Step::place).stream(),
            ending.filter(end -> brought.isPresent()).map(Step::place).stream())
        .toList();
  }

  /** When an act of this place was communicated to a state. */
  public Optional<LocalDate> told(long about, String recipient) {
    return notices.stream()
        .filter(each -> each.act().about() == about && each.act().recipient().equals(recipient))
        .map(Step::on)
        .findFirst();
  }

  /** Whether somebody has not been told something yet. */
  public boolean isUntold() {
    return matters().stream()
        .anyMatch(
            about -> concerned().stream().anyMatch(each -> told(about, each.code()).isEmpty()));
  }
}
