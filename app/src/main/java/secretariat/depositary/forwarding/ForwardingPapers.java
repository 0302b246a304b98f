package secretariat.depositary.forwarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.press.OfficeLetterhead;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.depositary.press.OfficePaper.Leaf;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.ui.Speech;

/** The papers that go with a copy: the covering note and the hand-over sheet. */
@Component
public class ForwardingPapers {

  private final OfficeLetterhead letterhead;
  private final RecipientNames names;

  ForwardingPapers(OfficeLetterhead letterhead, RecipientNames names) {
    this.letterhead = letterhead;
    this.names = names;
  }

  /** The numbered note that covers a copy; none before the copy is sent. */
  public Optional<byte[]> coveringNote(Consignment consignment) {
    return consignment
        .way()
        .dispatched()
        .map(dispatch ->
            letterhead.inEachLanguage(
                dispatch.noteNumber(), speech -> note(speech, consignment, dispatch)));
  }

  private Leaf note(Speech speech, Consignment consignment, Way.Dispatch dispatch) {
    Text recipient = names.of(consignment);
    return new Leaf(
        speech.language().tag(),
        letterhead.issuer(speech.language()),
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
          Function<String, String> inAll = letterhead::inAll;
          List<Fact> facts = new ArrayList<>();
          facts.add(
              new Fact(
                  inAll.apply("depositary.paper.to"),
                  letterhead.joined(names.of(consignment)::in)));
          facts.addAll(facts(consignment, inAll, letterhead.speech(Language.RU)));
          facts.add(new Fact(inAll.apply("depositary.paper.note-label"), dispatch.noteNumber()));
          return letterhead.onOneLeaf(
              dispatch.noteNumber(),
              new Leaf(
                  Language.RU.tag(),
                  letterhead.joined(letterhead::issuer),
                  inAll.apply("depositary.paper.sheet"),
                  consignment.number(),
                  List.of(),
                  facts,
                  List.of(
                      inAll.apply("depositary.paper.handed-over"),
                      inAll.apply("depositary.paper.received"),
                      inAll.apply("depositary.paper.received-on"))));
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
        new Fact("SHA-256", OfficeLetterhead.grouped(consignment.copy().act().file().sha256())));
  }

  private static String title(Consignment consignment, Speech speech) {
    return consignment.document().title().in(speech.language());
  }
}
