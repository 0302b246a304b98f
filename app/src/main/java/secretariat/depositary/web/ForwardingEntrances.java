package secretariat.depositary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.kernel.Access;
import secretariat.ui.Room;

/** Who may enter the pages about copies on their way. */
@Configuration(proxyBeanMethods = false)
class ForwardingEntrances {

  @Bean
  static Access forwardingAccess() {
    return Access.of("depositary.forwarding")
        .offices(
            Offices.OFFICIALS,
            "GET /desk/documents/{id}/recipients",
            "POST /desk/documents/{id}/recipients",
            "GET /desk/documents/{id}/concerns",
            "POST /desk/documents/{id}/concerns",
            "GET /desk/documents/{id}/forwarding-clauses",
            "POST /desk/documents/{id}/forwarding-clauses",
            "GET /desk/documents/{id}/participation-clauses",
            "POST /desk/documents/{id}/participation-clauses",
            "GET /desk/documents/{id}/parties",
            "POST /desk/documents/{id}/parties",
            "GET /desk/documents/{id}/forwarding",
            "GET /desk/documents/{id}/forwarding/{recipient}",
            "POST /desk/documents/{id}/forwarding/{recipient}/{resource}",
            "GET /desk/documents/{id}/forwarding/{recipient}/scans/{sha256}",
            "GET /desk/forwarding",
            "GET /desk/forwarding.csv",
            "GET /desk/addresses",
            "GET /desk/addresses/{recipient}",
            "POST /desk/addresses/{recipient}",
            "GET /api/documents/{id}/recipients",
            "POST /api/documents/{id}/recipients",
            "POST /api/documents/{id}/concerns",
            "POST /api/documents/{id}/forwarding-clauses",
            "POST /api/documents/{id}/participation-clauses",
            "POST /api/documents/{id}/parties",
            "GET /api/forwarding",
            "GET /api/documents/{id}/forwarding")
        .offices(
            Offices.RECEIVING,
            "GET /desk/deliveries",
            "GET /desk/deliveries/{id}",
            "GET /desk/deliveries/{id}/bundle",
            "POST /desk/deliveries/{id}/acknowledgements",
            "POST /desk/deliveries/{id}/defects",
            "GET /api/deliveries",
            "POST /api/deliveries/{id}/acknowledgements",
            "POST /api/deliveries/{id}/defects")
        .offices(
            Offices.OFFICIALS_AND_RECEIVING,
            "GET /desk/documents/{id}/copies/{sequence}/covering-note",
            "GET /desk/documents/{id}/copies/{sequence}/hand-over-sheet");
  }

  @Bean
  static Room forwardingRoom() {
    return new Room(
        "/desk/forwarding", "depositary.forwarding", 115, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Room addressesRoom() {
    return new Room(
        "/desk/addresses", "depositary.addresses", 117, Offices.among(Offices.OFFICIALS));
  }

  @Bean
  static Room deliveriesRoom() {
    return new Room(
        "/desk/deliveries", "depositary.deliveries", 95, Offices.among(Offices.RECEIVING));
  }
}
