package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.kernel.MatchKey;
import secretariat.kernel.Text;
import secretariat.profile.Columns;
import secretariat.profile.KnownDate;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that writes the index tables, and the few questions that the acts themselves ask. */
@Repository
class DecisionStore {

  static final List<String> TABLES = List.of("decisions.proposal", "decisions.decision");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient sql;

  DecisionStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insertProposal(String id, DecisionAct.ProposalEntered entered, Instant recorded) {
    sql.sql(
            """
            insert into decisions.proposal
              (id, title, body, stage, entered, effect_kind, effect_about)
            values (:id, cast(:title as jsonb), :body, 'entered', :entered, :kind,
              cast(:about as jsonb))
            """)
        .param("id", id)
        .param("title", Columns.written(entered.title()))
        .param("body", entered.body().orElse(null))
        .param("entered", recorded.atOffset(ZoneOffset.UTC))
        .param("kind", entered.effect().map(EffectWanted::kind).orElse(null))
        .param(
            "about",
            entered.effect().map(wanted -> JSON.writeValueAsString(wanted.about())).orElse(null))
        .update();
  }

  void title(String id, Text title) {
    sql.sql(
            """
            update decisions.proposal set title = title || cast(:title as jsonb) where id = :id
            """)
        .param("id", id)
        .param("title", Columns.written(title))
        .update();
  }

  void stage(String id, Stage stage) {
    sql.sql(
            """
            update decisions.proposal set stage = :stage, expires = null where id = :id
            """)
        .param("id", id)
        .param("stage", stage.code())
        .update();
  }

  void round(String id, int round) {
    sql.sql(
            """
            update decisions.proposal set stage = 'put', round = :round, expires = null
            where id = :id
            """)
        .param("id", id)
        .param("round", round)
        .update();
  }

  void open(String id, Optional<Instant> expires) {
    sql.sql(
            """
            update decisions.proposal set stage = 'open', expires = :expires where id = :id
            """)
        .param("id", id)
        .param("expires", expires.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
  }

  /** What the book shows of a decision in a list. */
  record Row(
      String id,
      String registryNumber,
      Optional<String> body,
      Optional<String> bodyNumber,
      KnownDate adopted,
      Text title,
      Instant announced,
      boolean past,
      String effect) {}

  void insertDecision(Row row) {
    sql.sql(
            """
            insert into decisions.decision (id, registry_number, body, body_number, number_key,
              adopted, earliest, latest, title, search_key, announced, past, effect)
            values (:id, :registry, :body, :number, :number_key, :adopted, :earliest, :latest,
              cast(:title as jsonb), :search, :announced, :past, :effect)
            """)
        .param("id", row.id())
        .param("registry", row.registryNumber())
        .param("body", row.body().orElse(null))
        .param("number", row.bodyNumber().orElse(null))
        .param("number_key", row.bodyNumber().map(MatchKey::of).orElse(null))
        .param("adopted", row.adopted().code())
        .param("earliest", row.adopted().earliest())
        .param("latest", row.adopted().latest())
        .param("title", Columns.written(row.title()))
        .param("search", searchKey(row.registryNumber(), row.bodyNumber(), row.title()))
        .param("announced", row.announced().atOffset(ZoneOffset.UTC))
        .param("past", row.past())
        .param("effect", row.effect())
        .update();
  }

  void effect(String id, String effect) {
    sql.sql("update decisions.decision set effect = :effect where id = :id")
        .param("id", id)
        .param("effect", effect)
        .update();
  }

  void correctTitle(String id, Text titleInOneLanguage) {
    sql.sql(
            """
            update decisions.decision set title = title || cast(:title as jsonb) where id = :id
            """)
        .param("id", id)
        .param("title", Columns.written(titleInOneLanguage))
        .update();
    sql.sql("select registry_number, body_number, title from decisions.decision where id = :id")
        .param("id", id)
        .query((row, number) ->
            searchKey(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Columns.text(row.getString(3))))
        .optional()
        .ifPresent(key ->
            sql.sql("update decisions.decision set search_key = :key where id = :id")
                .param("id", id)
                .param("key", key)
                .update());
  }

  private static String searchKey(String registry, Optional<String> number, Text title) {
    return MatchKey.of(
        String.join(" ", registry, number.orElse(""), String.join(" ", title.byTag().values())));
  }

  /** The highest number that was ever allocated under a prefix; the caller holds its lock. */
  int highest(String prefix) {
    return sql.sql(
            """
            select coalesce(max(cast(substring(registry_number from :after) as integer)), 0)
            from decisions.decision where starts_with(registry_number, :prefix)
            """)
        .param("prefix", prefix)
        .param("after", prefix.length() + 1)
        .query(Integer.class)
        .single();
  }

  /** The registry number of the decision that holds a body's number in a year, if one does. */
  Optional<String> numberHolder(String body, String number, int year) {
    return sql.sql(
            """
            select registry_number from decisions.decision
            where body = :body and number_key = :number and extract(year from latest) = :year
            """)
        .param("body", body)
        .param("number", MatchKey.of(number))
        .param("year", year)
        .query(String.class)
        .optional();
  }

  /** Whether an adopted decision of this day or earlier allows a procedure to a body. */
  boolean authorises(String procedure, String body, LocalDate day) {
    return sql.sql(
            """
            select exists (
              select 1 from decisions.decision d join decisions.proposal p on p.id = d.id
              where p.effect_kind = :kind and p.effect_about ->> 'procedure' = :procedure
                and p.effect_about ->> 'body' = :body and d.latest <= :day)
            """)
        .param("kind", ProcedureAuthorisation.KIND)
        .param("procedure", procedure)
        .param("body", body)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** Proposals at these stages, those whose clock runs out first before the others. */
  List<ProposalRow> proposals(List<Stage> stages) {
    return sql.sql(
            """
            select id, title, body, stage, round, expires, entered from decisions.proposal
            where stage in (:stages) order by expires nulls last, entered, id
            """)
        .param("stages", stages.stream().map(Stage::code).toList())
        .query((row, number) ->
            new ProposalRow(
                row.getString(1),
                Columns.text(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getInt(5),
                Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant),
                row.getObject(7, OffsetDateTime.class).toInstant()))
        .list();
  }
}
