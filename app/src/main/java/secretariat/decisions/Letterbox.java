package secretariat.decisions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct.SignedPaper;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.Canonical;
import secretariat.register.Register;

/**
 * The letterbox of each proposal. What is put in gets the moment of its arrival from the database's
 * clock and is there for good, before anybody judges it.
 *
 * <p>Whoever puts something in holds the flap (a shared lock) from before the clock is read until
 * it lies there. Whoever settles a procedure shuts the flap (the same lock, alone) after the clock
 * has run out: then everything that arrived in time lies there, and what comes after is late.
 */
@Component
class Letterbox {

  /**
   * What lies in it.
   *
   * @param received for a paper, when the Secretariat received it
   */
  record Sent(
      String state,
      AnswerKind kind,
      Text words,
      boolean open,
      int round,
      Optional<SignedPaper> paper,
      Optional<Instant> received,
      String person,
      String capacity) {

    Actor sender() {
      return new Actor(person, Capacity.parse(capacity));
    }
  }

  /** Something that lies in it and has not been recorded yet. */
  record Waiting(String id, Sent sent, Instant arrived) {

    /** For a paper the moment at which it was received, which was before. */
    Instant received() {
      return sent.received().orElse(arrived);
    }
  }

  private final JdbcClient sql;
  private final Register register;

  Letterbox(JdbcClient sql, Register register) {
    this.sql = sql;
    this.register = register;
  }

  /**
   * Puts something in, once for each key of a person, in a transaction of its own.
   *
   * @return its id
   */
  Outcome<String> put(String proposal, String key, Sent sent) {
    return register.together(() -> {
      sql.sql("select pg_advisory_xact_lock_shared(hashtextextended(:flap, 0))")
          .param("flap", flap(proposal))
          .query((row, number) -> proposal)
          .single();
      byte[] content = Canonical.write(sent);
      UUID id =
          UUID.nameUUIDFromBytes((sent.person() + "\n" + key).getBytes(StandardCharsets.UTF_8));
      boolean fresh =
          sql.sql(
                      """
                      insert into decisions.arrival (id, person, key, proposal, content, arrived)
                      values (:id, :person, :key, :proposal, :content, :now)
                      on conflict (person, key) do nothing
                      """)
                  .param("id", id)
                  .param("person", sent.person())
                  .param("key", key)
                  .param("proposal", proposal)
                  .param("content", content)
                  .param("now", register.now().atOffset(ZoneOffset.UTC))
                  .update()
              == 1;
      return fresh || isTheSame(id, proposal, content)
          ? Outcome.done(id.toString())
          : Outcome.refused(AnswerRules.KEY_USED_OTHERWISE.refuses(""));
    });
  }

  private boolean isTheSame(UUID id, String proposal, byte[] content) {
    return sql.sql("select content from decisions.arrival where id = :id and proposal = :proposal")
        .param("id", id)
        .param("proposal", proposal)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .filter(before -> Arrays.equals(before, content))
        .isPresent();
  }

  /** Waits until nobody is putting anything in, and keeps it so until the transaction ends. */
  void shut(String proposal) {
    register.lock(flap(proposal));
  }

  /** What lies in it and has not been recorded, by arrival. */
  List<Waiting> waiting(String proposal) {
    return sql.sql(
            """
            select id, content, arrived from decisions.arrival
            where proposal = :proposal and taken is null order by arrived, id
            """)
        .param("proposal", proposal)
        .query((row, number) ->
            new Waiting(
                row.getString(1),
                Canonical.read(row.getBytes(2), Sent.class),
                row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  void taken(String id, long sequence) {
    sql.sql("update decisions.arrival set taken = :sequence where id = cast(:id as uuid)")
        .param("id", id)
        .param("sequence", sequence)
        .update();
  }

  /** The act that records something that was put in, by its sequence. */
  Optional<Long> recordedAs(String id) {
    return sql.sql(
            """
            select taken from decisions.arrival where id = cast(:id as uuid) and taken is not null
            """)
        .param("id", id)
        .query(Long.class)
        .optional();
  }

  /** Proposals for which something has lain unrecorded for a while: its node went away. */
  List<String> forgotten(Instant before) {
    return sql.sql(
            """
            select distinct proposal from decisions.arrival
            where taken is null and arrived < :before
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String flap(String proposal) {
    return "decisions.flap." + proposal;
  }
}
