package secretariat.search.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Access;

/** The ways into the archive; everybody may enter, and finds what everybody may see. */
@Configuration(proxyBeanMethods = false)
class ArchiveEntrances {

  @Bean
  static Access archiveAccess() {
    return Access.of("search")
        .everyone(
            "GET /documents", "GET /documents.csv", "GET /documents.json", "GET /api/documents");
  }
}
