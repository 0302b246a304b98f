package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Text;
import secretariat.offices.Biographies;
import secretariat.offices.Biography;
import secretariat.profile.Profile;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.DayAsked;

/** The public pages on those who lead the institution. */
@Controller
class LeadershipController {

  private final Leaders leaders;
  private final Biographies biographies;
  private final Profile profile;
  private final DayAsked days;

  LeadershipController(Leaders leaders, Biographies biographies, Profile profile, DayAsked days) {
    this.leaders = leaders;
    this.biographies = biographies;
    this.profile = profile;
    this.days = days;
  }

  @GetMapping("/leadership")
  LeadershipPage leadership(@RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    LocalDate day = asAt.day();
    List<TermRow> all = leaders.all(day);
    return new LeadershipPage(
        asAt,
        profile.organisation(),
        leaders.postsOn(day),
        all,
        leaders.decisions(all),
        TermChart.of(leaders.byOffice(day), day));
  }

  @GetMapping("/people/{id}")
  PersonPage person(@PathVariable UUID id, @RequestParam Optional<String> at) {
    AsAt asAt = days.read(at);
    List<TermRow> terms = leaders.publicTermsOf(id, asAt.day());
    Biography person =
        biographies
            .of(id)
            .filter(found -> !terms.isEmpty())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<Text> citizenship =
        person.life().citizenship().map(code -> leaders.state(code, asAt.day()));
    return new PersonPage(asAt, person, citizenship, terms, leaders.decisions(terms));
  }
}
