package secretariat.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Access;

/** Who may enter the pages that belong to no module. */
@Configuration(proxyBeanMethods = false)
class GroundEntrances {

  @Bean
  static Access uiAccess() {
    return Access.of("ui").everyone("GET /", "GET /assets/{edition}/{*name}").signedIn("GET /desk");
  }
}
