package secretariat.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.sources.ClaimAct.ClaimAdopted;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.ClaimAct.QuestionRaised;

/** What sources claim, and what of it the institution takes for fact. */
@Component
public class Claims {

  private final Register register;
  private final ClaimStore store;
  private final Languages languages;
  private final Seat seat;

  Claims(Register register, ClaimStore store, Languages languages, Seat seat) {
    this.register = register;
    this.store = store;
    this.languages = languages;
    this.seat = seat;
  }

  /** All questions, by code. */
  public List<Question> all() {
    return store.all();
  }

  public Optional<Question> question(String code) {
    return store.find(code);
  }

  /** The questions about a subject, such as {@code office/secretary-general}. */
  public List<Question> about(String subject) {
    return store.about(subject);
  }

  /** Says that sources do not agree on something. */
  public Outcome<ActId> raise(Actor actor, String code, String about, Text question) {
    if (!ClaimRules.isCode(code)) {
      return Outcome.refused(ClaimRules.CODE_UNFIT.refuses("code", code));
    }
    return decide(
        actor,
        code,
        new QuestionRaised(about, question),
        known -> ClaimRules.raise(code, about, question, known, languages));
  }

  /** States what one source says; it may contradict any other. */
  public Outcome<ActId> state(Actor actor, String question, ClaimStated claim) {
    return decide(actor, question, claim, known -> ClaimRules.state(claim, known, languages));
  }

  /** Takes one claim for the fact; it may contradict nothing that is adopted. */
  public Outcome<ActId> adopt(Actor actor, String question, String claim, Text why) {
    return decide(
        actor,
        question,
        new ClaimAdopted(claim, why),
        known -> ClaimRules.adopt(claim, why, known, store.all(), languages));
  }

  private <T extends Record & ClaimAct> Outcome<ActId> decide(
      Actor actor, String code, T act, Function<Optional<Question>, List<Refusal>> rules) {
    return register.decide(
        ClaimAct.subject(code),
        history -> {
          register.lock("sources");
          List<Refusal> refusals = rules.apply(Question.of(code, history.acts()));
          return refusals.isEmpty()
              ? Outcome.done(
                  history
                      .record(actor, seat.dateOf(history.now()), Classification.INTERNAL, act)
                      .id())
              : Outcome.refused(refusals);
        });
  }
}
