package secretariat.membership;

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
import secretariat.kernel.Text;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.profile.Citation;
import secretariat.profile.Columns;

/** The index tables of this module. */
@Component
class MembershipStore {

  static final List<String> TABLES = List.of("membership.state_name", "membership.standing");

  private final JdbcClient jdbc;

  MembershipStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String state, State.Named named) {
    StateNamed name = named.name();
    jdbc.sql(
            """
            insert into membership.state_name (state, sequence, valid_from, alpha3, numeric_code,
              short_name, long_name, long_after_of, source)
            values (:state, :sequence, :from, :alpha3, :numeric, cast(:short as jsonb),
              cast(:long as jsonb), cast(:after as jsonb), cast(:source as jsonb))
            """)
        .param("state", state)
        .param("sequence", named.sequence())
        .param("from", named.from())
        .param("alpha3", name.alpha3())
        .param("numeric", name.numeric())
        .param("short", Columns.written(name.shortName()))
        .param("long", Columns.written(name.longName()))
        .param("after", Columns.written(name.longAfterOf()))
        .param("source", Columns.written(name.source()))
        .update();
  }

  void add(String state, State.Stood stood) {
    Optional<Memorandum> memorandum = stood.memorandum();
    jdbc.sql(
            """
            insert into membership.standing (state, sequence, valid_from, standing, decision,
              memorandum_date, memorandum_source, merged, note)
            values (:state, :sequence, :from, :standing, cast(:decision as jsonb),
              :memorandum_date, cast(:memorandum_source as jsonb), :merged, cast(:note as jsonb))
            """)
        .param("state", state)
        .param("sequence", stood.sequence())
        .param("from", stood.from())
        .param("standing", stood.standing().orElse(null))
        .param("decision", Columns.written(stood.decision()))
        .param("memorandum_date", memorandum.flatMap(Memorandum::date).orElse(null))
        .param(
            "memorandum_source",
            memorandum.map(Memorandum::source).map(Columns::written).orElse(null))
        .param("merged", stood.merged().orElse(null))
        .param("note", stood.note().map(Columns::written).orElse(null))
        .update();
  }

  List<State> all() {
    return states(Optional.empty());
  }

  Optional<State> find(String code) {
    return states(Optional.of(code)).stream().findFirst();
  }

  private List<State> states(Optional<String> code) {
    Map<String, List<State.Named>> names =
        byState(
            jdbc.sql(
                    """
                    select * from membership.state_name
                    where cast(:code as text) is null or state = :code
                    """)
                .param("code", code.orElse(null))
                .query((row, number) -> Map.entry(row.getString("state"), named(row)))
                .list());
    Map<String, List<State.Stood>> standings =
        byState(
            jdbc.sql(
                    """
                    select * from membership.standing
                    where cast(:code as text) is null or state = :code
                    """)
                .param("code", code.orElse(null))
                .query((row, number) -> Map.entry(row.getString("state"), stood(row)))
                .list());
    return Stream.concat(names.keySet().stream(), standings.keySet().stream())
        .distinct()
        .sorted()
        .map(state ->
            new State(
                state,
                names.getOrDefault(state, List.of()),
                standings.getOrDefault(state, List.of())))
        .toList();
  }

  private static <T> Map<String, List<T>> byState(List<Map.Entry<String, T>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static State.Named named(ResultSet row) throws SQLException {
    return new State.Named(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        new StateNamed(
            row.getString("alpha3"),
            row.getString("numeric_code"),
            Columns.text(row.getString("short_name")),
            Columns.text(row.getString("long_name")),
            Columns.text(row.getString("long_after_of")),
            Columns.citation(row.getString("source"))));
  }

  private static State.Stood stood(ResultSet row) throws SQLException {
    Optional<String> date = Optional.ofNullable(row.getString("memorandum_date"));
    Optional<Citation> source =
        Optional.ofNullable(row.getString("memorandum_source")).map(Columns::citation);
    Optional<Text> note = Optional.ofNullable(row.getString("note")).map(Columns::text);
    return new State.Stood(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        Optional.ofNullable(row.getString("standing")),
        Columns.citation(row.getString("decision")),
        source.map(cited -> new Memorandum(date, cited)),
        Optional.ofNullable(row.getString("merged")),
        note);
  }
}
