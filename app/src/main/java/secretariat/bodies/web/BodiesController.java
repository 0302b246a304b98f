package secretariat.bodies.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.bodies.Bodies;
import secretariat.bodies.Chairs;
import secretariat.kernel.Access;
import secretariat.membership.Membership;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.DayAsked;
import secretariat.ui.PublicEntry;

/** The public pages on bodies. */
@Controller
class BodiesController {

  private final Bodies bodies;
  private final Chairs chairs;
  private final Membership membership;
  private final Profile profile;
  private final DayAsked days;

  BodiesController(
      Bodies bodies, Chairs chairs, Membership membership, Profile profile, DayAsked days) {
    this.bodies = bodies;
    this.chairs = chairs;
    this.membership = membership;
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
        .everyone(
            "GET /bodies",
            "GET /bodies/{code}",
            "GET /api/bodies",
            "GET /api/bodies.csv",
            "GET /api/bodies/{code}",
            "GET /api/bodies/{code}/powers/{deed}/{object}");
  }

  @GetMapping("/bodies")
  BodiesPage bodies(@RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    List<BodiesPage.Row> rows =
        bodies.bodiesOn(asAt.day()).stream()
            .map(body -> new BodiesPage.Row(body, chairs.chairOn(body.code(), asAt.day())))
            .toList();
    return new BodiesPage(asAt, rows, words());
  }

  @GetMapping("/bodies/{code}")
  BodyPage body(@PathVariable String code, @RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    return bodies
        .bodyOn(code, asAt.day())
        .map(body ->
            new BodyPage(
                asAt,
                profile,
                body,
                new BodyPage.Chair(chairs.chairOn(code, asAt.day()), words()),
                membership.membersOn(asAt.day())))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ChairWords words() {
    return new ChairWords(membership, profile);
  }
}
