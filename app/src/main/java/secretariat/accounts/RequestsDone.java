package secretariat.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was already done under a key. */
@Repository
class RequestsDone {

  record Earlier(String request, String outcome) {}

  private final JdbcClient jdbc;

  RequestsDone(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the key; false if it was used. Waits for a transaction that is just using it. */
  boolean begin(Once.Request request, Instant now) {
    return jdbc.sql(
                """
                insert into accounts.requests_done (person, route, key, request, outcome, done)
                values (:person, :route, :key, :request, '', :now)
                on conflict (person, route, key) do nothing
                """)
            .param("person", request.person())
            .param("route", request.route())
            .param("key", request.key())
            .param("request", request.hash())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void finish(Once.Request request, String outcome) {
    jdbc.sql(
            """
            update accounts.requests_done set outcome = :outcome
            where person = :person and route = :route and key = :key
            """)
        .param("person", request.person())
        .param("route", request.route())
        .param("key", request.key())
        .param("outcome", outcome)
        .update();
  }

  Optional<Earlier> earlier(Once.Request request) {
    return jdbc.sql(
            """
            select request, outcome from accounts.requests_done
            where person = :person and route = :route and key = :key
            """)
        .param("person", request.person())
        .param("route", request.route())
        .param("key", request.key())
        .query((row, number) -> new Earlier(row.getString("request"), row.getString("outcome")))
        .optional();
  }
}
