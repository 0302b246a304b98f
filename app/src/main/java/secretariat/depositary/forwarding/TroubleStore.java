package secretariat.depositary.forwarding;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.forwarding.Troubles.Trouble;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** The SQL of what keeps copies from being made or sent. */
@Repository
class TroubleStore {

  private final JdbcClient sql;
  private final LegalClock clock;

  TroubleStore(JdbcClient sql, LegalClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Notes what went wrong, and tells how often it has by now. */
  int note(String document, String recipient, Refusal refusal) {
    return sql.sql(
            """
            insert into depositary.forwarding_trouble
              (document, recipient, rule, arguments, since, latest, attempts)
            values (:document, :recipient, :rule, cast(:arguments as text[]), :now, :now, 1)
            on conflict (document, recipient) do update
            set rule = excluded.rule, arguments = excluded.arguments, latest = excluded.latest,
              attempts = depositary.forwarding_trouble.attempts + 1
            returning attempts
            """)
        .param("document", document)
        .param("recipient", recipient)
        .param("rule", refusal.rule().id())
        .param(
            "arguments", refusal.arguments().stream().map(String::valueOf).toArray(String[]::new))
        .param("now", clock.now().atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  void over(String document, String recipient) {
    sql.sql(
            """
            delete from depositary.forwarding_trouble
            where document = :document and recipient = :recipient
            """)
        .param("document", document)
        .param("recipient", recipient)
        .update();
  }

  /** Takes away what was noted under any other rule about copies that are made by now. */
  void overWithTheMade(String document, Rule kept) {
    sql.sql(
            """
            delete from depositary.forwarding_trouble trouble
            where document = :document and rule <> :kept and not exists (
              select from depositary.forwarding
              where document = trouble.document and recipient = trouble.recipient
                and copy_sequence is null)
            """)
        .param("document", document)
        .param("kept", kept.id())
        .update();
  }

  List<Trouble> of(String document) {
    return sql.sql(
            """
            select recipient, rule, arguments, since, latest, attempts
            from depositary.forwarding_trouble where document = :document order by recipient
            """)
        .param("document", document)
        .query((row, number) ->
            new Trouble(
                row.getString(1),
                new Refusal(
                    Rule.of(row.getString(2)),
                    "",
                    List.copyOf(Arrays.asList((Object[]) row.getArray(3).getArray()))),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6)))
        .list();
  }
}
