package secretariat.depositary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Access;
import secretariat.ui.PublicEntry;

/** The ways to the deposited documents and to the check page; everybody may enter. */
@Configuration(proxyBeanMethods = false)
class PublicDocumentEntrances {

  @Bean
  static PublicEntry documentsEntry() {
    return new PublicEntry(
        "/documents", "depositary.documents", "depositary.documents.purpose", 10);
  }

  @Bean
  static PublicEntry checkEntry() {
    return new PublicEntry("/check", "depositary.check", "depositary.check.purpose", 20);
  }

  @Bean
  static Access publicDocumentsAccess() {
    return Access.of("depositary")
        .everyone(
            "GET /documents/{id}",
            "GET /documents/historical/{code}",
            "GET /documents/{id}/texts/{language}",
            "GET /api/documents/{id}",
            "GET /api/documents/historical/{code}",
            "GET /api/documents/{id}/texts/{language}",
            "GET /check",
            "GET /check/secretariat-verifier.jar",
            "GET /check/evidence",
            "GET /check/evidence/proofs/{subjectKind}/{subjectId}/{sequence}",
            "GET /check/evidence/checkpoints/{renewal}",
            "GET /check/evidence/time-stamps/{renewal}",
            "GET /api/check/evidence",
            "GET /api/check");
  }
}
