package secretariat.sources.web;

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
import secretariat.kernel.Access;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.profile.Profile;
import secretariat.register.ActId;
import secretariat.sources.Claims;
import secretariat.sources.Question;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Room;
import secretariat.ui.SeeOther;

/** The contradictions between sources, and which claim is taken for the fact. */
@Controller
class ClaimsController {

  private final Claims claims;
  private final ClaimFields fields;
  private final Profile profile;

  ClaimsController(Claims claims, ClaimFields fields, Profile profile) {
    this.claims = claims;
    this.fields = fields;
    this.profile = profile;
  }

  @Bean
  static Access claimsAccess() {
    return Access.of("sources")
        .offices(
            Offices.OFFICIALS,
            "GET /desk/claims",
            "GET /desk/claims/{question}",
            "GET /api/claims",
            "GET /api/claims.csv")
        .offices(
            Offices.RECORDERS,
            "GET /desk/claims/new",
            "POST /desk/claims",
            "POST /desk/claims/{question}/statements",
            "POST /desk/claims/{question}/adoptions",
            "POST /api/claims",
            "POST /api/claims/{question}/statements",
            "POST /api/claims/{question}/adoptions");
  }

  @Bean
  static Room claimsRoom() {
    return new Room("/desk/claims", "sources.claims", 280, Offices.among(Offices.OFFICIALS));
  }

  @GetMapping("/desk/claims")
  ClaimsPage all(Actor actor) {
    return new ClaimsPage(claims.all(), mayRecord(actor), profile);
  }

  @GetMapping("/desk/claims/new")
  QuestionFormPage form() {
    return new QuestionFormPage(Form.blank());
  }

  @PostMapping("/desk/claims")
  Answer raise(Actor actor, Once once, Form form) {
    Supplier<Outcome<ActId>> work = () -> fields.raise(actor, form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return new QuestionFormPage(look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId>(ActId act) -> new SeeOther("/desk/claims/" + act.subject().id());
      case Outcome.Refused<ActId> refused -> new QuestionFormPage(form.refused(refused.refusals()));
    };
  }

  @GetMapping("/desk/claims/{question}")
  QuestionPage question(Actor actor, @PathVariable String question) {
    return page(actor, question, Form.blank(), Form.blank());
  }

  @PostMapping("/desk/claims/{question}/statements")
  Answer state(Actor actor, Once once, @PathVariable String question, Form form) {
    Supplier<Outcome<ActId>> work = () -> fields.state(actor, known(question).code(), form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(actor, question, look.get(), Form.blank());
    }
    return refusals(once.run(ActId.class, work))
        .<Answer>map(refused -> page(actor, question, form.refused(refused), Form.blank()))
        .orElseGet(() -> new SeeOther("/desk/claims/" + question));
  }

  @PostMapping("/desk/claims/{question}/adoptions")
  Answer adopt(Actor actor, Once once, @PathVariable String question, Form form) {
    Supplier<Outcome<ActId>> work = () -> fields.adopt(actor, known(question).code(), form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(actor, question, Form.blank(), look.get());
    }
    return refusals(once.run(ActId.class, work))
        .<Answer>map(refused -> page(actor, question, Form.blank(), form.refused(refused)))
        .orElseGet(() -> new SeeOther("/desk/claims/" + question));
  }

  private static Optional<List<secretariat.kernel.Refusal>> refusals(Outcome<ActId> outcome) {
    return outcome instanceof Outcome.Refused<ActId> refused
        ? Optional.of(refused.refusals())
        : Optional.empty();
  }

  private QuestionPage page(Actor actor, String question, Form statement, Form adoption) {
    return new QuestionPage(known(question), mayRecord(actor), profile, statement, adoption);
  }

  private Question known(String code) {
    return claims
        .question(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static boolean mayRecord(Actor actor) {
    return Offices.RECORDERS.contains(actor.capacity().office());
  }
}
