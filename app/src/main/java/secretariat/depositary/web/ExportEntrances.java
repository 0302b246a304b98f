package secretariat.depositary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.ui.Room;

/** Who may have all that concerns a state in one file. */
@Configuration(proxyBeanMethods = false)
class ExportEntrances {

  @Bean
  static Access exportAccess() {
    return Access.of("depositary.export")
        .offices(
            Offices.OFFICIALS_AND_ON_BEHALF,
            "GET /desk/exports",
            "GET /desk/exports/{state}",
            "GET /api/exports/{state}");
  }

  @Bean
  static Room exportsRoom() {
    return new Room(
        "/desk/exports", "depositary.exports", 118, Offices.among(Offices.OFFICIALS_AND_ON_BEHALF));
  }
}
