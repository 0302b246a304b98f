package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.kernel.Capacity;
import secretariat.register.Register;
import secretariat.register.Subject;

/** The same request, however often it arrives, is done once. */
@RunningSystem
class IdempotencyTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Register register;
  @Autowired private JdbcClient jdbc;

  private String token = "";
  private Person person =
      new Person(new UUID(0, 0), "", secretariat.kernel.Text.same(""), java.util.Optional.empty());

  @BeforeEach
  void an_administrator_with_a_token_and_somebody_without_a_capacity() {
    var people = new People(accounts, links, tokens);
    Person administrator = people.holding(Capacity.ADMINISTRATOR);
    token = people.token(administrator, Capacity.ADMINISTRATOR);
    person = people.holding();
  }

  @Test
  void sixteen_copies_of_a_request_at_once_record_one_act_and_get_one_answer() throws Exception {
    String key = UUID.randomUUID().toString();
    String body = grant("legal-officer");
    var copies = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < 16; i++) {
      copies.add(() -> post(key, body));
    }
    var answers = new ArrayList<HttpResponse<String>>();
    try (var pool = Executors.newFixedThreadPool(16)) {
      for (Future<HttpResponse<String>> each : pool.invokeAll(copies)) {
        answers.add(each.get());
      }
    }
    assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    assertThat(acts()).isEqualTo(1);
  }

  @Test
  void sixteen_requests_with_keys_of_their_own_record_one_act_and_fifteen_refusals()
      throws Exception {
    var copies = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < 16; i++) {
      copies.add(() -> post(UUID.randomUUID().toString(), grant("legal-officer")));
    }
    var statuses = new ArrayList<Integer>();
    try (var pool = Executors.newFixedThreadPool(16)) {
      for (Future<HttpResponse<String>> each : pool.invokeAll(copies)) {
        statuses.add(each.get().statusCode());
      }
    }
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 422).hasSize(15);
    assertThat(acts()).isEqualTo(1);
  }

  @Test
  void the_same_key_with_another_request_is_refused() {
    String key = UUID.randomUUID().toString();
    assertThat(post(key, grant("legal-officer")).statusCode()).isEqualTo(201);
    HttpResponse<String> other = post(key, grant("registry-official"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("accounts.key-used-otherwise");
    assertThat(acts()).isEqualTo(1);
  }

  @Test
  void the_same_key_is_another_request_for_another_person() {
    String key = UUID.randomUUID().toString();
    var people = new People(accounts, links, tokens);
    Person other = people.holding(Capacity.ADMINISTRATOR);
    String otherToken = people.token(other, Capacity.ADMINISTRATOR);
    assertThat(post(key, grant("legal-officer")).statusCode()).isEqualTo(201);
    assertThat(post(otherToken, key, grant("registry-official")).statusCode()).isEqualTo(201);
  }

  @Test
  void a_refused_request_leaves_its_key_free() {
    String key = UUID.randomUUID().toString();
    assertThat(post(key, grant("no-such-office")).statusCode()).isEqualTo(422);
    assertThat(keys(key)).isZero();
    assertThat(post(key, grant("legal-officer")).statusCode()).isEqualTo(201);
  }

  @Test
  void without_a_usable_key_nothing_is_done() {
    for (String key : List.of("", "short", "x".repeat(129))) {
      HttpResponse<String> answer = post(key, grant("legal-officer"));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("urn:secretariat:problem:key-missing");
    }
    assertThat(acts()).isZero();
  }

  private long acts() {
    return register.acts(new Subject("person", person.id().toString())).size();
  }

  private long keys(String key) {
    return jdbc.sql("select count(*) from accounts.requests_done where key = :key")
        .param("key", key)
        .query(Long.class)
        .single();
  }

  private String grant(String office) {
    return "{\"capacity\":\"%s\",\"from\":\"%s\"}".formatted(office, accounts.today());
  }

  private HttpResponse<String> post(String key, String body) {
    return post(token, key, body);
  }

  private HttpResponse<String> post(String bearer, String key, String body) {
    var browser = new Browser(port);
    return browser.send(
        browser
            .to("/api/accounts/" + person.id() + "/capacities")
            .header("Authorization", "Bearer " + bearer)
            .header("Content-Type", "application/json")
            .header(Once.HEADER, key)
            .POST(BodyPublishers.ofString(body)));
  }
}
