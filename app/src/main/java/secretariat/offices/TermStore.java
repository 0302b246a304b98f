package secretariat.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.offices.Term.Foreseen;
import secretariat.offices.Term.Holding;
import secretariat.offices.Term.Role;
import secretariat.offices.Term.Step;
import secretariat.profile.Columns;

/** The index tables of terms and their steps. */
@Component
class TermStore {

  static final List<String> TABLES = List.of("offices.step", "offices.term");

  private final JdbcClient jdbc;

  TermStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes a term and the last of its steps. */
  void save(Term term) {
    Holding holding = term.holding();
    jdbc.sql(
            """
            insert into offices.term (term, office, role, person, state, post, department,
              foreseen_from, foreseen_until)
            values (:term, :office, :role, :person, :state, :post, :department, :from, :until)
            on conflict (term) do update set
              foreseen_from = excluded.foreseen_from, foreseen_until = excluded.foreseen_until
            """)
        .param("term", term.code())
        .param("office", holding.office())
        .param("role", holding.role().name().toLowerCase(Locale.ROOT))
        .param("person", holding.person())
        .param("state", holding.state())
        .param("post", holding.post().orElse(null), Types.VARCHAR)
        .param("department", holding.department().orElse(null), Types.VARCHAR)
        .param("from", term.foreseen().from().orElse(null), Types.DATE)
        .param("until", term.foreseen().until().orElse(null), Types.DATE)
        .update();
    add(term.code(), term.steps().getLast());
  }

  private void add(String term, Step step) {
    jdbc.sql(
            """
            insert into offices.step (term, sequence, milestone, effective, known_date, taken_by,
              detail, source)
            values (:term, :sequence, :milestone, :effective, :known, :by, :detail,
              cast(:source as jsonb))
            """)
        .param("term", term)
        .param("sequence", step.sequence())
        .param("milestone", step.milestone().code())
        .param("effective", step.effective())
        .param("known", step.known().orElse(null), Types.VARCHAR)
        .param("by", step.by().orElse(null), Types.VARCHAR)
        .param("detail", step.detail().orElse(null), Types.VARCHAR)
        .param("source", step.source().map(Columns::written).orElse(null), Types.VARCHAR)
        .update();
  }

  List<Term> all() {
    return terms("true", Map.of());
  }

  Optional<Term> find(String code) {
    return terms("term = :term", Map.of("term", code)).stream().findFirst();
  }

  List<Term> ofOffice(String office) {
    return terms("office = :office", Map.of("office", office));
  }

  List<Term> ofPerson(UUID person) {
    return terms("person = :person", Map.of("person", person));
  }

  /**
   * @param condition one of this class's own, never a user's words
   */
  private List<Term> terms(String condition, Map<String, Object> parameters) {
    Map<String, List<Step>> steps =
        jdbc
            .sql(
                """
                select * from offices.step
                where term in (select term from offices.term where %s)
                order by term, sequence
                """
                    .formatted(condition))
            .params(parameters)
            .query((row, number) -> Map.entry(row.getString("term"), step(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql("select * from offices.term where %s order by term".formatted(condition))
        .params(parameters)
        .query((row, number) -> term(row, steps.getOrDefault(row.getString("term"), List.of())))
        .list();
  }

  private static Term term(ResultSet row, List<Step> steps) throws SQLException {
    return new Term(
        row.getString("term"),
        new Holding(
            row.getString("office"),
            Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
            row.getObject("person", UUID.class),
            row.getString("state"),
            Optional.ofNullable(row.getString("post")),
            Optional.ofNullable(row.getString("department"))),
        new Foreseen(
            Optional.ofNullable(row.getObject("foreseen_from", LocalDate.class)),
            Optional.ofNullable(row.getObject("foreseen_until", LocalDate.class))),
        steps);
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getLong("sequence"),
        Milestone.ofCode(row.getString("milestone")),
        row.getObject("effective", LocalDate.class),
        Optional.ofNullable(row.getString("known_date")),
        Optional.ofNullable(row.getString("taken_by")),
        Optional.ofNullable(row.getString("detail")),
        Optional.ofNullable(row.getString("source")).map(Columns::citation));
  }
}
