package secretariat.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Access;

/** Who may enter the pages of the ui module and the framework's own. */
@Configuration(proxyBeanMethods = false)
class GroundEntrances {

  @Bean
  static Access uiAccess() {
    return Access.of("ui").everyone("GET /", "GET /assets/{edition}/{*name}").signedIn("GET /desk");
  }
}
