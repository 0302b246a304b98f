package secretariat.depositary.forwarding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.press.OfficePaper;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.depositary.press.OfficePaper.Leaf;
import secretariat.depositary.press.OfficePress;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Organisation;
import secretariat.profile.Profile;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** The papers that go with a copy: the covering note and the hand-over sheet. */
@Component
public class ForwardingPapers {

  private static final List<Language> ORDER = List.of(Language.RU, Language.ZH, Language.EN);

  private final OfficePress press;
  private final RecipientNames names;
  private final Words words;
  private final Organisation organisation;
  private final boolean evaluation;

  ForwardingPapers(
      OfficePress press,
      RecipientNames names,
      Words words,
      Profile profile,
      @Value("${secretariat.evaluation:true}") boolean evaluation) {
    this.press = press;
    this.names = names;
    this.words = words;
    this.organisation = profile.organisation();
    this.evaluation = evaluation;
  }

  /** The numbered note that covers a copy; none before the copy is sent. */
  public Optional<byte[]> coveringNote(Consignment consignment) {
    return consignment
        .way()
        .dispatched()
        .map(dispatch ->
            press.print(
                paper(
                    dispatch.noteNumber(),
                    ORDER.stream()
                        .map(language -> note(language, consignment, dispatch))
                        .toList())));
  }

  private Leaf note(Language language, Consignment consignment, Way.Dispatch dispatch) {
    Speech speech = speech(language);
    Text recipient = names.of(consignment);
    return new Leaf(
        language.tag(),
        issuer(language),
        speech.say("depositary.paper.note"),
        speech.say("depositary.paper.note.number", dispatch.noteNumber(), dispatch.on()),
        List.of(
            speech.say("depositary.paper.note.to", recipient),
            speech.say("depositary.paper.note.text", recipient, consignment.document().title()),
            speech.say("depositary.paper.note.check"),
            speech.say("depositary.paper.note.close", recipient)),
        facts(consignment, each -> speech.say(each), speech),
        List.of());
  }

  /** The sheet on which the handing over of a copy is signed, in three languages on one page. */
  public Optional<byte[]> handoverSheet(Consignment consignment) {
    return consignment
        .way()
        .dispatched()
        .map(dispatch -> {
          Function<String, String> inAll =
              key ->
                  ORDER.stream()
                      .map(language -> speech(language).say(key))
                      .collect(Collectors.joining(" / "));
          List<Fact> facts = new ArrayList<>();
          facts.add(
              new Fact(inAll.apply("depositary.paper.to"), joined(names.of(consignment)::in)));
          facts.addAll(facts(consignment, inAll, speech(Language.RU)));
          facts.add(new Fact(inAll.apply("depositary.paper.note-label"), dispatch.noteNumber()));
          return press.print(
              paper(
                  dispatch.noteNumber(),
                  List.of(
                      new Leaf(
                          Language.RU.tag(),
                          joined(this::issuer),
                          inAll.apply("depositary.paper.sheet"),
                          consignment.number(),
                          List.of(),
                          facts,
                          Arrays.asList(
                              inAll.apply("depositary.paper.handed-over"),
                              inAll.apply("depositary.paper.received"),
                              inAll.apply("depositary.paper.received-on"))))));
        });
  }

  private List<Fact> facts(Consignment consignment, Function<String, String> label, Speech speech) {
    return List.of(
        new Fact(label.apply("depositary.paper.document"), title(consignment, speech)),
        new Fact(
            label.apply("depositary.paper.registry-number"),
            consignment.document().data().registryNumber()),
        new Fact(label.apply("depositary.paper.copy"), consignment.number()),
        new Fact(
            label.apply("depositary.paper.pages"),
            String.valueOf(consignment.copy().act().file().pages())),
        new Fact("SHA-256", grouped(consignment.copy().act().file().sha256())));
  }

  private static String title(Consignment consignment, Speech speech) {
    return consignment.document().title().in(speech.language());
  }

  /** In groups of eight, so that the line can break and the eye can compare. */
  static String grouped(String sha256) {
    return sha256.replaceAll("(.{8})(?=.)", "$1 ");
  }

  private OfficePaper paper(String number, List<Leaf> leaves) {
    return new OfficePaper(
        number,
        evaluation
            ? Optional.of(joined(language -> speech(language).say("depositary.paper.evaluation")))
            : Optional.empty(),
        number,
        leaves);
  }

  private String issuer(Language language) {
    return organisation.description().secretariatInFull().in(language);
  }

  private static String joined(Function<Language, String> said) {
    return ORDER.stream().map(said).distinct().collect(Collectors.joining(" / "));
  }

  private Speech speech(Language language) {
    return new Speech(language, words, organisation.headquarters().seat().zone());
  }
}
