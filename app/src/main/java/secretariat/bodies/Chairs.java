package secretariat.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.BodyAct.ChairRuleSet;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;

/** Who chairs each body on any day, and what its rule says of it. */
@Component
public class Chairs {

  private final Bodies bodies;
  private final Membership membership;

  Chairs(Bodies bodies, Membership membership) {
    this.bodies = bodies;
    this.membership = membership;
  }

  /** A chairmanship beside what the rule says of it. */
  public record Replayed(Chairmanship chairmanship, Turn turn) {}

  public ChairOn chairOn(String body, LocalDate day) {
    return ChairRules.on(body, day, bodies::history);
  }

  /** Every chairmanship that is recorded of a body, from the earliest, with its verdict. */
  public List<Replayed> replay(Body body) {
    var replayed = new ArrayList<Replayed>();
    for (Chairmanship chair : body.chairs()) {
      replayed.add(new Replayed(chair, turn(body, chair.state(), chair.from())));
    }
    return List.copyOf(replayed);
  }

  /** What the rule says of a state that takes the chair on a day. */
  Turn turn(Body body, String state, LocalDate from) {
    Optional<ChairRuleSet> rule = body.newest(ChairRuleSet.class, from);
    if (rule.isEmpty()) {
      return new Turn.NothingToCompare();
    }
    List<String> members =
        membership.membersOn(from.minusDays(1)).stream().map(StateOn::code).toList();
    return ChairRules.turn(rule.get(), members, ChairRules.predecessor(body.chairs(), from), state);
  }

  boolean isMember(String state, LocalDate day) {
    return membership.isMember(state, day);
  }
}
