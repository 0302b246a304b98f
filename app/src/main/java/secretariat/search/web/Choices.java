package secretariat.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Profile;
import secretariat.ui.Choice;
import secretariat.ui.Frame;

/** By what the archive can be sorted out, in the words of the institution. */
@Component
class Choices {

  private final Profile profile;
  private final Bodies bodies;
  private final LegalClock clock;
  private final Seat seat;

  Choices(Profile profile, Bodies bodies, LegalClock clock, Seat seat) {
    this.profile = profile;
    this.bodies = bodies;
    this.clock = clock;
    this.seat = seat;
  }

  List<String> kinds() {
    return List.copyOf(profile.documentKinds().keySet());
  }

  List<String> bodies() {
    return bodies.bodiesOn(today()).stream().map(body -> body.code()).toList();
  }

  List<Choice> kinds(Frame frame) {
    return profile.documentKinds().entrySet().stream()
        .map(kind -> new Choice(kind.getKey(), frame.text(kind.getValue())))
        .toList();
  }

  List<Choice> bodies(Frame frame) {
    return bodies.bodiesOn(today()).stream()
        .map(body -> new Choice(body.code(), frame.text(body.name())))
        .toList();
  }

  Text kind(String code) {
    return profile.titleOf(code);
  }

  /** The name of a body as it is today; a body that is no more by its code. */
  Text body(String code) {
    return Optional.of(code)
        .flatMap(each -> bodies.bodyOn(each, today()))
        .map(body -> body.name())
        .orElseGet(() -> Text.same(code));
  }

  private LocalDate today() {
    return seat.dateOf(clock.now());
  }
}
