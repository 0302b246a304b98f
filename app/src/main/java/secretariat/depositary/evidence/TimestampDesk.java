package secretariat.depositary.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.Log;
import secretariat.register.Log.SignedTree;
import secretariat.register.Register;
import secretariat.seal.TimeStampAuthority;
import secretariat.seal.TimeStampAuthority.TimeStamp;

/** Has the newest checkpoint of the log stamped by the time-stamping authority. */
@Component
public class TimestampDesk {

  static final Rule NO_CHECKPOINT = Rule.of("depositary.no-checkpoint");

  private final Register register;
  private final Log log;
  private final TimeStampAuthority authority;
  private final Seat seat;

  TimestampDesk(Register register, Log log, TimeStampAuthority authority, Seat seat) {
    this.register = register;
    this.log = log;
    this.authority = authority;
    this.seat = seat;
  }

  /** A time-stamp that was recorded. */
  public record Renewal(Act act, CheckpointTimestamped stamp) {

    public long sequence() {
      return act.id().sequence();
    }
  }

  /** All time-stamps over checkpoints, oldest first. */
  public List<Renewal> renewals() {
    return register.acts(CheckpointTimestamped.SUBJECT).stream()
        .map(act -> new Renewal(act, (CheckpointTimestamped) act.content()))
        .toList();
  }

  /** The tree that a time-stamp is about. */
  public Optional<SignedTree> tree(Renewal renewal) {
    return log.tree(renewal.stamp().origin(), renewal.stamp().size());
  }

  /** Renews the evidence by order of the operator. */
  public Outcome<Act> renew() {
    return renewed(Actor.SYSTEM);
  }

  /** Renews the evidence of when everything up to now was recorded. */
  public Outcome<Act> renew(Actor actor) {
    return Powers.RENEW_EVIDENCE.judge(actor, List.of()).then(this::renewed);
  }

  private Outcome<Act> renewed(Actor actor) {
    Optional<SignedTree> tree = log.newestTree();
    if (tree.isEmpty()) {
      return Outcome.refused(NO_CHECKPOINT.refuses(""));
    }
    byte[] sha256 = sha256(tree.get());
    return authority.stamp(sha256).then(stamp -> record(actor, tree.get(), sha256, stamp));
  }

  private Outcome<Act> record(Actor actor, SignedTree tree, byte[] sha256, TimeStamp stamp) {
    return register.decide(
        CheckpointTimestamped.SUBJECT,
        history ->
            Outcome.done(
                history.record(
                    actor,
                    seat.dateOf(history.now()),
                    Classification.PUBLIC,
                    new CheckpointTimestamped(
                        tree.origin(),
                        tree.size(),
                        HexFormat.of().formatHex(sha256),
                        stamp.time(),
                        stamp.authority(),
                        Base64.getEncoder().encodeToString(stamp.token())))));
  }

  private static byte[] sha256(SignedTree tree) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(tree.note().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
