package secretariat.register;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.StartNotice;
import secretariat.register.CheckpointOffice.Standing;

/**
 * Tells whoever starts the system that no checkpoint will be signed: the private key of the log is
 * not here, as after a restore without keys, or the tree does not extend what was published.
 */
@Component
final class LogNotice implements StartNotice {

  private final CheckpointOffice office;
  private final LogFolder folder;

  LogNotice(CheckpointOffice office, LogFolder folder) {
    this.office = office;
    this.folder = folder;
  }

  @Override
  public List<String> lines() {
    if (office.standing() instanceof Standing.Halted(String why, boolean forked)) {
      return List.of(
          "No checkpoint is signed: %s.".formatted(why),
          forked
              ? "Restore a newer backup, or open the log anew: ./secretariat open-log-anew --origin"
                  + " NAME"
              : keyWanted());
    }
    boolean withoutKey =
        office
            .identity()
            .filter(log -> folder.keyring().signer(log.current()).isEmpty())
            .isPresent();
    return withoutKey
        ? List.of("The private key of the log is not here: this is a drill.", keyWanted())
        : List.of();
  }

  private static String keyWanted() {
    return "Nothing that is recorded now can be proven, and no copy certified, until the key is"
        + " put back into the folder keys; acts wait for it.";
  }
}
