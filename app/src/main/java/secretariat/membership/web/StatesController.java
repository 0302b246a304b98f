package secretariat.membership.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Access;
import secretariat.membership.Membership;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.DayAsked;
import secretariat.ui.PublicEntry;

/** The public pages on states. */
@Controller
class StatesController {

  private final Membership membership;
  private final Profile profile;
  private final DayAsked days;

  StatesController(Membership membership, Profile profile, DayAsked days) {
    this.membership = membership;
    this.profile = profile;
    this.days = days;
  }

  @Bean
  static PublicEntry statesEntry() {
    return new PublicEntry("/states", "membership.states", "membership.states.purpose", 60);
  }

  @Bean
  static Access membershipAccess() {
    return Access.of("membership")
        .everyone("GET /states", "GET /states/{code}", "GET /api/states", "GET /api/states.csv");
  }

  @GetMapping("/states")
  StatesPage states(@RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    List<StateOn> states = membership.statesOn(asAt.day());
    List<StatesPage.Group> groups =
        profile.standings().kinds().stream()
            .map(kind ->
                new StatesPage.Group(
                    kind, states.stream().filter(state -> state.has(kind.code())).toList()))
            .filter(group -> !group.states().isEmpty())
            .toList();
    return new StatesPage(asAt, profile.organisation().protocolOrder(), groups);
  }

  @GetMapping("/states/{code}")
  StatePage state(@PathVariable String code, @RequestParam Optional<String> at) {
    State state =
        membership
            .history(code)
            .filter(known -> !known.names().isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    AsAt asAt = days.read(at);
    return new StatePage(
        asAt,
        profile,
        state,
        state.nameOn(asAt.day()).orElseGet(() -> state.names().getFirst().name()),
        state.on(asAt.day()));
  }
}
