package secretariat.depositary.forwarding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Working notes on what keeps a copy from being made or sent; gone when it succeeds. */
@Repository
public class Troubles {

  static final Rule MAIL_POSTPONED = Rule.of("depositary.mail-postponed");
  static final Rule COPY_BROKE = Rule.of("depositary.copy-broke");

  private final JdbcClient sql;
  private final LegalClock clock;

  Troubles(JdbcClient sql, LegalClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What keeps a recipient from its copy. */
  public record Trouble(
      String recipient, Refusal refusal, Instant since, Instant latest, int attempts) {}

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

  /**
   * Takes away what was noted about making copies that are made by now: another node may have made
   * one while this one noted why it could not.
   */
  void overWithTheMade(String document) {
    sql.sql(
            """
            delete from depositary.forwarding_trouble trouble
            where document = :document and rule <> :mail and not exists (
              select from depositary.forwarding
              where document = trouble.document and recipient = trouble.recipient
                and copy_sequence is null)
            """)
        .param("document", document)
        .param("mail", MAIL_POSTPONED.id())
        .update();
  }

  /** The troubles of a document. */
  public List<Trouble> of(String document) {
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
