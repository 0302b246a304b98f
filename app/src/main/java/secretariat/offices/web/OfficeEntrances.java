package secretariat.offices.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.ui.PublicEntry;
import secretariat.ui.Room;

/** Who may enter the pages on offices: the leadership is public, the desk is for officials. */
@Configuration(proxyBeanMethods = false)
class OfficeEntrances {

  @Bean
  static PublicEntry leadershipEntry() {
    return new PublicEntry("/leadership", "offices.leadership", "offices.leadership.purpose", 80);
  }

  @Bean
  static Room officesRoom() {
    return new Room("/desk/offices", "offices.offices", 140, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Access officesAccess() {
    return Access.of("offices")
        .everyone(
            "GET /leadership",
            "GET /people/{id}",
            "GET /api/leadership",
            "GET /api/leadership.csv",
            "GET /api/people/{id}",
            "GET /api/people/{id}/life.csv")
        .offices(
            Offices.OFFICIALS,
            "GET /desk/offices",
            "GET /desk/offices/terms/{term}",
            "POST /desk/offices/terms/{term}/{step}",
            "GET /desk/offices/nominations/new",
            "POST /desk/offices/nominations",
            "GET /desk/offices/acting/new",
            "POST /desk/offices/acting",
            "GET /desk/offices/representatives",
            "POST /desk/offices/representatives",
            "GET /desk/offices/rotation/{office}",
            "POST /desk/offices/rotation/{office}/cycles",
            "GET /desk/offices/quotas",
            "POST /desk/offices/quotas",
            "GET /desk/offices/people/{id}",
            "POST /desk/offices/people/{id}",
            "POST /desk/offices/people/{id}/erasures",
            "GET /api/offices/terms",
            "GET /api/offices/terms.csv",
            "GET /api/offices/terms/{term}",
            "POST /api/offices/terms/{term}/{step}",
            "POST /api/offices/nominations",
            "POST /api/offices/representatives",
            "GET /api/offices/rotation/{office}",
            "GET /api/offices/rotation/{office}/turns.csv",
            "POST /api/offices/rotation/{office}/cycles",
            "POST /api/offices/people/{id}",
            "POST /api/offices/people/{id}/erasures",
            "GET /api/offices/vacancies",
            "GET /api/offices/vacancies.csv",
            "GET /api/offices/endings.csv",
            "GET /api/offices/quotas",
            "GET /api/offices/quotas.csv",
            "POST /api/offices/quotas",
            "GET /api/offices/apportionment");
  }
}
