package secretariat.decisions.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.accounts.Offices;
import secretariat.decisions.Powers;
import secretariat.kernel.Access;
import secretariat.ui.PublicEntry;
import secretariat.ui.Room;

/** Who may enter the pages on proposals and decisions, and where they are found. */
@Configuration("decisionEntrances")
class Entrances {

  private static final List<String> READERS = Offices.OFFICIALS;
  private static final List<String> CONDUCTING =
      List.of(
          Offices.REGISTRY_OFFICIAL,
          Offices.LEGAL_OFFICER,
          Offices.DEPUTY_SECRETARY_GENERAL,
          Offices.SECRETARY_GENERAL);
  private static final List<String> STATES = Powers.Offices.ANSWERING;
  private static final List<String> BOTH =
      Stream.concat(READERS.stream(), STATES.stream()).toList();

  @Bean
  static Access decisionsAccess() {
    return Access.of("decisions")
        .everyone(
            "GET /decisions",
            "GET /decisions.csv",
            "GET /decisions/{id}",
            "GET /api/decisions",
            "GET /api/decisions/{id}")
        .offices(
            READERS,
            "GET /desk/proposals",
            "GET /desk/proposals/{id}",
            "GET /desk/proposals/{id}/acts/{sequence}",
            "GET /desk/proposals/{id}/papers/{sha256}",
            "GET /api/proposals")
        .offices(
            CONDUCTING,
            "GET /desk/proposals/new",
            "POST /desk/proposals",
            "GET /desk/proposals/{id}/{deed}",
            "POST /desk/proposals/{id}/{deed}",
            "GET /desk/past-decisions/new",
            "POST /desk/past-decisions",
            "POST /api/proposals",
            "POST /api/proposals/{id}/texts",
            "POST /api/proposals/{id}/procedures",
            "POST /api/proposals/{id}/openings",
            "POST /api/proposals/{id}/closings",
            "POST /api/proposals/{id}/adoptions")
        .offices(
            STATES,
            "GET /desk/consent",
            "GET /desk/consent/{id}",
            "POST /desk/consent/{id}/draft",
            "POST /desk/consent/{id}/answers",
            "POST /api/proposals/{id}/answers")
        .offices(
            BOTH,
            "GET /desk/consent/{id}/deadline.ics",
            "GET /desk/room/{id}",
            "GET /desk/room/{id}/now",
            "GET /desk/room/{id}/events",
            "GET /api/proposals/{id}");
  }

  @Bean
  static PublicEntry decisionsEntry() {
    return new PublicEntry("/decisions", "decisions.book", "decisions.book.purpose", 15);
  }

  @Bean
  static Room decisionProposalsRoom() {
    return new Room("/desk/proposals", "decisions.proposals", 90, Powers.READ::heldBy);
  }

  @Bean
  static Room consentRoom() {
    return new Room("/desk/consent", "decisions.consent", 90, Powers.ANSWER::heldBy);
  }
}
