package secretariat.depositary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import secretariat.accounts.Offices;
import secretariat.depositary.Powers;
import secretariat.kernel.Access;
import secretariat.ui.Room;

/**
 * Who may enter the depositary's desk, and its rooms. Officials may read all of it; which of them
 * may act is decided by the depositary's table of powers, with a reason.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:secretariat/depositary/web/desk/web.properties")
class DeskEntrances {

  @Bean
  static Access deskPagesAccess() {
    return Access.of("depositary.desk")
        .offices(
            Offices.OFFICIALS,
            "GET /desk/receipts",
            "POST /desk/receipts",
            "GET /desk/receipts/new",
            "GET /desk/documents",
            "GET /desk/documents/{id}",
            "GET /desk/documents/{id}/receipt",
            "GET /desk/documents/{id}/receipt/files/{sha256}",
            "GET /desk/documents/{id}/acts/{sequence}",
            "GET /desk/documents/{id}/draft",
            "POST /desk/documents/{id}/draft",
            "GET /desk/documents/{id}/texts/{language}",
            "GET /desk/documents/{id}/deposit",
            "POST /desk/documents/{id}/deposits",
            "GET /desk/documents/{id}/collations",
            "POST /desk/documents/{id}/collations",
            "GET /desk/documents/{id}/copies/new",
            "POST /desk/documents/{id}/copies",
            "GET /desk/documents/{id}/corrections",
            "POST /desk/documents/{id}/corrections",
            "GET /desk/documents/{id}/classification",
            "POST /desk/documents/{id}/classifications",
            "GET /desk/time-stamps",
            "POST /desk/time-stamps",
            "GET /desk/delegations",
            "POST /desk/delegations",
            "GET /desk/delegations/new",
            "GET /desk/delegations/{id}",
            "POST /desk/delegations/{id}/endings")
        .offices(Offices.RECEIVING, "GET /desk/copies")
        .offices(
            Offices.OFFICIALS_AND_RECEIVING,
            "GET /desk/documents/{id}/copies/{sequence}/file",
            "GET /desk/documents/{id}/copies/{sequence}/proof");
  }

  @Bean
  static Access deskApiAccess() {
    return Access.of("depositary.desk.api")
        .offices(
            Offices.OFFICIALS,
            "POST /api/files",
            "GET /api/receipts",
            "POST /api/receipts",
            "GET /api/documents/{id}/receipt",
            "GET /api/documents/{id}/draft",
            "PUT /api/documents/{id}/draft",
            "POST /api/documents/{id}/deposits",
            "GET /api/documents/{id}/collations",
            "POST /api/documents/{id}/collations",
            "POST /api/documents/{id}/copies",
            "POST /api/documents/{id}/corrections",
            "POST /api/documents/{id}/classifications",
            "POST /api/time-stamps",
            "GET /api/delegations",
            "POST /api/delegations",
            "POST /api/delegations/{id}/endings")
        .offices(Offices.RECEIVING, "GET /api/copies")
        .offices(
            Offices.OFFICIALS_AND_RECEIVING,
            "GET /api/documents/{id}/copies",
            "GET /api/documents/{id}/copies/{sequence}/file",
            "GET /api/documents/{id}/copies/{sequence}/proof");
  }

  @Bean
  static Room receiptsRoom() {
    return new Room(
        "/desk/receipts", "depositary.desk.receipts", 100, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Room documentsRoom() {
    return new Room(
        "/desk/documents", "depositary.desk.documents", 110, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Room delegationsRoom() {
    return new Room(
        "/desk/delegations", "depositary.desk.delegations", 120, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Room timeStampsRoom() {
    return new Room("/desk/time-stamps", "depositary.renewal", 122, Powers.RENEW_EVIDENCE::heldBy);
  }

  @Bean
  static Room copiesRoom() {
    return new Room(
        "/desk/copies", "depositary.desk.copies", 100, Offices.among(Offices.RECEIVING));
  }
}
