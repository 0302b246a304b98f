package secretariat.depositary.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.correction.CorrectionAct.CorrectionMade;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.notification.CoveringLetters;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.depositary.notification.LetterPaper;
import secretariat.depositary.notification.LetterPaper.Said;
import secretariat.depositary.press.OfficeLetterhead;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Speech;

/**
 * The letters that cover a proposal of correction, an objection or the outcome where it is
 * communicated to a state on paper: numbered, one for each state, in three languages.
 *
 * <p>Source: the rules reflected in VCLT art. 78 (c) and 79 (2): a state that was not told has not
 * been silent.
 */
@Component
public class CorrectionLetters {

  private final CorrectionDocket docket;
  private final CoveringLetters letters;
  private final LetterPaper paper;

  CorrectionLetters(CorrectionDocket docket, CoveringLetters letters, LetterPaper paper) {
    this.docket = docket;
    this.letters = letters;
    this.paper = paper;
  }

  /** The letters that were issued about a correction. */
  public List<Letter> of(Correction correction) {
    return letters.about(CorrectionAct.subject(correction.id()));
  }

  /**
   * Issues a letter.
   *
   * @param about the place of the act that it communicates
   */
  public Outcome<ActId> issue(Actor actor, String id, long about, String recipient) {
    Optional<Correction> found = docket.find(id);
    if (found.isEmpty()) {
      return Outcome.refused(CorrectionRules.NO_SUCH_CORRECTION.refuses(""));
    }
    return letters.issue(
        actor,
        CorrectionRules.letter(found.get(), about, recipient),
        docket.document(found.get()).classification(),
        new ActId(CorrectionAct.subject(id), about),
        recipient);
  }

  /** The letter of this number, printed. */
  public Optional<byte[]> paper(Correction correction, String number) {
    return letters
        .about(CorrectionAct.subject(correction.id()), number)
        .map(letter ->
            paper.print(
                letter,
                correction.nameOf(letter.recipient()),
                docket.document(correction),
                speech ->
                    new Said(
                        matter(speech, correction, letter), facts(speech, correction.proposal()))));
  }

  private static List<Fact> facts(Speech speech, CorrectionProposed proposal) {
    return List.of(
        new Fact(
            speech.say("depositary.correction.paper.language"),
            speech.say("ui.language." + proposal.language().tag())),
        new Fact(
            speech.say("depositary.correction.paper.before"),
            OfficeLetterhead.grouped(proposal.before())),
        new Fact(
            speech.say("depositary.correction.paper.after"),
            OfficeLetterhead.grouped(proposal.after().sha256())));
  }

  /** What is communicated: the proposal, an objection, or the outcome. */
  private static List<String> matter(Speech speech, Correction correction, Letter letter) {
    if (letter.place() == Correction.PROPOSAL) {
      List<String> lines = new ArrayList<>();
      lines.add(speech.say("depositary.correction.letter.proposal", correction.proposal().error()));
      correction.proposal().limit().ifPresent(limit -> lines.addAll(limit(speech, limit)));
      return lines;
    }
    Optional<Correction.Objection> objection =
        correction.objections().stream().filter(each -> each.place() == letter.place()).findFirst();
    if (objection.isPresent()) {
      String state = objection.get().act().state();
      return List.of(
          speech.say(
              "depositary.correction.letter.objection",
              correction.nameOf(state),
              objection.get().act().receivedOn(),
              objection.get().act().words()));
    }
    return correction
        .ending()
        .map(ending ->
            List.of(
                ending
                    .made()
                    .map(CorrectionMade::number)
                    .map(number -> speech.say("depositary.correction.letter.made", number))
                    .orElseGet(() ->
                        speech.say(
                            "depositary.correction.letter.withdrawn",
                            ending.withdrawn().orElse("")))))
        .orElse(List.of());
  }

  private static List<String> limit(Speech speech, Limit limit) {
    return List.of(
        speech.say("depositary.correction.letter.limit", limit.days(), limit.lastDay()),
        speech.say("depositary.correction.paper.source", limit.source().source()));
  }
}
