package secretariat.register;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** What an operator who gave an order is told at the terminal, in English. */
@Component
public final class Told {

  private final Speech speech;

  Told(Words words, Seat seat) {
    this.speech = new Speech(Language.EN, words, seat.zone());
  }

  /** Tells what was done, or what was refused with rule and remedy; the end of the process. */
  public int of(Outcome<Act> outcome, PrintStream out, Consumer<Act> done) {
    return switch (outcome) {
      case Outcome.Done<Act> recorded -> {
        out.println("Recorded as act " + recorded.value().id().code() + ".");
        done.accept(recorded.value());
        yield 0;
      }
      case Outcome.Refused<Act> refused -> {
        refused.refusals().forEach(refusal -> refuse(refusal, out));
        yield 1;
      }
    };
  }

  private void refuse(Refusal refusal, PrintStream out) {
    out.println("Refused: " + speech.what(refusal));
    out.println("  Rule: " + speech.source(refusal));
    out.println("  Remedy: " + speech.remedy(refusal));
  }

  /** The act that a command names first. */
  static ActId act(List<String> arguments, String command, String example) {
    return arguments.stream()
        .findFirst()
        .flatMap(ActId::ofCode)
        .orElseThrow(() ->
            new CannotStart(
                "The command %s needs the name of an act. Example: %s"
                    .formatted(command, example)));
  }

  /** The value of an option of a command, such as {@code --reason "…"}. */
  static Optional<String> option(List<String> arguments, String name) {
    int place = arguments.indexOf(name);
    return place >= 0 && place + 1 < arguments.size()
        ? Optional.of(arguments.get(place + 1))
        : arguments.stream()
            .filter(word -> word.startsWith(name + "="))
            .map(word -> word.substring(name.length() + 1))
            .findFirst();
  }

  static String required(List<String> arguments, String name, String example) {
    return option(arguments, name)
        .orElseThrow(() ->
            new CannotStart("The option %s is missing. Example: %s".formatted(name, example)));
  }
}
