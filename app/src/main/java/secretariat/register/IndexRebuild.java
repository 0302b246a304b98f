package secretariat.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** The SQL that sets index tables aside, and compares what was rebuilt with what stood there. */
@Repository
class IndexRebuild {

  private final JdbcTemplate jdbc;

  IndexRebuild(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets nobody else write to the tables until this transaction ends. */
  void lock(List<String> tables) {
    jdbc.execute("lock table %s in share row exclusive mode".formatted(String.join(", ", tables)));
  }

  /** Copies the tables aside, in this transaction only. */
  void copyAside(List<String> tables) {
    for (String table : tables) {
      jdbc.execute(
          "create temporary table %s on commit drop as select * from %s"
              .formatted(aside(table), table));
    }
  }

  void empty(List<String> tables) {
    tables.forEach(table -> jdbc.execute("delete from " + table));
  }

  /** The first row that differs, with its columns, if any does. */
  Optional<String> difference(String table) {
    List<JsonNode> stood = onlyIn(aside(table), table);
    List<JsonNode> rebuilt = onlyIn(table, aside(table));
    if (stood.isEmpty() && rebuilt.isEmpty()) {
      return Optional.empty();
    }
    if (rebuilt.isEmpty()) {
      return Optional.of("%s: no act accounts for the row %s".formatted(table, stood.getFirst()));
    }
    if (stood.isEmpty()) {
      return Optional.of("%s: the row %s is missing".formatted(table, rebuilt.getFirst()));
    }
    List<String> columns = differing(stood.getFirst(), rebuilt);
    return Optional.of(
        "%s: column %s of the row %s is not what the acts say"
            .formatted(table, String.join(", ", columns), stood.getFirst()));
  }

  private List<JsonNode> onlyIn(String one, String other) {
    return jdbc.query(
        """
        select to_jsonb(a)::text from %s a
        except select to_jsonb(b)::text from %s b
        limit 50
        """
            .formatted(one, other),
        (row, number) -> Canonical.parse(row.getBytes(1)));
  }

  /** The columns in which a row differs from the most similar of some others. */
  private static List<String> differing(JsonNode row, List<JsonNode> others) {
    List<String> fewest = List.of();
    for (JsonNode other : others) {
      var columns = new ArrayList<String>();
      for (var column : row.properties()) {
        if (!column.getValue().equals(other.get(column.getKey()))) {
          columns.add(column.getKey());
        }
      }
      if (fewest.isEmpty() || columns.size() < fewest.size()) {
        fewest = columns;
      }
    }
    return fewest;
  }

  private static String aside(String table) {
    return "aside_" + table.replace('.', '_');
  }
}
