package secretariat.depositary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.ui.Room;

/** Who may enter the pages about differences between a state and the depositary. */
@Configuration(proxyBeanMethods = false)
class DifferenceEntrances {

  @Bean
  static Access differenceAccess() {
    return Access.of("depositary.difference")
        .offices(
            Offices.OFFICIALS_AND_OF_A_STATE,
            "GET /desk/differences",
            "GET /desk/differences/{id}",
            "POST /desk/differences/{id}/withdrawals",
            "GET /desk/documents/{id}/differences",
            "POST /desk/documents/{id}/differences",
            "GET /api/differences",
            "GET /api/differences/{id}",
            "POST /api/differences/{id}/withdrawals",
            "POST /api/documents/{id}/differences")
        .offices(
            Offices.OFFICIALS,
            "POST /desk/differences/{id}/referrals",
            "POST /desk/differences/{id}/decisions",
            "POST /desk/differences/{id}/notices",
            "POST /desk/differences/{id}/letters",
            "GET /desk/differences/{id}/letters/{number}",
            "POST /api/differences/{id}/referrals",
            "POST /api/differences/{id}/decisions",
            "POST /api/differences/{id}/notices",
            "POST /api/differences/{id}/letters");
  }

  @Bean
  static Room differencesRoom() {
    return new Room(
        "/desk/differences",
        "depositary.difference.room",
        117,
        Offices.among(Offices.OFFICIALS_AND_OF_A_STATE));
  }
}
