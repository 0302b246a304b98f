package secretariat.membership.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.membership.Power;
import secretariat.ui.PublicEntry;
import secretariat.ui.Room;

/** Who may enter the pages on states, and where they are found. */
@Configuration(proxyBeanMethods = false)
class StandingEntrances {

  @Bean
  static Access membershipAccess() {
    return Access.of("membership")
        .everyone(
            "GET /states",
            "GET /states/{code}",
            "GET /api/states",
            "GET /api/states.csv",
            "GET /api/states/{code}",
            "GET /api/states/{code}/standings.csv",
            "GET /api/standings",
            "GET /api/standings.csv")
        .offices(
            Offices.OFFICIALS,
            "GET /desk/states",
            "GET /desk/states/{code}",
            "GET /desk/states/{code}/acts/{sequence}")
        .offices(
            Offices.RECORDERS,
            "GET /desk/states/{code}/{deed}",
            "POST /desk/states/{code}/{deed}/look",
            "POST /desk/states/{code}/{deed}",
            "GET /desk/states/{code}/papers/{paper}",
            "POST /desk/states/{code}/papers/{paper}/removals",
            "POST /api/states/{code}/acts")
        .offices(Offices.ON_BEHALF, "GET /desk/standing")
        .offices(Offices.OFFICIALS_AND_ON_BEHALF, "GET /api/states/{code}/steps");
  }

  @Bean
  static PublicEntry statesEntry() {
    return new PublicEntry("/states", "membership.states", "membership.states.purpose", 60);
  }

  @Bean
  static Room statesRoom() {
    return new Room("/desk/states", "membership.desk", 300, Power.READ::heldBy);
  }

  @Bean
  static Room ownStandingRoom() {
    return new Room("/desk/standing", "membership.own", 300, Offices.among(Offices.ON_BEHALF));
  }
}
