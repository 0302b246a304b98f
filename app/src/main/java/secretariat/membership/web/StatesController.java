package secretariat.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.membership.Membership;
import secretariat.membership.Nature;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.DayAsked;

/** The public pages on states and organisations. */
@Controller
class StatesController {

  private final Membership membership;
  private final PublicLife lives;
  private final Profile profile;
  private final DayAsked days;

  StatesController(Membership membership, PublicLife lives, Profile profile, DayAsked days) {
    this.membership = membership;
    this.lives = lives;
    this.profile = profile;
    this.days = days;
  }

  @GetMapping("/states")
  StatesPage states(@RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    List<State> known = membership.asAt(asAt.day());
    var groups = new ArrayList<StatesPage.Group>();
    for (Nature nature : Nature.values()) {
      List<StateOn> states = membership.ofNature(nature, known, asAt.day());
      for (Standings.Kind kind : profile.standings().kinds()) {
        List<StateOn> these = states.stream().filter(state -> state.has(kind.code())).toList();
        if (!these.isEmpty()) {
          groups.add(new StatesPage.Group(kind, nature, these));
        }
      }
    }
    return new StatesPage(asAt, profile, known, groups, StatesPage.rows(known, asAt.day()));
  }

  @GetMapping("/states/{code}")
  StatePage state(@PathVariable String code, @RequestParam Optional<String> at) {
    PublicLife.Life life =
        lives.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    AsAt asAt = days.read(at);
    State state = life.state();
    return new StatePage(asAt, profile, state, state.calledOn(asAt.day()), life.acts());
  }
}
