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
  static Access registerPagesAccess() {
    return Access.of("register.pages")
        .everyone(
            "GET /register",
            "GET /register/acts/{subjectKind}/{subjectId}/{sequence}",
            "GET /register/acts/{subjectKind}/{subjectId}/{sequence}/proof",
            "GET /api/register",
            "GET /api/register/acts",
            "GET /api/register/acts/{subjectKind}/{subjectId}/{sequence}");
  }
}
