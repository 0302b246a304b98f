package secretariat.offices.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.accounts.RecordsNothing;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.offices.Biographies;
import secretariat.offices.Biography;
import secretariat.ui.Form;

/** Personal data for programs of officials; the fields are those of the forms. */
@RestController
class DeskPeopleApi {

  private final Biographies biographies;
  private final BiographyForm forms;
  private final TermSteps steps;

  DeskPeopleApi(Biographies biographies, BiographyForm forms, TermSteps steps) {
    this.biographies = biographies;
    this.forms = forms;
    this.steps = steps;
  }

  /** The person whose data was put right. */
  record Corrected(UUID person) {}

  @PostMapping("/api/offices/people/{id}")
  @RecordsNothing("personal data is no act; the same words again leave it as it is")
  Outcome<Corrected> correct(
      Actor actor, @PathVariable UUID id, @RequestBody Map<String, String> fields) {
    return forms
        .read(found(id), Form.with(fields))
        .then(read -> biographies.correct(actor, read))
        .map(corrected -> new Corrected(corrected.id()));
  }

  @PostMapping("/api/offices/people/{id}/erasures")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<DeskOfficesApi.Recorded> erase(
      Actor actor, @PathVariable UUID id, Once once, @RequestBody Map<String, String> fields) {
    found(id);
    return once.run(
        DeskOfficesApi.Recorded.class,
        () ->
            biographies
                .erase(actor, id, fields.getOrDefault("decision", ""), steps.today())
                .map(DeskOfficesApi.Recorded::new));
  }

  private Biography found(UUID id) {
    return biographies.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
