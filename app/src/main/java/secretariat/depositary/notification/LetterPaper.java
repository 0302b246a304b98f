package secretariat.depositary.notification;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.depositary.press.OfficeLetterhead;
import secretariat.depositary.press.OfficePaper.Fact;
import secretariat.depositary.press.OfficePaper.Leaf;
import secretariat.kernel.Text;
import secretariat.ui.Speech;

/** Prints a covering letter, one leaf in each language, whatever it communicates. */
@Component
public class LetterPaper {

  private final OfficeLetterhead letterhead;

  LetterPaper(OfficeLetterhead letterhead) {
    this.letterhead = letterhead;
  }

  /** What a letter communicates, in one language: sentences, then facts in a table. */
  public record Said(List<String> lines, List<Fact> facts) {
    public Said {
      lines = List.copyOf(lines);
      facts = List.copyOf(facts);
    }
  }

  /**
   * The PDF of a letter.
   *
   * @param recipient under its name of the day
   * @param document that the communication concerns
   */
  public byte[] print(
      Letter letter, Text recipient, Deposited document, Function<Speech, Said> said) {
    return letterhead.inEachLanguage(
        letter.number(), speech -> leaf(speech, letter, recipient, document, said.apply(speech)));
  }

  private Leaf leaf(Speech speech, Letter letter, Text recipient, Deposited document, Said said) {
    Stream<String> opening =
        Stream.of(
            speech.say("depositary.paper.note.to", recipient),
            speech.say("depositary.letter.text", recipient, document.title()));
    Stream<Fact> number =
        Stream.of(
            new Fact(
                speech.say("depositary.paper.registry-number"), document.data().registryNumber()));
    return new Leaf(
        speech.language().tag(),
        letterhead.issuer(speech.language()),
        speech.say("depositary.letter"),
        speech.say("depositary.paper.note.number", letter.number(), letter.on()),
        Stream.concat(opening, said.lines().stream()).toList(),
        Stream.concat(number, said.facts().stream()).toList(),
        List.of(speech.say("depositary.letter.signed")));
  }
}
