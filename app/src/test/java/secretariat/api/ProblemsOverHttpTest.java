package secretariat.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.Once;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong over the API is answered as a problem. */
@RunningSystem
class ProblemsOverHttpTest {

  private static final String GOOD =
      "{\"signInName\":\"%s\",\"name\":{\"ru\":\"Имя\",\"zh-Hans\":\"姓名\",\"en\":\"Name\"}}";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private JsonMapper json;

  @Test
  void a_stranger_is_asked_who_it_is_and_a_bad_token_is_no_way_in_anywhere() {
    HttpResponse<String> stranger = send(request("/api/me").GET());
    assertProblem(stranger, 401, "unauthorized");
    assertThat(stranger.headers().firstValue("WWW-Authenticate")).isPresent();
    for (String header :
        new String[] {"Bearer nonsense", "Bearer secretariat_nonsense", "Basic YTpi"}) {
      var request = request("/api/openapi.json").header("Authorization", header).GET();
      assertProblem(send(request), 401, "unauthorized");
    }
  }

  @Test
  void a_capacity_that_may_not_enter_is_told_so() {
    assertProblem(send(as(Capacity.LEGAL_OFFICER, "/api/accounts").GET()), 403, "forbidden");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertProblem(send(request("/api/nowhere").GET()), 404, "not-found");
    var nobody = as(Capacity.ADMINISTRATOR, "/api/accounts/" + UUID.randomUUID());
    assertProblem(send(nobody.GET()), 404, "not-found");
    var nonsense = as(Capacity.ADMINISTRATOR, "/api/accounts/nonsense");
    assertProblem(send(nonsense.GET()), 404, "not-found");
  }

  @Test
  void a_method_or_a_media_type_that_the_resource_does_not_know_is_said_to_be_so() {
    assertProblem(send(request("/api/me").DELETE()), 405, "method-not-allowed");
    var csv = administrator().header("Content-Type", "text/csv");
    assertProblem(send(csv.POST(BodyPublishers.ofString("a;b"))), 415, "unsupported-media-type");
  }

  @Test
  void a_body_that_cannot_be_read_is_malformed_and_the_place_is_named() {
    assertProblem(post("{"), 400, "malformed");
    assertProblem(post(""), 400, "malformed");
    assertProblem(post("[]"), 400, "malformed");
    assertProblem(post("{\"signInName\":\"ab\"}"), 400, "malformed");
    JsonNode misspelt =
        assertProblem(
            post(GOOD.formatted("ab").replace("\"name\"", "\"emial\":\"a@b\",\"name\"")),
            400,
            "malformed");
    assertThat(misspelt.get("detail").asString()).contains("emial");
    String doubled = "{\"signInName\":\"ab\",\"signInName\":\"cd\"}";
    assertProblem(post(doubled), 400, "malformed");
    String language = "{\"signInName\":\"ab\",\"name\":{\"xx\":\"Name\"}}";
    assertThat(assertProblem(post(language), 400, "malformed").get("detail").asString())
        .contains("name");
  }

  @Test
  void a_body_beyond_the_bound_is_too_large() {
    String large = GOOD.formatted("x".repeat(BodyFilter.LARGEST));
    assertProblem(post(large), 413, "too-large");
    var chunked =
        administrator()
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)));
    assertProblem(send(chunked), 413, "too-large");
  }

  @Test
  void a_refusal_names_rule_field_source_and_remedy_in_the_readers_language() {
    String taken = GOOD.formatted("administrator");
    var said = Map.of("en", "is taken", "ru", "уже занято", "zh-CN", "已被使用");
    said.forEach((language, words) -> {
      var request =
          administrator()
              .header("Content-Type", "application/json")
              .header("Accept-Language", language)
              .POST(BodyPublishers.ofString(taken));
      JsonNode problem = assertProblem(send(request), 422, "refused");
      JsonNode refusal = problem.get("refusals").get(0);
      assertThat(refusal.get("rule").asString()).isEqualTo("accounts.sign-in-name-taken");
      assertThat(refusal.get("field").asString()).isEqualTo("signInName");
      assertThat(refusal.get("what").asString()).contains(words);
      assertThat(refusal.get("source").asString()).isNotBlank();
      assertThat(refusal.get("remedy").asString()).isNotBlank();
    });
  }

  @Test
  void what_is_well_said_is_done() {
    HttpResponse<String> answer = post(GOOD.formatted("somebody-" + UUID.randomUUID()));
    assertThat(answer.statusCode()).isEqualTo(201);
    String person = json.readTree(answer.body()).get("person").asString();
    HttpResponse<String> read = send(as(Capacity.ADMINISTRATOR, "/api/accounts/" + person).GET());
    assertThat(json.readTree(read.body()).get("person").get("name").get("zh-Hans").asString())
        .isEqualTo("姓名");
  }

  private JsonNode assertProblem(HttpResponse<String> answer, int status, String kind) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = json.readTree(answer.body());
    assertThat(problem.get("type").asString()).isEqualTo(Problem.TYPES + kind);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    return problem;
  }

  private HttpResponse<String> post(String body) {
    return send(
        administrator()
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder administrator() {
    return as(Capacity.ADMINISTRATOR, "/api/accounts")
        .header(Once.HEADER, UUID.randomUUID().toString());
  }

  private HttpRequest.Builder as(Capacity capacity, String path) {
    var people = new People(accounts, links, tokens);
    String token = people.token(people.holding(capacity), capacity);
    return request(path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(String path) {
    return new Browser(port).to(path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return new Browser(port).send(request);
  }
}
