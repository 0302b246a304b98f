package secretariat.depositary;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Log.Place;

/**
 * Answers whoever holds a copy and asks whether it is registered here. The answer is a convenience:
 * it rests on trust in this server, and only the offline check proves anything.
 */
@Component
public class CheckDesk {

  /** What is registered, as far as the reader may know it. */
  public sealed interface Finding {

    /** The SHA-256 of the registered file. */
    String sha256();

    /** In the newest published tree; empty for about a second after the act. */
    Optional<Place> place();

    /** A copy of a document that the reader may see. */
    record Known(
        Deposited document, Copy copy, boolean recipientToo, boolean open, Optional<Place> place)
        implements Finding {
      @Override
      public String sha256() {
        return copy.act().file().sha256();
      }

      public ActId act() {
        return new ActId(document.subject(), copy.sequence());
      }
    }

    /** A copy of a document that the reader may not see: that it is registered, and no more. */
    record Closed(String sha256, Optional<Place> place) implements Finding {}
  }

  private final Archive archive;
  private final ArchiveStore store;
  private final Depositary depositary;
  private final Log log;

  CheckDesk(Archive archive, ArchiveStore store, Depositary depositary, Log log) {
    this.archive = archive;
    this.store = store;
    this.depositary = depositary;
    this.log = log;
  }

  /** The copy whose sealed file has this SHA-256, in lower-case hexadecimal. */
  public Optional<Finding> byHash(Actor reader, String sha256) {
    return store.copyWith(sha256).flatMap(act -> byAct(reader, act));
  }

  /** The copy that an act certified. */
  public Optional<Finding> byAct(Actor reader, ActId act) {
    if (!act.subject().kind().equals(DepositaryActs.DOCUMENT)) {
      return Optional.empty();
    }
    return depositary
        .document(act.subject().id())
        .filter(Deposited.class::isInstance)
        .map(Deposited.class::cast)
        .flatMap(document ->
            document.copies().stream()
                .filter(copy -> copy.sequence() == act.sequence())
                .findFirst()
                .map(copy -> finding(reader, document, copy)));
  }

  private Finding finding(Actor reader, Deposited document, Copy copy) {
    Optional<Place> place = log.place(new ActId(document.subject(), copy.sequence()));
    if (archive.document(reader, document.subject().id()).isEmpty()) {
      return new Finding.Closed(copy.act().file().sha256(), place);
    }
    boolean open = archive.document(Actor.PUBLIC, document.subject().id()).isPresent();
    return new Finding.Known(document, copy, Archive.mayHave(reader, copy), open, place);
  }
}
