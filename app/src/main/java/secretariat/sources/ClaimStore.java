package secretariat.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.profile.Columns;
import secretariat.sources.ClaimAct.ClaimAdopted;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.ClaimAct.QuestionRaised;

/** The index tables of this module. */
@Component
class ClaimStore {

  static final List<String> TABLES = List.of("sources.claim", "sources.question");

  private final JdbcClient jdbc;

  ClaimStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String question, QuestionRaised raised) {
    jdbc.sql(
            """
            insert into sources.question (question, about, words)
            values (:question, :about, cast(:words as jsonb))
            on conflict (question) do update set about = excluded.about, words = excluded.words
            """)
        .param("question", question)
        .param("about", raised.about())
        .param("words", Columns.written(raised.question()))
        .update();
  }

  void add(String question, long sequence, ClaimStated claim) {
    Optional<Holding> held = claim.holding();
    jdbc.sql(
            """
            insert into sources.claim (question, sequence, claim, says, place, held_from,
              held_until, source)
            values (:question, :sequence, :claim, cast(:says as jsonb), :place, :from, :until,
              cast(:source as jsonb))
            on conflict (question, claim) do update set sequence = excluded.sequence,
              says = excluded.says, place = excluded.place, held_from = excluded.held_from,
              held_until = excluded.held_until, source = excluded.source
            """)
        .param("question", question)
        .param("sequence", sequence)
        .param("claim", claim.claim())
        .param("says", Columns.written(claim.says()))
        .param("place", held.map(Holding::place).orElse(null))
        .param("from", held.map(Holding::from).orElse(null))
        .param("until", held.flatMap(Holding::until).orElse(null))
        .param("source", Columns.written(claim.source()))
        .update();
  }

  void adopt(String question, ClaimAdopted adopted) {
    jdbc.sql(
            """
            update sources.question set adopted = :claim, why = cast(:why as jsonb)
            where question = :question
            """)
        .param("question", question)
        .param("claim", adopted.claim())
        .param("why", Columns.written(adopted.why()))
        .update();
  }

  List<Question> all() {
    return questions(Optional.empty(), Optional.empty());
  }

  Optional<Question> find(String code) {
    return questions(Optional.of(code), Optional.empty()).stream().findFirst();
  }

  List<Question> about(String subject) {
    return questions(Optional.empty(), Optional.of(subject));
  }

  private List<Question> questions(Optional<String> code, Optional<String> about) {
    Map<String, List<Question.Claim>> claims =
        jdbc
            .sql("select * from sources.claim order by question, sequence")
            .query((row, number) -> Map.entry(row.getString("question"), claim(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql(
            """
            select * from sources.question
            where (cast(:code as text) is null or question = :code)
              and (cast(:about as text) is null or about = :about)
            order by question collate "C"
            """)
        .param("code", code.orElse(null))
        .param("about", about.orElse(null))
        .query((row, number) ->
            question(row, claims.getOrDefault(row.getString("question"), List.of())))
        .list();
  }

  private static Question question(ResultSet row, List<Question.Claim> claims) throws SQLException {
    Optional<String> adopted = Optional.ofNullable(row.getString("adopted"));
    String why = row.getString("why");
    return new Question(
        row.getString("question"),
        row.getString("about"),
        Columns.text(row.getString("words")),
        claims,
        adopted.map(claim -> new Question.Adopted(claim, Columns.text(why))));
  }

  private static Question.Claim claim(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("held_from", LocalDate.class);
    String place = row.getString("place");
    Optional<LocalDate> until = Optional.ofNullable(row.getObject("held_until", LocalDate.class));
    return new Question.Claim(
        row.getString("claim"),
        Columns.text(row.getString("says")),
        Optional.ofNullable(place).map(held -> new Holding(held, from, until)),
        Columns.citation(row.getString("source")));
  }
}
