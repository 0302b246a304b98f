package secretariat.bodies;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.profile.Columns;
import secretariat.profile.Deed;
import secretariat.register.Canonical;

/** The index tables of this module. */
@Component
class BodyStore {

  static final List<String> TABLES = List.of("bodies.body", "bodies.power", "bodies.fact");

  private final JdbcClient jdbc;

  BodyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String code, Body.Known known) {
    BodyEstablished body = known.body();
    jdbc.sql(
            """
            insert into bodies.body (body, sequence, valid_from, rank, part_of, since, numbering,
              name, short_name, source)
            values (:body, :sequence, :from, :rank, :part_of, :since, :numbering,
              cast(:name as jsonb), cast(:short_name as jsonb), cast(:source as jsonb))
            """)
        .param("body", code)
        .param("sequence", known.sequence())
        .param("from", known.from())
        .param("rank", body.rank())
        .param("part_of", body.partOf().orElse(null))
        .param("since", body.since().orElse(null))
        .param("numbering", body.numbering().orElse(null))
        .param("name", Columns.written(body.name()))
        .param("short_name", Columns.written(body.shortName()))
        .param("source", Columns.written(body.source()))
        .update();
  }

  void add(String code, Body.Power power) {
    jdbc.sql(
            """
            insert into bodies.power (body, sequence, valid_from, allowed, deed, object, source)
            values (:body, :sequence, :from, :allowed, :deed, :object, cast(:source as jsonb))
            """)
        .param("body", code)
        .param("sequence", power.sequence())
        .param("from", power.from())
        .param("allowed", power.allowed())
        .param("deed", power.deed().code())
        .param("object", power.object())
        .param("source", Columns.written(power.source()))
        .update();
  }

  void add(String code, String kind, Body.Fact fact) {
    jdbc.sql(
            """
            insert into bodies.fact (body, sequence, valid_from, kind, content)
            values (:body, :sequence, :from, :kind, cast(:content as jsonb))
            """)
        .param("body", code)
        .param("sequence", fact.sequence())
        .param("from", fact.from())
        .param("kind", kind)
        .param("content", new String(Canonical.write((Record) fact.act()), StandardCharsets.UTF_8))
        .update();
  }

  List<Body> all() {
    return bodies(Optional.empty());
  }

  Optional<Body> find(String code) {
    return bodies(Optional.of(code)).stream().findFirst();
  }

  private List<Body> bodies(Optional<String> code) {
    Map<String, List<Body.Known>> known = rows("bodies.body", code, BodyStore::known);
    Map<String, List<Body.Power>> powers = rows("bodies.power", code, BodyStore::power);
    Map<String, List<Body.Fact>> facts = rows("bodies.fact", code, BodyStore::fact);
    return Stream.of(known, powers, facts)
        .flatMap(rows -> rows.keySet().stream())
        .distinct()
        .sorted()
        .map(body ->
            new Body(
                body,
                known.getOrDefault(body, List.of()),
                powers.getOrDefault(body, List.of()),
                facts.getOrDefault(body, List.of())))
        .toList();
  }

  /** What a table of this module says, of one body or of all. */
  private <T> Map<String, List<T>> rows(String table, Optional<String> code, Reader<T> reader) {
    return jdbc
        .sql(
            """
            select * from %s
            where cast(:code as text) is null or body = :code
            """
                .formatted(table))
        .param("code", code.orElse(null))
        .query((row, number) -> Map.entry(row.getString("body"), reader.read(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static Body.Known known(ResultSet row) throws SQLException {
    return new Body.Known(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        new BodyEstablished(
            row.getInt("rank"),
            Optional.ofNullable(row.getString("part_of")),
            Optional.ofNullable(row.getString("since")),
            Optional.ofNullable(row.getString("numbering")),
            Columns.text(row.getString("name")),
            Columns.text(row.getString("short_name")),
            Columns.citation(row.getString("source"))));
  }

  private static Body.Fact fact(ResultSet row) throws SQLException {
    byte[] content = row.getString("content").getBytes(StandardCharsets.UTF_8);
    return new Body.Fact(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        (BodyAct) Canonical.read(content, BodyAct.KINDS.content(row.getString("kind"))));
  }

  private static Body.Power power(ResultSet row) throws SQLException {
    return new Body.Power(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        row.getBoolean("allowed"),
        Deed.ofCode(row.getString("deed")).orElseThrow(),
        row.getString("object"),
        Columns.citation(row.getString("source")));
  }
}
