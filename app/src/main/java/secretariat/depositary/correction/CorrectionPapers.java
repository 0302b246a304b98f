package secretariat.depositary.correction;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Rectifications;
import secretariat.depositary.TextRectified;
import secretariat.depositary.press.OfficeLetterhead;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.depositary.press.OfficePaper.Leaf;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.ui.Speech;

/**
 * The papers by which errors are put right, one leaf in each language: procès-verbal of
 * rectification, corrigendum, and the procès-verbal on a copy.
 */
@Component
public class CorrectionPapers {

  private final OfficeLetterhead letterhead;
  private final Seat seat;

  CorrectionPapers(OfficeLetterhead letterhead, Seat seat) {
    this.letterhead = letterhead;
    this.seat = seat;
  }

  /** The paper that corrects a text. */
  public byte[] ofText(Deposited document, Rectifications.OfText rectified) {
    TextRectified act = rectified.act();
    return letterhead.inEachLanguage(
        act.number(),
        speech -> {
          List<String> lines = new ArrayList<>();
          lines.add(
              speech.say(
                  "depositary.correction.paper." + act.instrument().code() + ".text",
                  document.title(),
                  act.language()));
          lines.add(speech.say("depositary.correction.paper.error", act.error()));
          lines.add(
              act.from()
                  .map(day -> speech.say("depositary.correction.paper.from", day))
                  .orElseGet(() -> speech.say("depositary.correction.paper.ab-initio")));
          lines.add(speech.say("depositary.correction.paper.others-stay"));
          lines.add(speech.say("depositary.correction.paper.source", act.source().source()));
          return leaf(
              speech,
              speech.say("depositary.correction.paper." + act.instrument().code()),
              speech.say(
                  "depositary.correction.paper.number",
                  act.number(),
                  seat.dateOf(rectified.when())),
              lines,
              facts(speech, document, act));
        });
  }

  private List<Fact> facts(Speech speech, Deposited document, TextRectified act) {
    List<Fact> facts = new ArrayList<>(facts(speech, document));
    facts.add(
        new Fact(
            speech.say("depositary.correction.paper.language"),
            speech.say("ui.language." + act.language().tag())));
    facts.add(
        new Fact(
            speech.say("depositary.correction.paper.before"),
            OfficeLetterhead.grouped(act.before())));
    facts.add(
        new Fact(
            speech.say("depositary.correction.paper.after"),
            OfficeLetterhead.grouped(act.after().sha256())));
    act.decision()
        .ifPresent(number ->
            facts.add(new Fact(speech.say("depositary.correction.paper.decision"), number)));
    return facts;
  }

  /** The paper that puts an error in one copy on record. */
  public byte[] ofCopy(Deposited document, Rectifications.OfCopy rectified, Text holder) {
    CopyRectified act = rectified.act();
    return letterhead.inEachLanguage(
        act.number(),
        speech -> {
          List<Fact> facts = new ArrayList<>(facts(speech, document));
          facts.add(new Fact(speech.say("depositary.correction.paper.copy"), act.copyNumber()));
          facts.add(
              new Fact(
                  speech.say("depositary.correction.paper.holder"), holder.in(speech.language())));
          return leaf(
              speech,
              speech.say("depositary.correction.paper.proces-verbal"),
              speech.say(
                  "depositary.correction.paper.number",
                  act.number(),
                  seat.dateOf(rectified.when())),
              List.of(
                  speech.say(
                      "depositary.correction.paper.copy.text", act.copyNumber(), document.title()),
                  speech.say("depositary.correction.paper.error", act.error()),
                  speech.say("depositary.correction.paper.source", act.source().source())),
              facts);
        });
  }

  private static List<Fact> facts(Speech speech, Deposited document) {
    return List.of(
        new Fact(speech.say("depositary.paper.document"), document.title().in(speech.language())),
        new Fact(speech.say("depositary.paper.registry-number"), document.data().registryNumber()));
  }

  private Leaf leaf(
      Speech speech, String kicker, String number, List<String> lines, List<Fact> facts) {
    return new Leaf(
        speech.language().tag(),
        letterhead.issuer(speech.language()),
        kicker,
        number,
        lines,
        facts,
        List.of(speech.say("depositary.correction.paper.signed")));
  }
}
