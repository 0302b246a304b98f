package secretariat.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.ProposalDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Text;

/** A national coordinator, whom the state notified as it notifies its permanent representative. */
@RunningSystem
class CoordinatorOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private ProposalDesk proposals;

  @Test
  void a_coordinator_sees_what_awaits_the_state_from_the_notification_on_and_answers() {
    String id = opened();
    Person person = people().holding();
    Browser coordinator = signedIn(person);
    assertThat(coordinator.get("/desk/consent").statusCode()).isEqualTo(403);

    Browser registry = signedIn(people().holding(Capacity.REGISTRY_OFFICIAL));
    HttpResponse<String> notified = notified(registry, person);
    assertThat(notified.statusCode()).as(notified.body()).isEqualTo(303);
    assertThat(accounts.capacitiesToday(person.id()))
        .containsExactly(Capacity.nationalCoordinator("KZ"));
    coordinator = signedIn(person);
    assertThat(coordinator.get("/desk?lang=en").body())
        .contains("/desk/consent/" + id, "Measuring the glaciers");
    assertThat(coordinator.get("/desk/copies").statusCode())
        .as("certified copies go to the permanent representative")
        .isEqualTo(403);

    String page = "/desk/consent/" + id;
    assertThat(coordinator.submit(page, page + "/draft", draft()).statusCode()).isEqualTo(303);
    Browser colleague = signedIn(people().holding(Capacity.permanentRepresentative("KZ")));
    assertThat(colleague.get(page).body()).as("the same state").contains("Ask the capital");
    Browser other = signedIn(people().holding(Capacity.nationalCoordinator("CN")));
    assertThat(other.get(page).body()).as("another state").doesNotContain("Ask the capital");

    var answer = new HashMap<>(Map.of("kind", "opinion", "words.en", "Twice a year", "round", "1"));
    assertThat(coordinator.submit(page, page + "/answers?lang=en", answer).body())
        .contains("Please look once more", "does not bind");
    answer.put("confirmed", "yes");
    assertThat(coordinator.submit(page, page + "/answers", answer).statusCode()).isEqualTo(303);
    assertThat(registry.get("/desk/proposals/" + id + "?lang=en").body())
        .contains("Twice a year", "Kazakhstan");
  }

  private static Map<String, String> draft() {
    return Map.of("kind", "opinion", "words.en", "Ask the capital");
  }

  /** The state has a coordinator already, so this one is notified as a colleague. */
  private HttpResponse<String> notified(Browser registry, Person person) {
    String page = "/desk/offices/representatives";
    return registry.submit(
        page,
        page,
        Map.of(
            "office", "national-coordinator",
            "account", person.id().toString(),
            "name.en", "A Coordinator",
            "name.ru", "Координатор",
            "name.zh-Hans", "协调员",
            "state", "KZ",
            "colleague", "yes",
            "received", accounts.today().toString()));
  }

  private String opened() {
    var lawyer = new Actor("a-lawyer", Capacity.LEGAL_OFFICER);
    var entered =
        new ProposalEntered(
            Text.of("Measuring the glaciers", "Измерение ледников", "测量冰川"),
            Text.of("Each year.", "Ежегодно.", "每年一次。"),
            Optional.of("cfm"),
            "KZ",
            false,
            Optional.empty(),
            Optional.empty());
    String id = proposals.enter(lawyer, entered).orThrow().subject().id();
    proposals.put(lawyer, id, "consensus", Optional.empty()).orThrow();
    proposals.open(lawyer, id, Optional.empty(), "Asia/Shanghai").orThrow();
    return id;
  }

  private Browser signedIn(Person person) {
    return new Browser(port).signIn(person.signInName(), People.PASSWORD);
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
