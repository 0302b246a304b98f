package secretariat.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.membership.Accession;
import secretariat.membership.Deed;
import secretariat.membership.Manner;
import secretariat.membership.SecondReader;
import secretariat.register.ActId;

/** Acts on states and organisations, and a state's steps to membership, for programs. */
@RestController
class DeskStatesApi {

  private final SecondReader second;
  private final DeskFiles files;
  private final ActReader reader;

  DeskStatesApi(SecondReader second, DeskFiles files, ActReader reader) {
    this.second = second;
    this.files = files;
    this.reader = reader;
  }

  /**
   * An act to be recorded.
   *
   * @param deed its name in the table of acts, such as {@code accession-requests}
   * @param values what its form asks for, by field
   * @param history whether it is entered as something that happened on an earlier day
   */
  record Wanted(String deed, Map<String, List<String>> values, Optional<Boolean> history) {}

  /** The act that was recorded, or the paper that waits until another official enters the same. */
  record Recorded(Optional<String> act, Optional<String> laid) {}

  /**
   * How far a state has come on its way to membership.
   *
   * @param ratifications of the memorandum, where the organisation's rules ask for them
   */
  record Steps(
      String code, String stage, List<OneStep> steps, List<OneRatification> ratifications) {}

  /** A state that signed the memorandum, and when it ratified it. */
  record OneRatification(Map<String, String> state, Optional<LocalDate> ratified) {}

  /** A treaty to be joined, and when it was. */
  record OneStep(
      String treaty, Map<String, String> title, LocalDate by, Optional<LocalDate> joined) {}

  @PostMapping("/api/states/{code}/acts")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Recorded> record(
      Actor actor, Once once, @PathVariable String code, @RequestBody Wanted wanted) {
    StateFile file = files.open(code);
    Deed deed = files.deed(wanted.deed());
    Manner manner = wanted.history().orElse(false) ? Manner.HISTORY : Manner.NEW;
    return once.run(
        Recorded.class,
        () ->
            reader
                .read(deed, file.dossier(), wanted.values())
                .then(intent -> second.enter(actor, code, intent, manner, wanted.values()))
                .map(entered -> new Recorded(entered.act().map(ActId::code), entered.laid())));
  }

  @GetMapping("/api/states/{code}/steps")
  Steps steps(Actor actor, @PathVariable String code) {
    StateFile file = files.readable(actor, code).orElseThrow(DeskFiles::missing);
    Accession accession = file.dossier().accession();
    return new Steps(
        code,
        accession.stage().code(),
        accession.steps().stream()
            .map(step -> new OneStep(step.treaty(), step.title().byTag(), step.by(), step.done()))
            .toList(),
        file.ratifications().stream()
            .map(state -> new OneRatification(state.state().byTag(), state.on()))
            .toList());
  }
}
