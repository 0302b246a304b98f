package secretariat.register;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.verifier.VerifierKey;

/**
 * Opens the log: at the first start, and again under a new origin where a restored database no
 * longer extends what was published. The register's first act.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogOpening implements ApplicationRunner {

  static final Rule NOT_HALTED = Rule.of("register.log-not-halted");

  static final Rule ORIGIN_TAKEN = Rule.of("register.log-origin-taken");
  static final Rule ORIGIN_UNFIT = Rule.of("register.log-origin-unfit");

  /**
   * C2SP tlog-checkpoint: best an address without a scheme; C2SP signed-note: no space, no plus.
   */
  private static final Pattern ORIGIN = Pattern.compile("[A-Za-z0-9.-]+(/[A-Za-z0-9._~-]+)*");

  private static final Logger LOG = LoggerFactory.getLogger(LogOpening.class);

  private final Register register;
  private final CheckpointOffice office;
  private final LogFolder folder;
  private final Seat seat;
  private final String origin;

  LogOpening(
      Register register,
      CheckpointOffice office,
      LogFolder folder,
      Seat seat,
      @Value("${secretariat.log-origin:}") String origin) {
    this.register = register;
    this.office = office;
    this.folder = folder;
    this.seat = seat;
    this.origin = origin.isBlank() ? inventedOrigin() : origin;
  }

  /** A name that no other log bears, for an installation that has no address of its own yet. */
  private static String inventedOrigin() {
    return "secretariat.invalid/" + HexFormat.of().toHexDigits(new SecureRandom().nextInt());
  }

  @Override
  public void run(ApplicationArguments arguments) {
    open();
  }

  /** Opens the log if it was never opened. */
  void open() {
    if (office.identity().isEmpty()) {
      VerifierKey key = folder.keyring().create(origin);
      Outcome<Act> opened =
          register.decide(
              LogIdentity.SUBJECT,
              history ->
                  history.acts().isEmpty()
                      ? Outcome.done(record(history, origin, key, Optional.empty()))
                      : Outcome.done(history.acts().getFirst()));
      LOG.info("The log is {}", opened.orThrow().content());
    }
  }

  /**
   * Opens the log anew under an origin of its own, citing the newest checkpoint known outside the
   * database. Refused while the tree still extends that checkpoint.
   *
   * @param newOrigin must differ from every earlier origin
   */
  Outcome<Act> reopen(String newOrigin) {
    if (!office.forked()) {
      return Outcome.refused(NOT_HALTED.refuses(""));
    }
    if (!ORIGIN.matcher(newOrigin).matches()) {
      return Outcome.refused(ORIGIN_UNFIT.refuses("origin", newOrigin));
    }
    Optional<String> cited = folder.memory().note();
    return register.decide(
        LogIdentity.SUBJECT,
        history ->
            bears(newOrigin, cited, history)
                ? Outcome.refused(ORIGIN_TAKEN.refuses("origin", newOrigin))
                : Outcome.done(
                    record(history, newOrigin, folder.keyring().create(newOrigin), cited)));
  }

  /** Whether a log of ours, this one or the one that is cited, bore that name already. */
  private static boolean bears(String name, Optional<String> cited, History history) {
    return cited.filter(note -> Notes.checkpoint(note).origin().equals(name)).isPresent()
        || history.acts().stream()
            .anyMatch(act -> act.content() instanceof LogOpened log && log.origin().equals(name));
  }

  private Act record(History history, String name, VerifierKey key, Optional<String> cites) {
    return history.record(
        Actor.SYSTEM,
        seat.dateOf(history.now()),
        Classification.PUBLIC,
        new LogOpened(name, key.toString(), cites));
  }
}
