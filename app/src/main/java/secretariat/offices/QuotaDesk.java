package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.OfficeAct.QuotasDecided;
import secretariat.offices.OfficeAct.Share;
import secretariat.offices.Term.Presence;
import secretariat.profile.Procedure;
import secretariat.register.ActId;
import secretariat.register.Register;

/** The states' shares of the officials' posts: as decided, and as filled. */
@Component
public class QuotaDesk {

  static final Rule QUOTAS_UNFIT = Rule.of("offices.quotas-unfit");
  static final Rule SUM_DIFFERS = Rule.of("offices.quota-sum-differs");

  private final Register register;
  private final Situations situations;
  private final TermStore store;
  private final DivisionStore divisions;
  private final CitedDecisions decisions;

  QuotaDesk(
      Register register,
      Situations situations,
      TermStore store,
      DivisionStore divisions,
      CitedDecisions decisions) {
    this.decisions = decisions;
    this.register = register;
    this.situations = situations;
    this.store = store;
    this.divisions = divisions;
  }

  /**
   * A state's posts on a day.
   *
   * @param quota nothing where no decision names it
   * @param filled nothing where no official of the state is on record, or one may have left
   * @param leaving how many of the filled fall free within a year
   */
  public record Standing(
      String state, Optional<Integer> quota, Optional<Integer> filled, Optional<Integer> leaving) {

    /** Posts that nobody holds; nothing where the quota or the officials are not known. */
    public Optional<Integer> vacant() {
      return quota.flatMap(posts -> filled.map(held -> Math.max(0, posts - held)));
    }
  }

  public Optional<QuotaTable> tableOn(LocalDate day) {
    return divisions.quotasOn(day);
  }

  /** The decision that laid quotas down, where the decision book has it. */
  public Optional<RecordedDecisions.Entry> decision(QuotaTable laidDown) {
    return decisions.of(laidDown.decision());
  }

  /** Filled against quota for each member on a day, in protocol order. */
  public List<Standing> standingsOn(LocalDate day) {
    Optional<QuotaTable> table = tableOn(day);
    List<Term> terms =
        situations.procedures().stream()
            .filter(each -> each.conditions().quota().isPresent())
            .map(Procedure::office)
            .flatMap(office -> store.ofOffice(office).stream())
            .filter(term -> term.isHolder() && term.hasBegunBy(day))
            .toList();
    return situations.order(day).stream()
        .map(state -> {
          List<Term> own = terms.stream().filter(term -> term.state().equals(state)).toList();
          boolean known =
              !own.isEmpty()
                  && own.stream().noneMatch(term -> term.presenceOn(day) == Presence.PERHAPS);
          List<Term> held = own.stream().filter(term -> term.holdsOn(day)).toList();
          return new Standing(
              state,
              table.flatMap(each -> each.of(state)),
              Optional.of(held.size()).filter(number -> known),
              Optional.of(leaving(held, day)).filter(number -> known));
        })
        .toList();
  }

  private static int leaving(List<Term> held, LocalDate day) {
    return (int)
        held.stream()
            .filter(
                term -> term.until().filter(last -> !last.isAfter(day.plusYears(1))).isPresent())
            .count();
  }

  /** Records the quotas that a decision laid down; their sum is the number of posts. */
  public Outcome<ActId> decide(Actor actor, int total, QuotaTable laidDown) {
    Map<String, Integer> posts = laidDown.posts();
    var refusals = new ArrayList<Refusal>(ChainRules.mayRecord(actor));
    List<String> members = situations.order(laidDown.from());
    if (posts.isEmpty()
        || !members.containsAll(posts.keySet())
        || posts.values().stream().anyMatch(number -> number < 0)) {
      refusals.add(QUOTAS_UNFIT.refuses("", laidDown.from()));
    }
    int sum = posts.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != total) {
      refusals.add(SUM_DIFFERS.refuses("total", sum, total));
    }
    Decision decision = laidDown.decision();
    refusals.addAll(
        decisions.against("decided", decision.body(), decision.number(), decision.date()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    List<Share> shares =
        members.stream()
            .filter(posts::containsKey)
            .map(state -> new Share(state, posts.getOrDefault(state, 0)))
            .toList();
    return register.decide(
        OfficeAct.quotas(),
        history ->
            Outcome.done(
                history
                    .record(
                        actor,
                        laidDown.from(),
                        Classification.INTERNAL,
                        new QuotasDecided(shares, laidDown.method(), decision))
                    .id()));
  }
}
