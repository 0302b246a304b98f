package secretariat.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.kernel.Text;
import secretariat.membership.Change.Effect;
import secretariat.membership.Change.Grounds;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.profile.Citation;
import secretariat.profile.Columns;
import secretariat.register.Act;

/** The index tables of this module. */
@Component
class MembershipStore {

  static final List<String> TABLES =
      List.of("membership.state_name", "membership.standing", "membership.accession");

  private final JdbcClient jdbc;

  MembershipStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String state, State.Named named) {
    State.Names name = named.name();
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
        .param("alpha3", name.codes().map(State.Codes::alpha3).orElse(null))
        .param("numeric", name.codes().map(State.Codes::numeric).orElse(null))
        .param("short", Columns.written(name.shortName()))
        .param("long", Columns.written(name.longName()))
        .param("after", Columns.written(name.longAfterOf()))
        .param("source", Columns.written(name.source()))
        .update();
  }

  void add(String state, Change change) {
    Grounds grounds = change.grounds();
    Optional<Memorandum> memorandum = grounds.memorandum();
    jdbc.sql(
            """
            insert into membership.standing (state, sequence, valid_from, effect, standing, day,
              decision, memorandum_date, memorandum_source, merged, note)
            values (:state, :sequence, :from, :effect, :standing, cast(:day as date),
              cast(:decision as jsonb), :memorandum_date, cast(:memorandum_source as jsonb),
              :merged, cast(:note as jsonb))
            """)
        .param("state", state)
        .param("sequence", change.sequence())
        .param("from", change.from())
        .param("effect", change.effect().code())
        .param("standing", change.standing().orElse(null))
        .param("day", change.day().orElse(null))
        .param("decision", Columns.written(grounds.decision()))
        .param("memorandum_date", memorandum.flatMap(Memorandum::date).orElse(null))
        .param(
            "memorandum_source",
            memorandum.map(Memorandum::source).map(Columns::written).orElse(null))
        .param("merged", grounds.merged().orElse(null))
        .param("note", grounds.note().map(Columns::written).orElse(null))
        .update();
  }

  void add(String state, Act act, Deed step) {
    jdbc.sql(
            """
            insert into membership.accession (state, sequence, valid_from, step)
            values (:state, :sequence, :from, :step)
            """)
        .param("state", state)
        .param("sequence", act.id().sequence())
        .param("from", act.effective())
        .param("step", step.slug())
        .update();
  }

  /** Those whose newest step is not among these. */
  List<String> withNewestStepOtherThan(List<Deed> deeds) {
    return jdbc.sql(
            """
            select state from (
              select distinct on (state) state, step from membership.accession
              order by state, valid_from desc, sequence desc) as newest
            where step not in (:steps)
            order by state
            """)
        .param("steps", deeds.stream().map(Deed::slug).toList())
        .query((row, number) -> row.getString("state"))
        .list();
  }

  /** Everything that has effect by the end of a day. */
  List<State> asAt(LocalDate day) {
    return states(
        jdbc.sql(
                """
                select distinct on (state) * from membership.state_name where valid_from <= :day
                order by state, valid_from desc, sequence desc
                """)
            .param("day", day),
        jdbc.sql(
                """
                select * from membership.standing where valid_from <= :day
                order by state, valid_from, sequence
                """)
            .param("day", day));
  }

  List<State> all() {
    return states(
        jdbc.sql("select * from membership.state_name order by state, valid_from, sequence"),
        jdbc.sql("select * from membership.standing order by state, valid_from, sequence"));
  }

  Optional<State> find(String code) {
    return states(
            jdbc.sql("select * from membership.state_name where state = :code").param("code", code),
            jdbc.sql("select * from membership.standing where state = :code").param("code", code))
        .stream()
        .findFirst();
  }

  private static List<State> states(
      JdbcClient.StatementSpec named, JdbcClient.StatementSpec stood) {
    Map<String, List<State.Named>> names =
        byState(named.query((row, number) -> Map.entry(row.getString("state"), named(row))).list());
    Map<String, List<Change>> changes =
        byState(
            stood.query((row, number) -> Map.entry(row.getString("state"), change(row))).list());
    return Stream.concat(names.keySet().stream(), changes.keySet().stream())
        .distinct()
        .map(state ->
            new State(
                state,
                names.getOrDefault(state, List.of()),
                changes.getOrDefault(state, List.of())))
        .toList();
  }

  private static <T> Map<String, List<T>> byState(List<Map.Entry<String, T>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static State.Named named(ResultSet row) throws SQLException {
    String alpha3 = row.getString("alpha3");
    Optional<State.Codes> codes =
        alpha3 == null
            ? Optional.empty()
            : Optional.of(new State.Codes(alpha3, row.getString("numeric_code")));
    return new State.Named(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        new State.Names(
            codes,
            Columns.text(row.getString("short_name")),
            Columns.text(row.getString("long_name")),
            Columns.text(row.getString("long_after_of")),
            Columns.citation(row.getString("source"))));
  }

  private static Change change(ResultSet row) throws SQLException {
    Optional<String> date = Optional.ofNullable(row.getString("memorandum_date"));
    Optional<Citation> source =
        Optional.ofNullable(row.getString("memorandum_source")).map(Columns::citation);
    Optional<Text> note = Optional.ofNullable(row.getString("note")).map(Columns::text);
    return new Change(
        row.getObject("valid_from", LocalDate.class),
        row.getLong("sequence"),
        Effect.ofCode(row.getString("effect")),
        Optional.ofNullable(row.getString("standing")),
        Optional.ofNullable(row.getObject("day", LocalDate.class)),
        new Grounds(
            Columns.citation(row.getString("decision")),
            source.map(cited -> new Memorandum(date, cited)),
            Optional.ofNullable(row.getString("merged")),
            note));
  }
}
