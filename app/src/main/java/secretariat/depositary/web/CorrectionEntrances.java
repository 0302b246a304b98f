package secretariat.depositary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.ui.Room;

/** Who may enter the pages about errors that are put right. */
@Configuration(proxyBeanMethods = false)
class CorrectionEntrances {

  @Bean
  static Access correctionAccess() {
    return Access.of("depositary.correction")
        .everyone(
            "GET /check/statements/{token}/{sequence}",
            "GET /documents/{id}/texts/{language}/before/{sequence}",
            "GET /documents/{id}/rectifications/{sequence}",
            "GET /api/documents/{id}/rectifications")
        .offices(
            Offices.OFFICIALS,
            "GET /desk/documents/{id}/rectifications",
            "POST /desk/documents/{id}/rectifications",
            "POST /desk/documents/{id}/renewals",
            "GET /desk/documents/{id}/copies/{sequence}/rectifications",
            "POST /desk/documents/{id}/copies/{sequence}/rectifications",
            "GET /desk/corrections",
            "GET /desk/corrections/{id}",
            "GET /desk/corrections/{id}/text",
            "GET /desk/corrections/{id}/scans/{sha256}",
            "GET /desk/corrections/{id}/letters/{number}",
            "POST /desk/corrections/{id}/{resource}",
            "GET /api/corrections",
            "POST /api/documents/{id}/rectifications",
            "POST /api/corrections/{id}/objections",
            "POST /api/corrections/{id}/letters",
            "POST /api/documents/{id}/copies/{sequence}/letters",
            "POST /api/corrections/{id}/makings",
            "POST /api/corrections/{id}/withdrawals")
        .offices(
            Offices.ON_BEHALF,
            "GET /desk/correction-proposals",
            "GET /desk/correction-proposals/{id}",
            "GET /desk/correction-proposals/{id}/text",
            "POST /desk/correction-proposals/{id}/objections",
            "GET /api/correction-proposals",
            "POST /api/correction-proposals/{id}/objections")
        .offices(
            Offices.OFFICIALS_AND_ON_BEHALF,
            "GET /desk/documents/{id}/copies/{sequence}/rectification",
            "GET /desk/documents/{id}/copies/{sequence}/letter",
            "POST /desk/documents/{id}/copies/{sequence}/statements",
            "GET /api/corrections/{id}");
  }

  @Bean
  static Room correctionsRoom() {
    return new Room(
        "/desk/corrections", "depositary.correction.room", 116, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Room correctionProposalsRoom() {
    return new Room(
        "/desk/correction-proposals",
        "depositary.correction.proposals",
        96,
        Offices.among(Offices.ON_BEHALF));
  }
}
