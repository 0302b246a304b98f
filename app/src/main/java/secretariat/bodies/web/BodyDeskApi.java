package secretariat.bodies.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Records what becomes of the bodies, for programs; the fields are those of the forms. */
@RestController
class BodyDeskApi {

  private final BodyDesk desk;

  BodyDeskApi(BodyDesk desk) {
    this.desk = desk;
  }

  /**
   * A change to a body.
   *
   * @param fields as the form of the same resource has them, such as {@code effective}, {@code
   *     decided-by}, {@code source}, {@code name.en}
   */
  record Wanted(Map<String, String> fields) {
    Form form() {
      return Form.with(fields);
    }
  }

  @PostMapping("/api/bodies")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> establish(Actor actor, Once once, @RequestBody Wanted wanted) {
    Form form = wanted.form();
    return once.run(
        ActId.class, () -> desk.record(actor, BodyDeed.NEW_BODY, form.value("code").strip(), form));
  }

  @PostMapping("/api/bodies/{code}/{deed}")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> record(
      Actor actor,
      Once once,
      @PathVariable String code,
      @PathVariable String deed,
      @RequestBody Wanted wanted) {
    BodyDeed asked =
        BodyDeed.ofCode(deed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return once.run(ActId.class, () -> desk.record(actor, asked, code, wanted.form()));
  }
}
