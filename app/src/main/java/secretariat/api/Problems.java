package secretariat.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.ui.Speech;
import secretariat.ui.Words;

/** Says what went wrong, in the reader's language. */
@Component
class Problems {

  private final Words words;
  private final Seat seat;

  Problems(Words words, Seat seat) {
    this.words = words;
    this.seat = seat;
  }

  Problem refused(Language language, List<Refusal> refusals) {
    var speech = new Speech(language, words, seat.zone());
    List<Problem.Reason> reasons =
        refusals.stream()
            .map(refusal ->
                new Problem.Reason(
                    refusal.rule().id(),
                    refusal.field(),
                    speech.what(refusal),
                    speech.source(refusal),
                    speech.remedy(refusal)))
            .toList();
    return new Problem(
        Problem.TYPES + "refused",
        words.say(language, "api.problem.refused"),
        HttpStatus.UNPROCESSABLE_CONTENT.value(),
        null,
        null,
        reasons);
  }

  /** A problem of one of the kinds that the module's words know. */
  Problem of(Language language, HttpStatus status, String kind, @Nullable String detail) {
    String title = words.say(language, "api.problem." + kind);
    return new Problem(Problem.TYPES + kind, title, status.value(), detail, null, null);
  }

  Problem internal(Language language, String incident) {
    String title = words.say(language, "api.problem.internal");
    return new Problem(Problem.TYPES + "internal", title, 500, null, incident, null);
  }
}
