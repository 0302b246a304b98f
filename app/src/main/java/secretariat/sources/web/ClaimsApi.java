package secretariat.sources.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.web.StatedFact;
import secretariat.register.ActId;
import secretariat.sources.Claims;
import secretariat.sources.Question;
import secretariat.ui.Form;

/** What sources claim, for programs of officials. */
@RestController
class ClaimsApi {

  private final Claims claims;
  private final ClaimFields fields;

  ClaimsApi(Claims claims, ClaimFields fields) {
    this.claims = claims;
    this.fields = fields;
  }

  /** A question on which sources disagree. */
  record OneQuestion(
      String code,
      String about,
      Map<String, String> question,
      List<OneClaim> claims,
      Optional<String> adopted,
      Optional<Map<String, String>> why) {}

  record OneClaim(
      String code, Map<String, String> says, Optional<OneHolding> holds, StatedFact source) {}

  record OneHolding(String place, LocalDate from, Optional<LocalDate> until) {}

  /**
   * What is to be recorded.
   *
   * @param fields as the form of the same resource has them, such as {@code code}, {@code says.en}
   */
  record Wanted(Map<String, String> fields) {
    Form form() {
      return Form.with(fields);
    }
  }

  /** The questions about a subject, such as {@code body/secretariat}, or all of them. */
  @GetMapping("/api/claims")
  List<OneQuestion> about(@RequestParam Optional<String> about) {
    return about.map(claims::about).orElseGet(claims::all).stream().map(ClaimsApi::one).toList();
  }

  @PostMapping("/api/claims")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> raise(Actor actor, Once once, @RequestBody Wanted wanted) {
    return once.run(ActId.class, () -> fields.raise(actor, wanted.form()));
  }

  @PostMapping("/api/claims/{question}/statements")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> state(
      Actor actor, Once once, @PathVariable String question, @RequestBody Wanted wanted) {
    return once.run(ActId.class, () -> fields.state(actor, question, wanted.form()));
  }

  @PostMapping("/api/claims/{question}/adoptions")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> adopt(
      Actor actor, Once once, @PathVariable String question, @RequestBody Wanted wanted) {
    return once.run(ActId.class, () -> fields.adopt(actor, question, wanted.form()));
  }

  private static OneQuestion one(Question question) {
    return new OneQuestion(
        question.code(),
        question.about(),
        question.question().byTag(),
        question.claims().stream().map(ClaimsApi::one).toList(),
        question.adopted().map(Question.Adopted::claim),
        question.adopted().map(Question.Adopted::why).map(Text::byTag));
  }

  private static OneClaim one(Question.Claim claim) {
    return new OneClaim(
        claim.code(),
        claim.says().byTag(),
        claim.holding().map(held -> new OneHolding(held.place(), held.from(), held.until())),
        StatedFact.of(Optional.empty(), claim.source()));
  }
}
