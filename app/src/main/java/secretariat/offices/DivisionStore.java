package secretariat.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.offices.OfficeAct.CycleApproved;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.OfficeAct.QuotasDecided;
import secretariat.offices.OfficeAct.Share;
import secretariat.register.Act;

/** The index tables of what decisions divide among states: turns and quotas. */
@Component
class DivisionStore {

  static final List<String> TABLES = List.of("offices.cycle", "offices.quota");

  private final JdbcClient jdbc;

  DivisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Act act, CycleApproved cycle) {
    jdbc.sql(
            """
            insert into offices.cycle (office, sequence, valid_from, states, body, number,
              decided_on)
            values (:office, :sequence, :from, :states, :body, :number, :decided)
            """)
        .param("office", cycle.office())
        .param("sequence", act.id().sequence())
        .param("from", act.effective())
        .param("states", String.join(" ", cycle.order()))
        .param("body", cycle.decision().body())
        .param("number", cycle.decision().number().orElse(null), Types.VARCHAR)
        .param("decided", cycle.decision().date())
        .update();
  }

  void add(Act act, QuotasDecided quotas) {
    for (Share share : quotas.shares()) {
      jdbc.sql(
              """
              insert into offices.quota (decision, valid_from, recorded, state, posts, method, body,
                number, decided_on)
              values (:decision, :from, :recorded, :state, :posts, :method, :body, :number,
                :decided)
              """)
          .param("decision", act.id().code())
          .param("from", act.effective())
          .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
          .param("state", share.state())
          .param("posts", share.posts())
          .param("method", quotas.method())
          .param("body", quotas.decision().body())
          .param("number", quotas.decision().number().orElse(null), Types.VARCHAR)
          .param("decided", quotas.decision().date())
          .update();
    }
  }

  /** The cycle in force on a day; of two from the same day the one recorded later. */
  Optional<Cycle> cycleOn(String office, LocalDate day) {
    return jdbc.sql(
            """
            select * from offices.cycle where office = :office and valid_from <= :day
            order by valid_from desc, sequence desc limit 1
            """)
        .param("office", office)
        .param("day", day)
        .query(DivisionStore::cycle)
        .optional();
  }

  /** The quotas in force on a day, if any were decided. */
  Optional<QuotaTable> quotasOn(LocalDate day) {
    List<Row> rows =
        jdbc.sql(
                """
                select * from offices.quota where decision = (
                  select decision from offices.quota where valid_from <= :day
                  order by valid_from desc, recorded desc limit 1)
                order by state
                """)
            .param("day", day)
            .query(DivisionStore::row)
            .list();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> posts = new LinkedHashMap<>();
    rows.forEach(row -> posts.put(row.state(), row.posts()));
    Row first = rows.getFirst();
    return Optional.of(new QuotaTable(first.from(), posts, first.method(), first.decision()));
  }

  private record Row(LocalDate from, String state, int posts, String method, Decision decision) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("valid_from", LocalDate.class),
        row.getString("state"),
        row.getInt("posts"),
        row.getString("method"),
        decision(row));
  }

  private static Cycle cycle(ResultSet row, int number) throws SQLException {
    return new Cycle(
        row.getObject("valid_from", LocalDate.class),
        List.of(row.getString("states").split(" ", -1)),
        decision(row));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("body"),
        Optional.ofNullable(row.getString("number")),
        row.getObject("decided_on", LocalDate.class));
  }
}
