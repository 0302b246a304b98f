package secretariat.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.AccessTable;
import secretariat.accounts.Browser;
import secretariat.accounts.Once;
import secretariat.accounts.RunningSystem;

/** The API's description is valid OpenAPI 3.1, complete, and true. */
@RunningSystem
class DescriptionTest {

  @LocalServerPort private int port;
  @Autowired private AccessTable table;

  @Test
  void it_is_valid_openapi_3_1() {
    HttpResponse<String> answer = new Browser(port).get("/api/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"openapi\":\"3.1");
    SwaggerParseResult parsed = parsed(answer.body());
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.isOpenapi31()).isTrue();
  }

  @Test
  void it_lists_every_route_of_the_api_and_no_other() {
    var declared = new TreeSet<String>();
    table.rows().stream()
        .filter(row -> row.pattern().startsWith("/api/"))
        .filter(row -> !row.pattern().equals("/api/openapi.json"))
        .forEach(row -> declared.add(row.route()));
    var described = new TreeSet<String>();
    api()
        .getPaths()
        .forEach((path, item) ->
            item.readOperationsMap()
                .keySet()
                .forEach(method -> described.add(method + " " + path)));
    assertThat(described).isEqualTo(declared);
  }

  @Test
  void it_says_who_may_and_that_a_key_is_needed_and_shows_no_argument_of_ours() {
    Operation grant = api().getPaths().get("/api/accounts/{person}/capacities").getPost();
    assertThat(grant.getExtensions()).containsEntry("x-audience", "administrator");
    assertThat(grant.getSecurity()).isNotEmpty();
    assertThat(grant.getParameters())
        .extracting("name")
        .containsExactlyInAnyOrder("person", Once.HEADER);
    assertThat(grant.getResponses()).containsKeys("201", "422", "default");
    assertThat(grant.getRequestBody().getContent()).containsOnlyKeys("application/json");
  }

  @Test
  void it_says_which_members_must_be_there_and_which_values_are_known() {
    var schemas = api().getComponents().getSchemas();
    assertThat(schemas.get("OneDocument").getRequired())
        .contains("id", "registryNumber", "texts")
        .doesNotContain("bodyNumber", "classification");
    var classification =
        (io.swagger.v3.oas.models.media.Schema<?>)
            schemas.get("OneDocument").getProperties().get("classification");
    assertThat(classification.getEnum())
        .map(Object::toString)
        .containsExactly("public", "internal", "restricted");
  }

  private io.swagger.v3.oas.models.OpenAPI api() {
    return parsed(new Browser(port).get("/api/openapi.json").body()).getOpenAPI();
  }

  private static SwaggerParseResult parsed(String description) {
    var options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(description, null, options);
  }
}
