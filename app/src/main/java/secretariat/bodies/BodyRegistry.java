package secretariat.bodies;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.register.Register;

/** Where what becomes of a body is recorded: set up, renamed, empowered, chaired, ended. */
@Component
public class BodyRegistry {

  private final Register register;
  private final Bodies bodies;
  private final Chairs chairs;
  private final Languages languages;

  BodyRegistry(Register register, Bodies bodies, Chairs chairs, Languages languages) {
    this.register = register;
    this.bodies = bodies;
    this.chairs = chairs;
    this.languages = languages;
  }

  /** Records a change, if the rules allow it. */
  public Outcome<ActId> record(Actor actor, BodyChange change) {
    if (!BodyChangeRules.isCode(change.body())) {
      return Outcome.refused(BodyChangeRules.CODE_UNFIT.refuses("code", change.body()));
    }
    return register.decide(
        BodyAct.subject(change.body()),
        history -> {
          register.lock("bodies");
          List<Refusal> refusals =
              BodyChangeRules.check(change, facts(change, Body.of(change.body(), history.acts())));
          return refusals.isEmpty()
              ? Outcome.done(
                  history
                      .record(
                          actor, change.effective(), Classification.PUBLIC, (Record) change.act())
                      .id())
              : Outcome.refused(refusals);
        });
  }

  private BodyChangeRules.Facts facts(BodyChange change, Body body) {
    return new BodyChangeRules.Facts(
        body,
        bodies.bodiesOn(change.effective()),
        change
            .decidedBy()
            .map(code ->
                bodies.may(code, secretariat.profile.Deed.ESTABLISH, "body", change.effective())),
        change.act() instanceof BodyAct.ChairAssumed chair
            ? new BodyChangeRules.Chairing(
                chairs.isMember(chair.state(), change.effective()),
                chairs.turn(body, chair.state(), change.effective()))
            : BodyChangeRules.Chairing.NONE,
        languages);
  }
}
