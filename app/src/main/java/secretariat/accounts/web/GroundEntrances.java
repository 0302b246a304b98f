package secretariat.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Access;

/** Who may enter the routes of the modules below this one. */
@Configuration(proxyBeanMethods = false)
class GroundEntrances {

  @Bean
  static Access uiAccess() {
    return Access.of("ui").everyone("GET /", "GET /assets/{edition}/{*name}").signedIn("GET /desk");
  }

  @Bean
  static Access registerAccess() {
    return Access.of("register")
        .everyone(
            "GET /log/checkpoint",
            "GET /log/policy",
            "GET /log/tile/{level:[0-9]|[1-5][0-9]|6[0-3]}/{*number}",
            "GET /log/tile/entries/{*number}");
  }
}
