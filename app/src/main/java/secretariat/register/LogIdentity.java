package secretariat.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import secretariat.verifier.VerifierKey;

/**
 * What the log is called and which keys speak for it, as its acts add up.
 *
 * @param current the key that signs checkpoints now
 * @param retired keys that signed earlier ones, oldest first
 */
record LogIdentity(String origin, VerifierKey current, List<Retired> retired) {

  static final Subject SUBJECT = new Subject("log", "register");

  /** A key that signs no longer, and the largest tree it signed. */
  record Retired(VerifierKey key, long lastSize) {}

  static Optional<LogIdentity> fold(List<Act> acts) {
    @Nullable LogIdentity identity = null;
    for (Act act : acts) {
      identity =
          switch (act.content()) {
            case LogOpened opened ->
                new LogIdentity(
                    opened.origin(),
                    Notes.key(opened.verifierKey()),
                    identity == null ? List.of() : identity.before(opened));
            case LogKeyChanged changed ->
                Objects.requireNonNull(identity, "a key is changed after the opening")
                    .with(changed);
            default -> throw new IllegalStateException("Not an act of the log: " + act.kind());
          };
    }
    return Optional.ofNullable(identity);
  }

  /**
   * What was signed under the earlier origin, up to the checkpoint that is cited, stays provable.
   */
  private List<Retired> before(LogOpened anew) {
    var all = new ArrayList<>(retired);
    all.add(
        new Retired(current, anew.cites().map(note -> Notes.checkpoint(note).size()).orElse(0L)));
    return List.copyOf(all);
  }

  private LogIdentity with(LogKeyChanged changed) {
    var all = new ArrayList<>(retired);
    all.add(new Retired(Notes.key(changed.retired()), changed.lastSize()));
    return new LogIdentity(origin, Notes.key(changed.verifierKey()), List.copyOf(all));
  }
}
