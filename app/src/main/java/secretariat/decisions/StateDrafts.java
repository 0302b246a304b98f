package secretariat.decisions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.Columns;

/**
 * What a state drafts for itself before it answers: instructions from the capital, an answer that
 * is not sent. Nobody but those who act for the state may read it, the Secretariat neither.
 */
@Component
public class StateDrafts {

  /**
   * @param kind the code of the answer that is meant, or empty
   */
  public record Draft(String kind, Text words, Instant edited) {}

  private final JdbcClient sql;
  private final LegalClock clock;

  StateDrafts(JdbcClient sql, LegalClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The draft of the state for which the reader acts. */
  public Optional<Draft> of(Actor reader, String proposal) {
    return Powers.stateOf(reader)
        .flatMap(state ->
            sql.sql(
                    """
                    select kind, words, edited from decisions.draft
                    where proposal = :proposal and state = :state
                    """)
                .param("proposal", proposal)
                .param("state", state)
                .query((row, number) ->
                    new Draft(
                        row.getString(1),
                        Columns.text(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional());
  }

  public Outcome<Boolean> save(Actor writer, String proposal, String kind, Text words) {
    Optional<String> state = Powers.stateOf(writer);
    if (state.isEmpty()) {
      return Outcome.refused(
          Powers.ANSWER.refusal(writer).orElseGet(() -> AnswerRules.STATE_UNKNOWN.refuses("", "")));
    }
    sql.sql(
            """
            insert into decisions.draft (proposal, state, kind, words, editor, edited)
            values (:proposal, :state, :kind, cast(:words as jsonb), :editor, :now)
            on conflict (proposal, state) do update
            set kind = excluded.kind, words = excluded.words, editor = excluded.editor,
              edited = excluded.edited
            """)
        .param("proposal", proposal)
        .param("state", state.get())
        .param("kind", kind)
        .param("words", Columns.written(words))
        .param("editor", writer.person())
        .param("now", clock.now().atOffset(ZoneOffset.UTC))
        .update();
    return Outcome.done(true);
  }

  /** What was sent is no draft any more. */
  public void clear(Actor writer, String proposal) {
    Powers.stateOf(writer)
        .ifPresent(state ->
            sql.sql("delete from decisions.draft where proposal = :proposal and state = :state")
                .param("proposal", proposal)
                .param("state", state)
                .update());
  }
}
