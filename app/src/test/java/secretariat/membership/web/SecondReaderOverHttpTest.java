package secretariat.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;

/** What takes two officials, and what one may enter because it is history. */
@RunningSystem
class SecondReaderOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;

  private StatesDesk desk;
  private Browser registry;
  private LocalDate today;

  @BeforeEach
  void the_registry_opens() {
    today = accounts.today();
    desk = new StatesDesk(port, new People(accounts, links, tokens), today);
    registry = desk.registry;
  }

  @Test
  void history_is_entered_by_a_legal_officer_whatever_the_rules_say_and_gets_their_verdict() {
    desk.named("ER", "Eritrea", "Эритрея", "厄立特里亚");
    var asHistory =
        Map.of("standing", "observer", "body", "hgc", "on", "2010-01-01", "manner", "history");
    assertThat(sentBy(registry, asHistory).body()).contains("membership.not-in-this-capacity");
    Browser lawyer = desk.as(Capacity.LEGAL_OFFICER);
    HttpResponse<String> entered = sentBy(lawyer, asHistory);
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(303);
    assertThat(lawyer.get("/desk/states/ER").body())
        .contains("the rules would refuse it", "could not decide on standings");
    assertThat(new Browser(port).get("/states/ER?lang=en&at=2011-01-01").body())
        .contains("Observer state")
        .doesNotContain("the rules would refuse it");
  }

  @Test
  void what_two_officials_do_not_enter_alike_is_not_recorded_and_can_be_set_aside() {
    String first =
        desk.laid("MN", "standing-endings", desk.decision().with("ground.en", "Article 2"));
    assertThat(desk.laid("MN", "standing-endings", desk.decision().with("ground.en", "Article 2")))
        .as("the same person lays the same paper once")
        .isEqualTo(first);
    Browser lawyer = desk.as(Capacity.LEGAL_OFFICER);
    Filled other =
        new Filled(lawyer)
            .with("body", "hsc")
            .with("on", today)
            .with("number", "4")
            .with("submitted", today.minusDays(30))
            .with("ground.en", "Article 2");
    HttpResponse<String> answer = other.sent("/desk/states/MN/standing-endings");
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .as("another paper, which waits as the first does")
        .startsWith("/desk/states/MN/papers/")
        .isNotEqualTo(first);
    assertThat(new Browser(port).get("/states/MN?lang=en").body()).contains("Observer state");
    assertThat(new Filled(lawyer).sent(first + "/removals").statusCode()).isEqualTo(303);
    assertThat(registry.get(first).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> sentBy(Browser browser, Map<String, String> fields) {
    var filled = new Filled(browser);
    fields.forEach((name, value) -> filled.with(name, value));
    return filled.sent("/desk/states/ER/standings");
  }
}
