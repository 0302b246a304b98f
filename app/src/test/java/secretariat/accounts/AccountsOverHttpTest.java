package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.CapacityAct.CapacityEnded;
import secretariat.accounts.CapacityAct.CapacityGranted;
import secretariat.kernel.Capacity;
import secretariat.register.Act;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * An administrator adds a person, grants and ends a capacity, hands over a link, in the browser.
 */
@RunningSystem
class AccountsOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Register register;

  private Browser administrator = new Browser(0);

  @BeforeEach
  void an_administrator_has_signed_in() {
    Person person = new People(accounts, links, tokens).holding(Capacity.ADMINISTRATOR);
    administrator = new Browser(port).signIn(person.signInName(), People.PASSWORD);
  }

  @Test
  void a_person_is_added_gets_a_capacity_and_a_link_signs_in_and_loses_the_capacity() {
    String name = "new-" + UUID.randomUUID();
    String page = add(name).headers().firstValue("Location").orElseThrow();
    String today = accounts.today().toString();
    var grant = Map.of("office", "legal-officer", "from", today);
    assertThat(administrator.submit(page, page + "/capacities", grant).statusCode()).isEqualTo(303);

    var link =
        Pattern.compile("http://localhost:\\d+(/password/[A-Za-z0-9_-]+)")
            .matcher(administrator.submit(page, page + "/links", Map.of()).body());
    assertThat(link.find()).isTrue();
    var newcomer = new Browser(port);
    var password = Map.of("password", People.PASSWORD, "repeated", People.PASSWORD);
    assertThat(newcomer.submit(link.group(1), link.group(1), password).statusCode()).isEqualTo(303);
    newcomer.signIn(name, People.PASSWORD);
    assertThat(newcomer.get("/desk/me").body()).contains("Legal officer");

    var ending = Map.of("capacity", "legal-officer", "day", today);
    assertThat(administrator.submit(page, page + "/capacity-endings", ending).statusCode())
        .isEqualTo(303);
    assertThat(newcomer.get("/desk/me").body()).contains("No capacity");
    assertThat(register.acts(subject(page)).stream().map(Act::content))
        .hasExactlyElementsOfTypes(CapacityGranted.class, CapacityEnded.class);
  }

  @Test
  void the_acts_carry_no_personal_data() {
    String name = "secretive-" + UUID.randomUUID();
    String page = add(name).headers().firstValue("Location").orElseThrow();
    var grant = Map.of("office", "legal-officer", "from", accounts.today().toString());
    administrator.submit(page, page + "/capacities", grant);
    assertThat(register.acts(subject(page)))
        .singleElement()
        .satisfies(act -> assertThat(act.toString()).doesNotContain(name, "Newcomer", "@"));
  }

  @Test
  void a_refusal_stands_beside_its_own_form_and_keeps_what_was_entered() {
    String page = add("kept-" + UUID.randomUUID()).headers().firstValue("Location").orElseThrow();
    var grant = Map.of("office", "permanent-representative", "from", "2026-13-45", "behalf", "kz");
    HttpResponse<String> refused = administrator.submit(page, page + "/capacities", grant);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ui.day-unreadable").contains("value=\"kz\"");
    var ending = Map.of("capacity", "administrator", "day", "2026-11-22");
    HttpResponse<String> nothing = administrator.submit(page, page + "/capacity-endings", ending);
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("accounts.capacity-not-held");
  }

  @Test
  void names_are_shown_and_never_run() {
    String script = "<script>alert(1)</script>";
    var fields =
        Map.of(
            "signInName", "x" + UUID.randomUUID(),
            "name.ru", script,
            "name.zh-Hans", script,
            "name.en", script);
    String page =
        administrator
            .submit("/desk/accounts", "/desk/accounts", fields)
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(administrator.get(page).body()).doesNotContain(script).contains("&lt;script&gt;");
  }

  private HttpResponse<String> add(String name) {
    var fields =
        Map.of(
            "signInName", name,
            "name.ru", "Новичок",
            "name.zh-Hans", "新人",
            "name.en", "Newcomer",
            "email", "newcomer@example.org");
    return administrator.submit("/desk/accounts", "/desk/accounts", fields);
  }

  private static Subject subject(String page) {
    return new Subject("person", page.substring("/desk/accounts/".length()));
  }
}
