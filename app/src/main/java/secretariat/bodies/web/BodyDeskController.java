package secretariat.bodies.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Offices;
import secretariat.accounts.Once;
import secretariat.bodies.Bodies;
import secretariat.bodies.Body;
import secretariat.bodies.BodyOn;
import secretariat.bodies.Chairs;
import secretariat.kernel.Access;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.membership.Membership;
import secretariat.profile.Profile;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Room;
import secretariat.ui.SeeOther;

/** The desk of those who record what becomes of the bodies. */
@Controller
class BodyDeskController {

  private static final List<String> RECORDERS = List.of(Offices.REGISTRY_OFFICIAL);
  private static final List<String> OFFICIALS = Offices.OF_THE_SECRETARIAT;

  private final Bodies bodies;
  private final Chairs chairs;
  private final Membership membership;
  private final Profile profile;
  private final BodyDesk desk;

  BodyDeskController(
      Bodies bodies, Chairs chairs, Membership membership, Profile profile, BodyDesk desk) {
    this.bodies = bodies;
    this.chairs = chairs;
    this.membership = membership;
    this.profile = profile;
    this.desk = desk;
  }

  @Bean
  static Access bodyDeskAccess() {
    return Access.of("bodies.desk")
        .offices(OFFICIALS, "GET /desk/bodies", "GET /desk/bodies/{code}")
        .offices(
            RECORDERS,
            "GET /desk/bodies/new",
            "POST /desk/bodies",
            "GET /desk/bodies/{code}/{deed}/new",
            "POST /desk/bodies/{code}/{deed}",
            "POST /api/bodies",
            "POST /api/bodies/{code}/{deed}");
  }

  @Bean
  static Room bodiesRoom() {
    return new Room("/desk/bodies", "bodies.bodies", 210, Offices.among(OFFICIALS));
  }

  @GetMapping("/desk/bodies")
  DeskBodiesPage all(Actor actor) {
    List<DeskBodiesPage.Row> rows =
        bodies.bodiesOn(desk.today()).stream()
            .map(on ->
                new DeskBodiesPage.Row(
                    on, chairs.chairOn(on.code(), desk.today()), chairs.replay(history(on.code()))))
            .toList();
    return new DeskBodiesPage(rows, words(), mayRecord(actor));
  }

  @GetMapping("/desk/bodies/new")
  BodyFormPage establishing() {
    return form(BodyDeed.NEW_BODY, Optional.empty(), Form.blank());
  }

  @PostMapping("/desk/bodies")
  Answer establish(Actor actor, Once once, Form form) {
    return recorded(
        actor, once, BodyDeed.NEW_BODY, form.value("code").strip(), Optional.empty(), form);
  }

  @GetMapping("/desk/bodies/{code}")
  DeskBodyPage one(Actor actor, @PathVariable String code) {
    Body body = history(code);
    return new DeskBodyPage(known(body), chairs.replay(body), words(), mayRecord(actor));
  }

  @GetMapping("/desk/bodies/{code}/{deed}/new")
  BodyFormPage form(@PathVariable String code, @PathVariable String deed) {
    return form(deed(deed), Optional.of(known(history(code))), Form.blank());
  }

  @PostMapping("/desk/bodies/{code}/{deed}")
  Answer record(
      Actor actor, Once once, @PathVariable String code, @PathVariable String deed, Form form) {
    BodyDeed wanted = deed(deed);
    return recorded(actor, once, wanted, code, Optional.of(known(history(code))), form);
  }

  private Answer recorded(
      Actor actor, Once once, BodyDeed deed, String code, Optional<BodyOn> body, Form form) {
    Supplier<Outcome<ActId>> work = () -> desk.record(actor, deed, code, form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return form(deed, body, look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId>(ActId act) -> new SeeOther("/desk/bodies/" + act.subject().id());
      case Outcome.Refused<ActId> refused -> form(deed, body, form.refused(refused.refusals()));
    };
  }

  private BodyFormPage form(BodyDeed deed, Optional<BodyOn> body, Form form) {
    return new BodyFormPage(
        deed,
        body,
        new BodyFormPage.Choices(
            bodies.bodiesOn(desk.today()), membership.membersOn(desk.today()), profile),
        form);
  }

  private Body history(String code) {
    return bodies.history(code).orElseThrow(BodyDeskController::missing);
  }

  /** As it is today, or as it was when it was last known. */
  private BodyOn known(Body body) {
    return body.on(desk.today()).or(body::last).orElseThrow(BodyDeskController::missing);
  }

  private ChairWords words() {
    return new ChairWords(membership, profile);
  }

  private static BodyDeed deed(String code) {
    return BodyDeed.ofCode(code).orElseThrow(BodyDeskController::missing);
  }

  private static boolean mayRecord(Actor actor) {
    return RECORDERS.contains(actor.capacity().office());
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
