package secretariat.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who may enter the routes of one module; each module offers its own as a bean. A route is written
 * as its mapping is, with the method before it: {@code "GET /documents/{id}"}. What no module
 * declares, nobody may enter.
 *
 * <pre>{@code
 * @Bean
 * static Access depositaryAccess() {
 *   return Access.of("depositary")
 *       .everyone("GET /documents", "GET /documents/{id}")
 *       .offices(List.of("registry-official"), "GET /desk/incoming", "POST /desk/incoming");
 * }
 * }</pre>
 */
public record Access(String module, List<Row> rows) {

  /** One row of the table. */
  public record Row(String method, String pattern, Audience audience) {

    public String route() {
      return method + " " + pattern;
    }

    @Override
    public String toString() {
      return "%-6s %-44s %s".formatted(method, pattern, audience);
    }
  }

  public Access {
    rows = List.copyOf(rows);
  }

  public static Access of(String module) {
    return new Access(module, List.of());
  }

  /** Anybody may enter, signed in or not. */
  public Access everyone(String... routes) {
    return with(new Audience.Everyone(), routes);
  }

  /** Any person who has signed in may enter, in whatever capacity, or in none. */
  public Access signedIn(String... routes) {
    return with(new Audience.SignedInPersons(), routes);
  }

  /** Those who act now in one of these offices may enter. */
  public Access offices(List<String> offices, String... routes) {
    return with(new Audience.Holders(Set.copyOf(offices)), routes);
  }

  private Access with(Audience audience, String... routes) {
    var longer = new ArrayList<>(rows);
    for (String route : routes) {
      if (!route.matches("(GET|POST|PUT|PATCH|DELETE) /.*")) {
        throw new IllegalArgumentException(
            "Unrecognised route: \"%s\". Example: \"GET /documents/{id}\"".formatted(route));
      }
      int space = route.indexOf(' ');
      longer.add(new Row(route.substring(0, space), route.substring(space + 1), audience));
    }
    return new Access(module, longer);
  }
}
