package secretariat.sources.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.web.Csv;
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
  private final Languages languages;

  ClaimsApi(Claims claims, ClaimFields fields, Languages languages) {
    this.claims = claims;
    this.fields = fields;
    this.languages = languages;
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

  /** One row for each claim. */
  @GetMapping("/api/claims.csv")
  ResponseEntity<String> csv() {
    var head = new ArrayList<>(List.of("question", "about", "claim"));
    head.addAll(Csv.heads("says", languages));
    head.addAll(Csv.heads("source", languages));
    head.addAll(List.of("certainty", "adopted"));
    var csv = new Csv().row(head);
    for (Question question : claims.all()) {
      for (Question.Claim claim : question.claims()) {
        csv.row(cells(question, claim));
      }
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header("Content-Disposition", "attachment; filename=\"claims.csv\"")
        .body(csv.toString());
  }

  private List<String> cells(Question question, Question.Claim claim) {
    var cells = new ArrayList<>(List.of(question.code(), question.about(), claim.code()));
    cells.addAll(Csv.cells(claim.says(), languages));
    cells.addAll(Csv.cells(claim.source().source(), languages));
    cells.add(claim.source().certainty().code());
    boolean adopted =
        question.adopted().filter(each -> each.claim().equals(claim.code())).isPresent();
    cells.add(adopted ? "yes" : "no");
    return cells;
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
