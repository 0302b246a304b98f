package secretariat.depositary.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Rectifications;
import secretariat.depositary.TextRectified;
import secretariat.depositary.press.OfficePaper;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.depositary.press.OfficePaper.Leaf;
import secretariat.depositary.press.OfficePress;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Organisation;
import secretariat.profile.Profile;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/**
 * The papers by which errors are put right, one leaf in each language: procès-verbal of
 * rectification, corrigendum, and the procès-verbal on a copy.
 */
@Component
public class CorrectionPapers {

  private static final List<Language> ORDER = List.of(Language.RU, Language.ZH, Language.EN);

  private final OfficePress press;
  private final Words words;
  private final Organisation organisation;
  private final Seat seat;
  private final boolean evaluation;

  CorrectionPapers(
      OfficePress press,
      Words words,
      Profile profile,
      Seat seat,
      @Value("${secretariat.evaluation:true}") boolean evaluation) {
    this.press = press;
    this.words = words;
    this.organisation = profile.organisation();
    this.seat = seat;
    this.evaluation = evaluation;
  }

  /** The paper that corrects a text. */
  public byte[] ofText(Deposited document, Rectifications.OfText rectified) {
    TextRectified act = rectified.act();
    return print(
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
    facts.add(new Fact(speech.say("depositary.correction.paper.before"), grouped(act.before())));
    facts.add(
        new Fact(speech.say("depositary.correction.paper.after"), grouped(act.after().sha256())));
    act.decision()
        .ifPresent(number ->
            facts.add(new Fact(speech.say("depositary.correction.paper.decision"), number)));
    return facts;
  }

  /** The paper that puts an error in one copy on record. */
  public byte[] ofCopy(Deposited document, Rectifications.OfCopy rectified, Text holder) {
    CopyRectified act = rectified.act();
    return print(
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
        organisation.description().secretariatInFull().in(speech.language()),
        kicker,
        number,
        lines,
        facts,
        List.of(speech.say("depositary.correction.paper.signed")));
  }

  private byte[] print(String number, Function<Speech, Leaf> leaf) {
    List<Speech> speeches =
        ORDER.stream()
            .map(language -> new Speech(language, words, organisation.headquarters().seat().zone()))
            .toList();
    Optional<String> mark =
        evaluation
            ? Optional.of(
                speeches.stream()
                    .map(speech -> speech.say("depositary.paper.evaluation"))
                    .distinct()
                    .collect(Collectors.joining(" / ")))
            : Optional.empty();
    return press.print(new OfficePaper(number, mark, number, speeches.stream().map(leaf).toList()));
  }

  /** In groups of eight, so that the line can break and the eye can compare. */
  private static String grouped(String sha256) {
    return sha256.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
