package secretariat.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import secretariat.kernel.Access;
import secretariat.kernel.Actor;
import secretariat.kernel.Audience;

/**
 * The one table of who may enter which route: the rows of all modules. The most specific pattern
 * that fits a path decides.
 */
@Component
public class AccessTable {

  private record Compiled(PathPattern pattern, Access.Row row) {}

  private final List<Compiled> rows;
  private final Map<String, List<Compiled>> byFolder;

  AccessTable(List<Access> modules) {
    var compiled = new ArrayList<Compiled>();
    var seen = new HashSet<String>();
    for (Access module : modules) {
      for (Access.Row row : module.rows()) {
        requireKnownOffices(module, row);
        requireFolder(module, row);
        if (!seen.add(row.route())) {
          throw new IllegalStateException(
              "%s declares %s, which is declared already".formatted(module.module(), row.route()));
        }
        compiled.add(new Compiled(PathPatternParser.defaultInstance.parse(row.pattern()), row));
      }
    }
    compiled.sort(Comparator.comparing(Compiled::pattern, PathPattern.SPECIFICITY_COMPARATOR));
    this.rows = List.copyOf(compiled);
    this.byFolder =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> folder(PathContainer.parsePath(row.pattern().getPatternString()))));
  }

  /** The first folder of a path, by which most rows can be passed over; empty for the root. */
  private static String folder(PathContainer path) {
    return path.elements().stream()
        .filter(PathContainer.PathSegment.class::isInstance)
        .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
        .findFirst()
        .orElse("");
  }

  /** Whether an actor may send a request of this method to this path, and if not, why not. */
  public Verdict judge(String method, PathContainer path, Actor actor) {
    List<Compiled> fitting =
        byFolder.getOrDefault(folder(path), List.of()).stream()
            .filter(each -> each.pattern().matches(path))
            .toList();
    if (fitting.isEmpty()) {
      return Verdict.NOT_FOUND;
    }
    String asked = method.equals("HEAD") ? "GET" : method;
    PathPattern closest = fitting.getFirst().pattern();
    return fitting.stream()
        .filter(each -> each.pattern().equals(closest) && each.row().method().equals(asked))
        .findFirst()
        .map(each -> each.row().audience().admits(actor) ? Verdict.ADMITTED : Verdict.FORBIDDEN)
        .orElse(Verdict.METHOD_NOT_ALLOWED);
  }

  /** All rows, the most specific patterns first. */
  public List<Access.Row> rows() {
    return rows.stream().map(Compiled::row).toList();
  }

  private static void requireFolder(Access module, Access.Row row) {
    if (row.pattern().matches("/[^/]*[{*].*")) {
      throw new IllegalStateException(
          "%s declares %s; the first folder of a route is written out"
              .formatted(module.module(), row.route()));
    }
  }

  private static void requireKnownOffices(Access module, Access.Row row) {
    if (row.audience() instanceof Audience.Holders holders
        && (holders.offices().isEmpty() || !Offices.ALL.containsAll(holders.offices()))) {
      throw new IllegalStateException(
          "%s admits %s to %s; known offices: %s"
              .formatted(module.module(), holders.offices(), row.route(), Offices.ALL));
    }
  }
}
