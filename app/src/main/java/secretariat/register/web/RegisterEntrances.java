package secretariat.register.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Access;
import secretariat.ui.PublicEntry;

/** The way to the register's pages; everybody may enter. */
@Configuration(proxyBeanMethods = false)
class RegisterEntrances {

  @Bean
  static PublicEntry registerEntry() {
    return new PublicEntry("/register", "register.register", "register.register.purpose", 40);
  }

  @Bean
  static Access registerAccess() {
    return Access.of("register")
        .everyone(
            "GET /register",
            "GET /register/acts/{subjectKind}/{subjectId}/{sequence}",
            "GET /register/acts/{subjectKind}/{subjectId}/{sequence}/proof",
            "GET /api/register",
            "GET /api/register/acts",
            "GET /api/register/acts/{subjectKind}/{subjectId}/{sequence}",
            "GET /log/checkpoint",
            "GET /log/policy",
            "GET /log/tile/{level:[0-9]|[1-5][0-9]|6[0-3]}/{*number}",
            "GET /log/tile/entries/{*number}");
  }
}
