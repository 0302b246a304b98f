package secretariat.depositary.web;

import java.util.EnumMap;
import org.springframework.stereotype.Component;
import secretariat.depositary.evidence.RenewalClock.Standing;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** Says in all languages why a time-stamp is due. */
@Component
class RenewalWords {

  private final Words words;
  private final Seat seat;

  RenewalWords(Words words, Seat seat) {
    this.words = words;
    this.seat = seat;
  }

  Text why(Standing standing) {
    var said = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      standing
          .ground()
          .ifPresent(ground ->
              said.put(
                  language,
                  new Speech(language, words, seat.zone())
                      .say("depositary.renewal.why." + ground, standing.fact().orElseThrow())));
    }
    return new Text(said);
  }
}
