package secretariat.depositary;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** Says in three languages what a text rests on, with the names of the day. */
@Component
public class BasisWords {

  private final Words words;
  private final Bodies bodies;
  private final Membership membership;
  private final Seat seat;

  BasisWords(Words words, Bodies bodies, Membership membership, Seat seat) {
    this.words = words;
    this.bodies = bodies;
    this.membership = membership;
    this.seat = seat;
  }

  /** One sentence, such as "Decision No. 5 of the Heads of State Council, 7 June 2002". */
  public Text of(Basis basis) {
    return each(language -> of(basis, language));
  }

  private String of(Basis basis, Language language) {
    var speech = new Speech(language, words, seat.zone());
    return switch (basis) {
      case Basis.Decision(var body, var number, var date) ->
          speech.say(
              "depositary.basis.decision",
              bodyName(body, date).in(language),
              number.orElse("none"),
              speech.date(date));
      case Basis.Signature(var signatories, var place, var date) ->
          speech.say(
              "depositary.basis.signature",
              states(signatories, date, language),
              place.isEmpty() ? "none" : place.in(language),
              speech.date(date));
      case Basis.Historical(var date, var note) ->
          speech.say(
              "depositary.basis.historical",
              note.isEmpty() ? "none" : note.in(language),
              date.map(speech::date).orElse("none"));
    };
  }

  private Text bodyName(String code, LocalDate day) {
    return bodies.bodyOn(code, day).map(BodyOn::name).orElseGet(() -> Text.same(code));
  }

  private String states(List<String> codes, LocalDate day, Language language) {
    return Text.listed(
            codes.stream()
                .map(code ->
                    membership
                        .stateOn(code, day)
                        .map(StateOn::shortName)
                        .orElseGet(() -> Text.same(code)))
                .toList())
        .in(language);
  }

  private static Text each(Function<Language, String> say) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, say.apply(language));
    }
    return new Text(versions);
  }
}
