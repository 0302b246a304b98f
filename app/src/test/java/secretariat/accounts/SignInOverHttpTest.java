package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.kernel.Capacity;

@Tag("any-engine")
@RunningSystem
class SignInOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_person_with_one_capacity_signs_in_and_acts_in_it_at_once() {
    Person person = people().holding(Capacity.REGISTRY_OFFICIAL);
    var browser = browser();
    HttpResponse<String> answer = signIn(browser, person.signInName(), People.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/desk");
    assertThat(browser.get("/desk/me").body()).contains("Registry official");
  }

  @Test
  void a_person_with_several_capacities_chooses_one_and_can_choose_no_other() {
    Person person = people().holding(Capacity.REGISTRY_OFFICIAL, Capacity.ADMINISTRATOR);
    var browser = browser().signIn(person.signInName(), People.PASSWORD);
    assertThat(browser.get("/desk/accounts").statusCode()).isEqualTo(403);
    assertThat(choose(browser, "secretary-general").statusCode()).isEqualTo(422);
    assertThat(browser.get("/desk/accounts").statusCode()).isEqualTo(403);
    assertThat(choose(browser, "administrator").statusCode()).isEqualTo(303);
    assertThat(browser.get("/desk/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    HttpResponse<String> wrong = signIn(browser(), person.signInName(), "not the right one");
    HttpResponse<String> unknown = signIn(browser(), "nobody-" + port, "not the right one");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(refusal(wrong)).isEqualTo(refusal(unknown)).contains("accounts.not-recognised");
    assertThat(wrong.body()).doesNotContain("not the right one");
  }

  @Test
  void after_five_failures_from_one_address_even_the_right_password_is_not_looked_at() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    var browser = browser();
    for (int i = 0; i < Attempts.PER_ACCOUNT_AND_ADDRESS; i++) {
      assertThat(signIn(browser, person.signInName(), "wrong " + i).statusCode()).isEqualTo(422);
    }
    assertThat(signIn(browser, person.signInName(), People.PASSWORD).statusCode()).isEqualTo(429);
    assertThat(browser.get("/desk/me").statusCode()).isEqualTo(303);
    jdbc.sql("update accounts.sign_in_attempts set since = since - interval '16 minutes'").update();
    assertThat(signIn(browser, person.signInName(), People.PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void many_names_from_one_address_are_too_many_as_well() {
    jdbc.sql("delete from accounts.sign_in_attempts").update();
    var browser = browser();
    String csrf = browser.csrf("/sign-in");
    int refused = 0;
    for (int i = 0; i < Attempts.PER_ADDRESS + 2; i++) {
      var fields = Map.of("signInName", "many-" + i, "password", "x".repeat(201), "_csrf", csrf);
      refused += browser.post("/sign-in", fields).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(2);
    jdbc.sql("delete from accounts.sign_in_attempts").update();
  }

  @Test
  void signing_in_renames_the_session_and_its_cookie_is_out_of_reach_of_scripts() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    var browser = browser();
    HttpResponse<String> page = browser.get("/sign-in");
    assertThat(page.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax"));
    String before = browser.cookie("session");
    browser.signIn(person.signInName(), People.PASSWORD);
    assertThat(browser.cookie("session")).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void a_form_from_another_site_is_refused() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    var browser = browser().signIn(person.signInName(), People.PASSWORD);
    assertThat(browser.post("/desk/me/capacity", Map.of("capacity", "legal-officer")).statusCode())
        .isEqualTo(403);
    assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
  }

  @Test
  void the_page_that_is_kept_for_all_readers_names_nobody_who_has_signed_in() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    var signedIn = browser().signIn(person.signInName(), People.PASSWORD);
    for (int turn = 0; turn < 2; turn++) {
      assertThat(signedIn.get("/").body()).contains("/sign-out");
      assertThat(browser().get("/").body()).doesNotContain("/sign-out").contains("/sign-in");
    }
  }

  @Test
  void signing_out_ends_the_session() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    var browser = browser().signIn(person.signInName(), People.PASSWORD);
    assertThat(browser.submit("/desk", "/sign-out", Map.of()).statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void who_wanted_a_page_comes_to_it_after_sign_in_but_never_to_another_site() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    assertThat(browser().get("/desk/me?x=1").headers().firstValue("Location"))
        .hasValue("/sign-in?to=%2Fdesk%2Fme%3Fx%3D1");
    assertThat(location(person, "/desk/me?x=1")).isEqualTo("/desk/me?x=1");
    for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil"}) {
      assertThat(location(person, elsewhere)).isEqualTo("/desk");
    }
  }

  @Test
  void a_capacity_that_has_ended_is_gone_at_the_next_request() {
    Person person = people().holding(Capacity.ADMINISTRATOR);
    String token = people().token(person, Capacity.ADMINISTRATOR);
    var browser = browser().signIn(person.signInName(), People.PASSWORD);
    assertThat(browser.get("/desk/accounts").statusCode()).isEqualTo(200);
    assertThat(api(token)).isEqualTo(200);
    people().end(person, Capacity.ADMINISTRATOR).orThrow();
    assertThat(browser.get("/desk/accounts").statusCode()).isEqualTo(403);
    assertThat(browser.get("/desk/me").body()).contains("No capacity");
    assertThat(api(token)).isEqualTo(401);
  }

  @Test
  void a_password_set_anew_ends_the_open_sessions() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    var browser = browser().signIn(person.signInName(), People.PASSWORD);
    links.setPassword(people().link(person), "another sentence entirely").orThrow();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void a_one_time_link_is_good_once_and_its_page_does_not_use_it() {
    Person person = people().holding(Capacity.LEGAL_OFFICER);
    String path = "/password/" + people().link(person);
    var browser = browser();
    String fresh = "a fresh long sentence";
    assertThat(browser.get(path).statusCode()).isEqualTo(200);
    assertThat(browser.submit(path, path, Map.of("password", "short", "repeated", "short")).body())
        .contains("accounts.password-too-short");
    var fields = Map.of("password", fresh, "repeated", fresh);
    String csrf = browser.csrf(path);
    assertThat(browser.submit(path, path, fields).statusCode()).isEqualTo(303);
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
    var again = Map.of("password", fresh + "!", "repeated", fresh + "!", "_csrf", csrf);
    assertThat(browser.post(path, again).statusCode()).isEqualTo(404);
    browser().signIn(person.signInName(), fresh);
  }

  private String location(Person person, String to) {
    var fields = Map.of("signInName", person.signInName(), "password", People.PASSWORD, "to", to);
    HttpResponse<String> answer = browser().submit("/sign-in", "/sign-in", fields);
    return answer.headers().firstValue("Location").orElse("");
  }

  private int api(String token) {
    var browser = browser();
    return browser
        .send(browser.to("/api/me").header("Authorization", "Bearer " + token).GET())
        .statusCode();
  }

  private static HttpResponse<String> choose(Browser browser, String capacity) {
    return browser.submit("/desk/me", "/desk/me/capacity", Map.of("capacity", capacity));
  }

  private static HttpResponse<String> signIn(Browser browser, String name, String password) {
    return browser.submit("/sign-in", "/sign-in", Map.of("signInName", name, "password", password));
  }

  private static String refusal(HttpResponse<String> answer) {
    String body = answer.body();
    return body.substring(body.indexOf("<section class=\"refusals\""), body.indexOf("</section>"));
  }

  private Browser browser() {
    return new Browser(port);
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
