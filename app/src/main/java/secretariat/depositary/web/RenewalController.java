package secretariat.depositary.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import secretariat.accounts.Once;
import secretariat.depositary.Powers;
import secretariat.depositary.evidence.RenewalClock;
import secretariat.depositary.evidence.RenewalClock.Standing;
import secretariat.depositary.evidence.TimestampDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Where an official has the newest checkpoint of the log time-stamped. */
@Controller
class RenewalController {

  private static final String HERE = "/desk/time-stamps";

  private final TimestampDesk desk;
  private final RenewalClock clock;
  private final RenewalWords words;

  RenewalController(TimestampDesk desk, RenewalClock clock, RenewalWords words) {
    this.desk = desk;
    this.clock = clock;
    this.words = words;
  }

  @GetMapping(HERE)
  RenewalPage page(Actor actor) {
    return page(actor, Form.blank());
  }

  private RenewalPage page(Actor actor, Form form) {
    Standing standing = clock.standing();
    return new RenewalPage(
        standing, words.why(standing), Powers.RENEW_EVIDENCE.refusal(actor), form);
  }

  @PostMapping(HERE)
  Answer renew(Actor actor, Once once, Form form) {
    return switch (renewed(actor, once)) {
      case Outcome.Done<ActId> _ -> new SeeOther(HERE);
      case Outcome.Refused<ActId>(List<Refusal> refusals) -> page(actor, form.refused(refusals));
    };
  }

  /** The same for programs. */
  @PostMapping("/api/time-stamps")
  @ResponseStatus(HttpStatus.CREATED)
  @ResponseBody
  Outcome<ActId> stamp(Actor actor, Once once) {
    return renewed(actor, once);
  }

  private Outcome<ActId> renewed(Actor actor, Once once) {
    return once.run(ActId.class, () -> desk.renew(actor).map(Act::id));
  }
}
