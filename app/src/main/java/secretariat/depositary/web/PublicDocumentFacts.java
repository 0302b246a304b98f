package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.Decisions;
import secretariat.depositary.Basis;
import secretariat.depositary.BasisWords;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Profile;

/** The facts of a document in the words of the institution. */
@Component
class PublicDocumentFacts {

  private final BasisWords basis;
  private final Profile profile;
  private final Seat seat;
  private final Decisions decisions;

  PublicDocumentFacts(BasisWords basis, Profile profile, Seat seat, Decisions decisions) {
    this.decisions = decisions;
    this.basis = basis;
    this.profile = profile;
    this.seat = seat;
  }

  /**
   * What stands in the list of facts.
   *
   * @param notifiedBy who told us the facts, where another is depositary
   * @param depositedOn the calendar date at the seat
   * @param decision the decision it rests on, where the decision book has it
   */
  public record Facts(
      Text kind,
      Text basis,
      Text depositary,
      Optional<String> notifiedBy,
      LocalDate depositedOn,
      Optional<DecisionBook.Entry> decision) {}

  Facts of(Deposited document) {
    var data = document.data();
    return new Facts(
        profile.titleOf(data.documentKind()),
        basis.of(data.basis()),
        data.isOurs()
            ? profile.organisation().description().secretariat()
            : Text.same(data.depositary()),
        data.notifiedBy(),
        seat.dateOf(document.deposited()),
        inTheBook(data.basis()));
  }

  private Optional<DecisionBook.Entry> inTheBook(Basis basis) {
    return basis instanceof Basis.Decision(var body, var number, var date) && number.isPresent()
        ? decisions.find(body, number, date)
        : Optional.empty();
  }
}
