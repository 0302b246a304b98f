package secretariat.depositary.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RectificationRules;
import secretariat.depositary.Rectifications.OfCopy;
import secretariat.depositary.notification.CoveringLetters;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.depositary.notification.LetterPaper;
import secretariat.depositary.notification.LetterPaper.Said;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.ui.Speech;

/**
 * The letter that covers the procès-verbal on one copy where its holder is told on paper: numbered,
 * in three languages.
 *
 * <p>Source: the rule reflected in VCLT art. 79 (5).
 */
@Component
public class CopyErrorLetters {

  private final Depositary depositary;
  private final CoveringLetters letters;
  private final LetterPaper paper;

  CopyErrorLetters(Depositary depositary, CoveringLetters letters, LetterPaper paper) {
    this.depositary = depositary;
    this.letters = letters;
    this.paper = paper;
  }

  /** The letter about the error in the copy of this place, if one was issued. */
  public Optional<Letter> of(Deposited document, long copy) {
    return document
        .rectifications()
        .ofCopy(copy)
        .flatMap(rectified ->
            letters.about(document.subject()).stream()
                .filter(letter -> letter.place() == rectified.sequence())
                .findFirst());
  }

  /** Issues the letter about the error in the copy of this place. */
  public Outcome<ActId> issue(Actor actor, String id, long copy) {
    Optional<Deposited> document =
        depositary.document(id).filter(Deposited.class::isInstance).map(Deposited.class::cast);
    Optional<OfCopy> rectified = document.flatMap(each -> each.rectifications().ofCopy(copy));
    if (rectified.isEmpty()) {
      return Outcome.refused(RectificationRules.COPY_NOT_RECTIFIED.refuses("copy"));
    }
    return letters.issue(
        actor,
        List.of(),
        document.get().classification(),
        new ActId(document.get().subject(), rectified.get().sequence()),
        rectified.get().act().recipient());
  }

  /**
   * The letter, printed.
   *
   * @param holder under its name of the day
   */
  public Optional<byte[]> paper(Deposited document, long copy, Text holder) {
    return of(document, copy)
        .map(letter -> {
          CopyRectified act = document.rectifications().ofCopy(copy).orElseThrow().act();
          return paper.print(letter, holder, document, speech -> said(speech, act));
        });
  }

  private static Said said(Speech speech, CopyRectified act) {
    return new Said(
        List.of(
            speech.say(
                "depositary.correction.letter.copy", act.copyNumber(), act.number(), act.error())),
        List.of(new Fact(speech.say("depositary.correction.paper.copy"), act.copyNumber())));
  }
}
