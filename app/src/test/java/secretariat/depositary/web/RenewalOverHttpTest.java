package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.evidence.RenewalClock;
import secretariat.depositary.evidence.TimestampDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;
import secretariat.register.Log;
import secretariat.register.LogKeys;
import secretariat.ui.DeskItem;

/** The renewal of time-stamps: seen in good time by who can do it, and done from the desk. */
@RunningSystem
@Import(DepositedDocuments.class)
class RenewalOverHttpTest {

  private static final String PAGE = "/desk/time-stamps";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private DepositedDocuments documents;
  @Autowired private TimestampDesk desk;
  @Autowired private Log log;
  @Autowired private LogKeys keys;
  @Autowired private LegalClock clock;
  @Autowired private Seat seat;
  @Autowired private RenewalWords words;

  @Test
  void the_certifying_officer_renews_it_from_the_desk_and_sees_until_when_it_is_good()
      throws InterruptedException {
    var staff = new Staff(port, accounts, links, tokens);
    documents.deposited(title("stamps"), Classification.PUBLIC);
    awaitCheckpoint();
    int before = desk.renewals().size();

    assertThat(staff.certifier.browser().submit(PAGE, PAGE, Map.of()).statusCode()).isEqualTo(303);

    assertThat(desk.renewals()).hasSize(before + 1);
    assertThat(desk.renewals().getLast().act().actor().person())
        .isEqualTo(staff.certifier.actor().person());
    assertThat(staff.certifier.browser().get(PAGE).body())
        .contains("EVALUATION time-stamp", "In order; to be renewed by", "Its certificate ends");
    assertThat(staff.certifier.program().post("/api/time-stamps", "{}").status()).isEqualTo(201);
    assertThat(desk.renewals()).hasSize(before + 2);
    assertThat(staff.drafter.browser().get(PAGE).body())
        .contains("depositary.not-in-this-capacity")
        .doesNotContain("Have the newest checkpoint time-stamped");
    assertThat(staff.drafter.program().post("/api/time-stamps", "{}").rules())
        .containsExactly("depositary.not-in-this-capacity");
    assertThat(
            staff.member(Capacity.permanentRepresentative("KZ")).browser().get(PAGE).statusCode())
        .isEqualTo(403);
  }

  @Test
  void it_waits_on_the_desk_from_two_months_before_and_only_of_who_can_do_it()
      throws InterruptedException {
    documents.deposited(title("stamps"), Classification.PUBLIC);
    awaitCheckpoint();
    desk.renew().orThrow();

    assertThat(waiting(Period.ZERO, Capacity.CERTIFYING_OFFICER)).isEmpty();
    assertThat(waiting(Period.ofMonths(9), Capacity.CERTIFYING_OFFICER)).isEmpty();
    assertThat(waiting(Period.ofMonths(11), Capacity.CERTIFYING_OFFICER))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.path()).isEqualTo(PAGE);
          assertThat(item.by()).hasValue(accounts.today().plusYears(1));
          assertThat(item.about().in(Language.EN)).startsWith("The newest time-stamp was made on");
          assertThat(item.about().in(Language.ZH)).startsWith("最新时间戳于");
        });
    assertThat(waiting(Period.ofMonths(11), Capacity.REGISTRY_OFFICIAL)).isEmpty();
    assertThat(waiting(Period.ofMonths(11), Capacity.permanentRepresentative("KZ"))).isEmpty();
  }

  /** What waits on somebody's desk when this time has passed. */
  private List<DeskItem> waiting(Period later, Capacity capacity) {
    LegalClock then = () -> clock.now().atZone(seat.zone()).plus(later).toInstant();
    var waiting = new RenewalWaiting(new RenewalClock(desk, keys, then, seat), words);
    return waiting.itemsFor(new Actor("an official", capacity));
  }

  private void awaitCheckpoint() throws InterruptedException {
    for (int i = 0; i < 200 && log.checkpoint().isEmpty(); i++) {
      Thread.sleep(100);
    }
  }
}
