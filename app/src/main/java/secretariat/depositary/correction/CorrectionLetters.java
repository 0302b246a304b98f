package secretariat.depositary.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CorrectionAct.CorrectionMade;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.notification.Addressee;
import secretariat.depositary.notification.CoveringLetters;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.depositary.press.OfficeLetterhead;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.depositary.press.OfficePaper.Leaf;
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
  private final OfficeLetterhead letterhead;

  CorrectionLetters(CorrectionDocket docket, CoveringLetters letters, OfficeLetterhead letterhead) {
    this.docket = docket;
    this.letters = letters;
    this.letterhead = letterhead;
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
    return Powers.FORWARD
        .judge(actor, CorrectionRules.letter(found.get(), about, recipient))
        .then(official ->
            letters.issue(
                official,
                CorrectionFacts.closed(docket.document(found.get())),
                new ActId(CorrectionAct.subject(id), about),
                recipient));
  }

  /** The letter of this number, printed. */
  public Optional<byte[]> paper(Correction correction, String number) {
    return of(correction).stream()
        .filter(letter -> letter.number().equals(number))
        .findFirst()
        .map(letter ->
            letterhead.inEachLanguage(number, speech -> leaf(speech, correction, letter)));
  }

  private Leaf leaf(Speech speech, Correction correction, Letter letter) {
    Deposited document = docket.document(correction);
    CorrectionProposed proposal = correction.proposal();
    String recipient =
        proposal.addressees().stream()
            .filter(each -> each.code().equals(letter.recipient()))
            .findFirst()
            .map(each -> each.name().in(speech.language()))
            .orElse(letter.recipient());
    List<String> lines = new ArrayList<>();
    lines.add(speech.say("depositary.paper.note.to", recipient));
    lines.add(speech.say("depositary.correction.letter.text", recipient, document.title()));
    lines.addAll(matter(speech, correction, letter));
    return new Leaf(
        speech.language().tag(),
        letterhead.issuer(speech.language()),
        speech.say("depositary.correction.letter"),
        speech.say("depositary.paper.note.number", letter.number(), letter.on()),
        lines,
        List.of(
            new Fact(
                speech.say("depositary.paper.registry-number"), document.data().registryNumber()),
            new Fact(
                speech.say("depositary.correction.paper.language"),
                speech.say("ui.language." + proposal.language().tag())),
            new Fact(
                speech.say("depositary.correction.paper.before"),
                OfficeLetterhead.grouped(proposal.before())),
            new Fact(
                speech.say("depositary.correction.paper.after"),
                OfficeLetterhead.grouped(proposal.after().sha256()))),
        List.of(speech.say("depositary.correction.paper.signed")));
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
              correction.proposal().addressees().stream()
                  .filter(each -> each.code().equals(state))
                  .findFirst()
                  .map(Addressee::name)
                  .map(name -> name.in(speech.language()))
                  .orElse(state),
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
