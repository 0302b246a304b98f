package secretariat.membership.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** Writes the citation of a decision or a paper in the three languages. */
@Component
class Citations {

  private final Words words;
  private final Seat seat;

  Citations(Words words, Seat seat) {
    this.words = words;
    this.seat = seat;
  }

  /** Such as "Heads of State Council, Decision No. 7, 4 Jul 2024". */
  Citation decision(Text body, LocalDate on, Optional<String> number) {
    return Citation.verified(
        written(speech ->
            number
                .map(each -> speech.say("membership.cited-decision", body, each, on))
                .orElseGet(() -> speech.say("membership.cited", body, on))));
  }

  /** Such as "Note 15-3/201, 4 Jul 2024"; empty where no reference was given. */
  Citation paper(Optional<String> reference, LocalDate day) {
    return Citation.verified(
        reference
            .map(each -> written(speech -> speech.say("membership.cited", each, day)))
            .orElseGet(() -> new Text(java.util.Map.of())));
  }

  private Text written(Function<Speech, String> say) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, say.apply(new Speech(language, words, seat.zone())));
    }
    return new Text(versions);
  }
}
