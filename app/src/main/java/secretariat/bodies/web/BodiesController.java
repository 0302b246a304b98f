package secretariat.bodies.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.bodies.Bodies;
import secretariat.kernel.Access;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.DayAsked;
import secretariat.ui.PublicEntry;

/** The public pages on bodies. */
@Controller
class BodiesController {

  private final Bodies bodies;
  private final Profile profile;
  private final DayAsked days;

  BodiesController(Bodies bodies, Profile profile, DayAsked days) {
    this.bodies = bodies;
    this.profile = profile;
    this.days = days;
  }

  @Bean
  static PublicEntry bodiesEntry() {
    return new PublicEntry("/bodies", "bodies.bodies", "bodies.bodies.purpose", 70);
  }

  @Bean
  static Access bodiesAccess() {
    return Access.of("bodies")
        .everyone("GET /bodies", "GET /bodies/{code}", "GET /api/bodies", "GET /api/bodies.csv");
  }

  @GetMapping("/bodies")
  BodiesPage bodies(@RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    return new BodiesPage(asAt, bodies.bodiesOn(asAt.day()));
  }

  @GetMapping("/bodies/{code}")
  BodyPage body(@PathVariable String code, @RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    return bodies
        .bodyOn(code, asAt.day())
        .map(body -> new BodyPage(asAt, profile, body))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
