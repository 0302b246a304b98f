package secretariat.depositary.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Archive;
import secretariat.depositary.CheckDesk;
import secretariat.depositary.CheckDesk.Finding;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Register;
import secretariat.register.Subject;

/** States, in the register, whether a certified copy still stands. */
@Component
public class StandingDesk {

  static final Rule NOT_YOURS = Rule.of("depositary.statement-not-yours");

  private final Register register;
  private final StandingStore store;
  private final CheckDesk checks;
  private final Log log;
  private final Seat seat;

  StandingDesk(Register register, StandingStore store, CheckDesk checks, Log log, Seat seat) {
    this.register = register;
    this.store = store;
    this.checks = checks;
    this.log = log;
    this.seat = seat;
  }

  /**
   * A statement that was recorded.
   *
   * @param named whether it names the document and the acts
   * @param by the act that supersedes the copy, where it is named
   */
  public record Statement(
      ActId act,
      String sha256,
      boolean superseded,
      boolean named,
      Optional<String> by,
      LocalDate statedOn,
      Instant recorded) {

    /** Where its proof can be had. */
    public String address() {
      return "/check/statements/%s/%d".formatted(act.subject().id(), act.sequence());
    }
  }

  /** States the standing of every copy that is superseded now and was not stated to be. */
  public void restate(Actor actor, Deposited document) {
    for (Copy copy : document.copies()) {
      if (!document.stands(copy)) {
        state(actor, document, copy);
      }
    }
  }

  /**
   * States the standing of one copy, for an official or for the holder. Who asks again on the same
   * day is given the same statement, unless the standing is another by now.
   */
  public Outcome<ActId> stated(Actor actor, Deposited document, Copy copy) {
    return Archive.mayHave(actor, copy)
        ? register.together(() -> Outcome.done(state(actor, document, copy)))
        : Outcome.refused(NOT_YOURS.refuses(""));
  }

  private ActId state(Actor actor, Deposited document, Copy copy) {
    CopyStandingStated now = standing(document, copy);
    register.lock("depositary.standing." + now.sha256());
    LocalDate today = seat.dateOf(register.now());
    Optional<Statement> newest = store.newest(now.sha256(), true);
    if (newest
        .filter(last -> says(last, now) && (now.isSuperseded() || last.statedOn().equals(today)))
        .isPresent()) {
      return newest.get().act();
    }
    Subject subject =
        newest
            .map(last -> last.act().subject())
            .orElseGet(() -> Subject.fresh(CopyStandingStated.SUBJECT));
    return register
        .decide(
            subject,
            history ->
                Outcome.done(history.record(actor, today, document.classification(), now).id()))
        .orThrow();
  }

  private static boolean says(Statement last, CopyStandingStated now) {
    return last.superseded() == now.isSuperseded()
        && last.named() == now.isNamed()
        && last.by().equals(now.by());
  }

  /** Of a document that is not public only the hash and the standing are said. */
  private static CopyStandingStated standing(Deposited document, Copy copy) {
    Optional<Long> superseding = document.rectifications().superseding(copy);
    boolean open = document.classification() == Classification.PUBLIC;
    return new CopyStandingStated(
        copy.act().file().sha256(),
        superseding.isPresent() ? CopyStandingStated.SUPERSEDED : CopyStandingStated.CURRENT,
        open ? Optional.of(act(document, copy.sequence())) : Optional.empty(),
        superseding.filter(place -> open).map(place -> act(document, place)));
  }

  private static String act(Deposited document, long place) {
    return new ActId(document.subject(), place).code();
  }

  /** The newest statement about a file that the reader may be given. */
  public Optional<Statement> newest(Actor reader, String sha256) {
    boolean known =
        checks.byHash(reader, sha256).filter(Finding.Known.class::isInstance).isPresent();
    return store.newest(sha256, known);
  }

  /** The proof that a statement stands in the register, for whoever may be given it. */
  public Optional<Log.ProofFile> proof(Actor reader, String token, long sequence) {
    return store
        .find(token, sequence)
        .filter(statement ->
            !statement.named()
                || checks
                    .byHash(reader, statement.sha256())
                    .filter(Finding.Known.class::isInstance)
                    .isPresent())
        .flatMap(statement -> log.proof(statement.act()));
  }
}
