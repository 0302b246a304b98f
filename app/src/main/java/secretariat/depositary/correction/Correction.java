package secretariat.depositary.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.correction.CorrectionAct.CorrectionMade;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.CorrectionWithdrawn;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Text;
import secretariat.register.Act;

/**
 * A correction: what its acts add up to.
 *
 * @param proposer the person who drew it up
 * @param ending how it ended, if it did
 */
public record Correction(
    String id,
    CorrectionProposed proposal,
    LocalDate proposedOn,
    String proposer,
    List<Objection> objections,
    List<Notice> notices,
    Optional<Ending> ending) {

  /** The place of the proposal among the acts: it is the first. */
  public static final long PROPOSAL = 1;

  public Correction {
    objections = List.copyOf(objections);
    notices = List.copyOf(notices);
  }

  /** An objection and its place among the acts. */
  public record Objection(long place, ObjectionReceived act, Instant recorded) {}

  /** What was communicated to whom, and on which day. */
  public record Notice(NoticeGiven act, LocalDate on) {}

  /** How it ended; made if the other is empty. */
  public record Ending(
      long place, LocalDate on, Optional<CorrectionMade> made, Optional<String> withdrawn) {}

  /** The state after these acts, which are those of one subject in order. */
  public static Optional<Correction> fold(List<Act> acts) {
    Optional<Correction> state = Optional.empty();
    for (Act act : acts) {
      state = Optional.of(next(state, act));
    }
    return state;
  }

  private static Correction next(Optional<Correction> state, Act act) {
    return switch ((CorrectionAct) act.content()) {
      case CorrectionProposed proposal ->
          new Correction(
              act.subject().id(),
              proposal,
              act.effective(),
              act.actor().person(),
              List.of(),
              List.of(),
              Optional.empty());
      case ObjectionReceived objection ->
          state.orElseThrow().with(new Objection(act.id().sequence(), objection, act.recorded()));
      case NoticeGiven notice -> state.orElseThrow().with(new Notice(notice, act.effective()));
      case CorrectionMade made ->
          state.orElseThrow().ended(act, Optional.of(made), Optional.empty());
      case CorrectionWithdrawn withdrawal ->
          state.orElseThrow().ended(act, Optional.empty(), Optional.of(withdrawal.reason()));
    };
  }

  private Correction with(Objection objection) {
    var all = new ArrayList<>(objections);
    all.add(objection);
    return new Correction(id, proposal, proposedOn, proposer, all, notices, ending);
  }

  private Correction with(Notice notice) {
    var all = new ArrayList<>(notices);
    all.add(notice);
    return new Correction(id, proposal, proposedOn, proposer, objections, all, ending);
  }

  private Correction ended(Act act, Optional<CorrectionMade> made, Optional<String> withdrawn) {
    var end = new Ending(act.id().sequence(), act.effective(), made, withdrawn);
    return new Correction(
        id, proposal, proposedOn, proposer, objections, notices, Optional.of(end));
  }

  /** Whether it was proposed to this state. */
  public boolean isAddressedTo(String code) {
    return proposal.addressees().stream().map(Addressee::code).anyMatch(code::equals);
  }

  /** What a state is called in the proposal; its code where it was not asked. */
  public Text nameOf(String code) {
    return proposal.addressees().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(Addressee::name)
        .orElseGet(() -> Text.same(code));
  }

  /** When an act of this place was communicated to an addressee. */
  public Optional<Notice> notice(long about, String recipient) {
    return notices.stream()
        .filter(each -> each.act().about() == about && each.act().recipient().equals(recipient))
        .findFirst();
  }

  /** Whether the act of this place is something to be communicated. */
  boolean isMatter(long place) {
    return place == PROPOSAL
        || objections.stream().anyMatch(each -> each.place() == place)
        || ending.filter(end -> end.place() == place).isPresent();
  }

  /** Addressees to whom an act of this place was not communicated yet. */
  public List<Addressee> uninformed(long about) {
    return proposal.addressees().stream()
        .filter(each -> notice(about, each.code()).isEmpty())
        .toList();
  }

  /**
   * The last day on which this state may object: the last day of the proposal, and later if it was
   * told later. Empty while it has not been told, and where no state is asked.
   */
  public Optional<LocalDate> lastDay(String code) {
    Optional<Limit> limit = proposal.limit();
    Optional<Notice> told = notice(1, code);
    return limit.isPresent() && told.isPresent()
        ? Optional.of(later(limit.get().lastDay(), told.get().on().plusDays(limit.get().days())))
        : Optional.empty();
  }

  /** The day by whose end every state has had its time; empty while somebody has not been told. */
  public Optional<LocalDate> lastDay() {
    return uninformed(1).isEmpty()
        ? proposal.addressees().stream()
            .flatMap(each -> lastDay(each.code()).stream())
            .max(LocalDate::compareTo)
        : Optional.empty();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether an objection came from a state that was asked, and in time. */
  public boolean counts(Objection objection) {
    String state = objection.act().state();
    return isAddressedTo(state)
        && lastDay(state).filter(objection.act().receivedOn()::isAfter).isEmpty();
  }

  /** The objections that stop the correction, whatever the order in which they were recorded. */
  public List<Objection> standing() {
    return objections.stream().filter(this::counts).toList();
  }

  /** How far it is on a day at the seat. */
  public Stage stage(LocalDate today) {
    if (ending.isPresent()) {
      return ending.get().made().isEmpty()
          ? Stage.WITHDRAWN
          : standing().isEmpty() ? Stage.MADE : Stage.CONTESTED;
    }
    if (!standing().isEmpty()) {
      return Stage.OBJECTED;
    }
    if (proposal.limit().isEmpty()) {
      return Stage.READY;
    }
    return lastDay().filter(today::isAfter).isPresent() ? Stage.READY : Stage.RUNNING;
  }
}
