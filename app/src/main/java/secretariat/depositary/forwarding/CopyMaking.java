package secretariat.depositary.forwarding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.ForwardingDuties;
import secretariat.depositary.forwarding.ForwardingStore.Ordered;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.register.ActId;

/**
 * Makes the ordered copies of a document one after the other: print, seal, register. It goes on
 * where it was interrupted, because what is made is found in the acts; what cannot be made for one
 * recipient does not keep the others waiting.
 */
@Component
class CopyMaking implements DutyBearer {

  /** Another node was quicker. */
  private static final Rule ALREADY_MADE = Rule.of("depositary.copy-exists");

  private static final Duration AFTER_A_REFUSAL = Duration.ofMinutes(1);

  private final CopyDesk desk;
  private final ForwardingStore store;
  private final Troubles troubles;

  CopyMaking(CopyDesk desk, ForwardingStore store, Troubles troubles) {
    this.desk = desk;
    this.store = store;
    this.troubles = troubles;
  }

  @Override
  public String kind() {
    return ForwardingDuties.COPIES;
  }

  /** About a document, whose list is made; or about the request for one further copy. */
  @Override
  public Next perform(String about) {
    Optional<ActId> request =
        about.contains("/") ? Optional.of(ActId.parse(about)) : Optional.empty();
    String document = request.map(act -> ForwardingAct.documentOf(act.subject())).orElse(about);
    troubles.overWithTheMade(document);
    boolean all = true;
    for (Ordered ordered : store.toMake(document, request.map(ActId::code))) {
      all &= make(document, ordered);
    }
    return all ? new Next.Done() : new Next.Again(AFTER_A_REFUSAL);
  }

  private boolean make(String document, Ordered ordered) {
    try {
      Outcome<Copy> made =
          desk.certify(
              ordered.officer(), document, new CopyIntent(ordered.recipient(), ordered.request()));
      if (made instanceof Outcome.Refused<Copy>(List<Refusal> refusals)
          && !refusals.getFirst().rule().equals(ALREADY_MADE)) {
        troubles.note(document, ordered.recipient(), refusals.getFirst());
        return false;
      }
      troubles.over(document, ordered.recipient());
      return true;
    } catch (DataAccessException | TransactionException database) {
      throw database;
    } catch (RuntimeException broken) {
      troubles.note(
          document, ordered.recipient(), Troubles.COPY_BROKE.refuses("", innermost(broken)));
      return false;
    }
  }

  /** That the disk is full says more than that a file could not be written. */
  private static String innermost(Throwable broken) {
    Throwable inner = broken;
    for (Throwable each = broken; each != null; each = each.getCause()) {
      inner = each;
    }
    return String.valueOf(inner.getMessage());
  }
}
