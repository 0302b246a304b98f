package secretariat.depositary.difference;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.notification.CoveringLetters;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.depositary.notification.LetterPaper;
import secretariat.depositary.notification.LetterPaper.Said;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Speech;

/**
 * The letters that cover a difference, or its end, where it is communicated to a state on paper:
 * numbered, one for each state, in three languages.
 *
 * <p>Source: the rule reflected in VCLT art. 77 (2).
 */
@Component
public class DifferenceLetters {

  private final DifferenceDocket docket;
  private final CoveringLetters letters;
  private final LetterPaper paper;

  DifferenceLetters(DifferenceDocket docket, CoveringLetters letters, LetterPaper paper) {
    this.docket = docket;
    this.letters = letters;
    this.paper = paper;
  }

  /** The letters that were issued about a difference. */
  public List<Letter> of(Difference difference) {
    return letters.about(DifferenceAct.subject(difference.id()));
  }

  /**
   * Issues a letter.
   *
   * @param about the place of the act that it communicates
   */
  public Outcome<ActId> issue(Actor actor, String id, long about, String recipient) {
    Optional<Difference> found = docket.find(id);
    if (found.isEmpty()) {
      return Outcome.refused(DifferenceRules.NO_SUCH.refuses(""));
    }
    return letters.issue(
        actor,
        DifferenceRules.communication(found.get(), about, recipient),
        docket.document(found.get()).classification(),
        new ActId(DifferenceAct.subject(id), about),
        recipient);
  }

  /** The letter of this number, printed. */
  public Optional<byte[]> paper(Difference difference, String number) {
    Deposited document = docket.document(difference);
    return letters
        .about(DifferenceAct.subject(difference.id()), number)
        .map(letter ->
            paper.print(
                letter,
                difference.nameOf(letter.recipient()),
                document,
                speech -> said(speech, difference, letter.place())));
  }

  private static Said said(Speech speech, Difference difference, long place) {
    String matter = "depositary.difference.matter." + difference.received().matter().code();
    return new Said(
        List.of(matter(speech, difference, place)),
        List.of(
            new Fact(
                speech.say("depositary.difference.state"),
                difference.received().state().name().in(speech.language())),
            new Fact(speech.say("depositary.difference.matter"), speech.say(matter)),
            new Fact(
                speech.say("depositary.difference.received-on"),
                speech.date(difference.received().receivedOn()))));
  }

  /** What is communicated: that there is a difference, or how it ended. */
  private static String matter(Speech speech, Difference difference, long place) {
    return difference
        .ending()
        .filter(end -> end.place() == place)
        .map(end ->
            end.act() instanceof DifferenceDecided decided
                ? speech.say("depositary.difference.letter.decided", end.on(), decided.outcome())
                : speech.say("depositary.difference.letter.withdrawn", end.on()))
        .orElseGet(() ->
            speech.say(
                "depositary.difference.letter.brought",
                difference.received().state().name(),
                difference.received().words()));
  }
}
