package secretariat.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import secretariat.kernel.Access;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;

/** Every route that any module has, against every capacity that anybody can hold. */
@Tag("any-engine")
@RunningSystem
class AccessOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private AccessTable table;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void every_route_is_declared_and_every_declaration_is_a_route() {
    var declared = new TreeSet<String>();
    table.rows().forEach(row -> declared.add(row.route()));
    var existing = new TreeSet<String>(List.of("GET /api/openapi.json"));
    routes().forEach((info, method) -> existing.addAll(names(info)));
    assertThat(existing).isEqualTo(declared);
  }

  @Test
  void every_request_that_records_something_is_done_once() {
    var careless = new ArrayList<String>();
    routes()
        .forEach((info, method) -> {
          boolean safe = names(info).stream().allMatch(name -> name.startsWith("GET "));
          boolean once =
              Arrays.stream(method.getMethodParameters())
                  .anyMatch(parameter -> parameter.getParameterType().equals(Once.class));
          if (!safe && !once && !method.hasMethodAnnotation(RecordsNothing.class)) {
            careless.add(names(info) + " " + method);
          }
        });
    assertThat(careless).isEmpty();
  }

  @Test
  void each_capacity_enters_exactly_the_routes_that_the_table_says() {
    var wrong = new ArrayList<String>();
    for (Optional<Capacity> capacity : everybody()) {
      var visitor = new Visitor(capacity);
      for (Access.Row row : table.rows()) {
        boolean admitted = row.audience().admits(visitor.actor);
        int status = visitor.enter(row);
        if (!asExpected(row, capacity.isPresent(), admitted, status)) {
          wrong.add("%s, %s: %d".formatted(capacity, row, status));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_nobody_declares_is_not_there() {
    var visitor = new Visitor(Optional.of(Capacity.ADMINISTRATOR));
    for (String path :
        List.of("/nowhere", "/desk/nowhere", "/actuator", "/actuator/env", "/error")) {
      assertThat(new Browser(port).get(path).statusCode()).as(path).isEqualTo(404);
      assertThat(visitor.browser.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(visitor.browser.get("/desk/me/capacity").statusCode()).isEqualTo(405);
  }

  /** Admitted: anything but being turned away or a fault. Not admitted: turned away. */
  private static boolean asExpected(
      Access.Row row, boolean signedIn, boolean admitted, int status) {
    boolean api = row.pattern().startsWith("/api/");
    if (admitted) {
      return status < 500 && status != 401 && status != 403;
    }
    return status == (signedIn ? 403 : api ? 401 : 303);
  }

  private Map<RequestMappingInfo, HandlerMethod> routes() {
    var own = new HashMap<>(mapping.getHandlerMethods());
    own.values().removeIf(method -> !method.getBeanType().getName().startsWith("secretariat."));
    own.keySet().removeIf(info -> info.getPatternValues().contains("/error"));
    return own;
  }

  private static List<String> names(RequestMappingInfo info) {
    var names = new ArrayList<String>();
    for (String pattern : info.getPatternValues()) {
      var methods = info.getMethodsCondition().getMethods();
      methods.forEach(method -> names.add(method + " " + pattern));
      if (methods.isEmpty()) {
        names.add("ANY " + pattern);
      }
    }
    return names;
  }

  private static List<Optional<Capacity>> everybody() {
    var everybody = new ArrayList<Optional<Capacity>>();
    everybody.add(Optional.empty());
    Offices.OF_THE_SECRETARIAT.forEach(office -> everybody.add(Optional.of(Capacity.of(office))));
    everybody.add(Optional.of(Capacity.permanentRepresentative("KZ")));
    everybody.add(Optional.of(Capacity.nationalCoordinator("KZ")));
    everybody.add(Optional.of(Capacity.liaison("RATS")));
    return everybody;
  }

  /** Somebody in one capacity, with a browser and a token; or nobody. */
  private final class Visitor {
    private final Browser browser = new Browser(port);
    private final Actor actor;
    private final Optional<String> token;
    private final String csrf;

    Visitor(Optional<Capacity> capacity) {
      if (capacity.isEmpty()) {
        actor = Actor.PUBLIC;
        token = Optional.empty();
        csrf = browser.csrf("/sign-in");
        return;
      }
      var people = new People(accounts, links, tokens);
      Person person = people.holding(capacity.get());
      browser.signIn(person.signInName(), People.PASSWORD);
      actor = new Actor(person.id().toString(), capacity.get());
      token = Optional.of(people.token(person, capacity.get()));
      csrf = browser.csrf("/desk/me");
    }

    int enter(Access.Row row) {
      boolean api = row.pattern().startsWith("/api/");
      var request = browser.to(path(row.pattern()));
      token
          .filter(each -> api)
          .ifPresent(each -> request.header("Authorization", "Bearer " + each));
      if (row.method().equals("GET")) {
        return browser.send(request.GET()).statusCode();
      }
      if (api) {
        request
            .header("Content-Type", "application/json")
            .header(Once.HEADER, "key-" + UUID.randomUUID());
        return browser
            .send(request.method(row.method(), BodyPublishers.ofString("{}")))
            .statusCode();
      }
      HttpResponse<String> answer =
          browser.post(
              path(row.pattern()), Map.of("_csrf", csrf, Once.FIELD, "key-" + UUID.randomUUID()));
      boolean toSignIn = answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?");
      return answer.statusCode() == 303 && !toSignIn ? 200 : answer.statusCode();
    }

    private static String path(String pattern) {
      return pattern
          .replaceAll("\\{\\*[a-z]+}", "x")
          .replace("{level:[0-9]|[1-5][0-9]|6[0-3]}", "0")
          .replaceAll("\\{[A-Za-z0-9]+}", "00000000-0000-4000-8000-000000000000");
    }
  }
}
