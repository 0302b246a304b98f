package secretariat.depositary.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.depositary.forwarding.CoveringNotes;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * Issues the letters that cover what is communicated to states on paper, numbered in one series
 * with the notes that cover copies. Paper counts equally: a state that notified no other way is
 * told by a letter that can be shown.
 */
@Component
public class CoveringLetters {

  static final Rule ISSUED_ALREADY = Rule.of("depositary.letter-issued");

  private final Register register;
  private final CoveringNotes numbers;
  private final CoveringLetterStore store;
  private final Seat seat;

  CoveringLetters(Register register, CoveringNotes numbers, CoveringLetterStore store, Seat seat) {
    this.register = register;
    this.numbers = numbers;
    this.store = store;
    this.seat = seat;
  }

  /**
   * A letter that was issued.
   *
   * @param place of the act that it communicates
   */
  public record Letter(String number, long place, String recipient, LocalDate on) {}

  /** The letters about one subject. */
  public List<Letter> about(Subject subject) {
    return store.about(subject);
  }

  /** The acts that issued letters about one subject to one recipient. */
  public List<Act> acts(Subject subject, String recipient) {
    return register.acts(CoveringLetterIssued.subject(subject, recipient));
  }

  /** The letter of a number about one subject. */
  public Optional<Letter> about(Subject subject, String number) {
    return about(subject).stream().filter(letter -> letter.number().equals(number)).findFirst();
  }

  /**
   * Issues the letter that covers an act's communication to a recipient; done once for each, by
   * whoever may forward. A letter is between the depositary and the recipient, however open the
   * document is.
   *
   * @param against what the matter itself has against it
   * @param document the classification of the document that it concerns
   */
  public Outcome<ActId> issue(
      Actor actor, List<Refusal> against, Classification document, ActId about, String recipient) {
    Classification closed = document.atLeast(Classification.INTERNAL);
    return Powers.FORWARD
        .judge(actor, against)
        .then(official -> record(official, closed, about, recipient));
  }

  private Outcome<ActId> record(
      Actor official, Classification classification, ActId about, String recipient) {
    return register.decide(
        CoveringLetterIssued.subject(about.subject(), recipient),
        history -> {
          boolean issued =
              history.acts().stream()
                  .map(act -> (CoveringLetterIssued) act.content())
                  .anyMatch(letter -> letter.place() == about.sequence());
          if (issued) {
            return Outcome.refused(ISSUED_ALREADY.refuses("recipient", recipient));
          }
          LocalDate today = seat.dateOf(history.now());
          var letter =
              new CoveringLetterIssued(
                  numbers.next(today.getYear()),
                  about.subject().code(),
                  about.sequence(),
                  recipient);
          return Outcome.done(history.record(official, today, classification, letter).id());
        });
  }
}
