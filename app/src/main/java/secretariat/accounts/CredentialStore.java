package secretariat.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.kernel.Capacity;

/** The tables of passwords, one-time links, tokens and attempts to sign in; all hold hashes. */
@Repository
class CredentialStore {

  record Credential(String passwordHash, Instant set) {}

  private final JdbcClient jdbc;

  CredentialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Credential> credential(UUID person) {
    return jdbc.sql("select password_hash, set_at from accounts.credentials where person = :person")
        .param("person", person)
        .query((row, number) ->
            new Credential(
                row.getString("password_hash"),
                row.getObject("set_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  void setPassword(UUID person, String hash, Instant now) {
    jdbc.sql(
            """
            insert into accounts.credentials (person, password_hash, set_at)
            values (:person, :hash, :now)
            on conflict (person) do update set
              password_hash = excluded.password_hash, set_at = excluded.set_at
            """)
        .param("person", person)
        .param("hash", hash)
        .param("now", time(now))
        .update();
  }

  /** Issues a link; those issued to the person before are void. */
  void insertLink(UUID person, byte[] hash, Instant now, Instant expires) {
    jdbc.sql("delete from accounts.one_time_links where person = :person and used is null")
        .param("person", person)
        .update();
    jdbc.sql(
            """
            insert into accounts.one_time_links (hash, person, issued, expires)
            values (:hash, :person, :now, :expires)
            """)
        .param("hash", hash)
        .param("person", person)
        .param("now", time(now))
        .param("expires", time(expires))
        .update();
  }

  Optional<UUID> personOfLink(byte[] hash, Instant now) {
    return jdbc.sql(
            """
            select person from accounts.one_time_links
            where hash = :hash and used is null and expires > :now
            """)
        .param("hash", hash)
        .param("now", time(now))
        .query(UUID.class)
        .optional();
  }

  /** Whether the link was still good; it is good no more. */
  boolean useLink(byte[] hash, Instant now) {
    return jdbc.sql(
                """
                update accounts.one_time_links set used = :now
                where hash = :hash and used is null and expires > :now
                """)
            .param("hash", hash)
            .param("now", time(now))
            .update()
        == 1;
  }

  void insertToken(Token token, UUID person, byte[] hash) {
    jdbc.sql(
            """
            insert into accounts.tokens (id, hash, person, office, behalf, label, issued)
            values (:id, :hash, :person, :office, :behalf, :label, :issued)
            """)
        .param("id", token.id())
        .param("hash", hash)
        .param("person", person)
        .param("office", token.capacity().office())
        .param("behalf", token.capacity().behalf().orElse(""))
        .param("label", token.label())
        .param("issued", time(token.issued()))
        .update();
  }

  record Holder(UUID person, Capacity capacity) {}

  Optional<Holder> holderOfToken(byte[] hash) {
    return jdbc.sql(
            """
            select person, office, behalf from accounts.tokens
            where hash = :hash and revoked is null
            """)
        .param("hash", hash)
        .query((row, number) ->
            new Holder(row.getObject("person", UUID.class), AccountStore.capacity(row)))
        .optional();
  }

  List<Token> tokens(UUID person) {
    return jdbc.sql(
            """
            select id, office, behalf, label, issued from accounts.tokens
            where person = :person and revoked is null order by issued
            """)
        .param("person", person)
        .query((row, number) ->
            new Token(
                row.getObject("id", UUID.class),
                row.getString("label"),
                AccountStore.capacity(row),
                row.getObject("issued", OffsetDateTime.class).toInstant()))
        .list();
  }

  void revokeToken(UUID person, UUID token, Instant now) {
    jdbc.sql(
            """
            update accounts.tokens set revoked = :now
            where id = :id and person = :person and revoked is null
            """)
        .param("id", token)
        .param("person", person)
        .param("now", time(now))
        .update();
  }

  int countAttempt(byte[] hash, Instant now) {
    return jdbc.sql(
            """
            insert into accounts.sign_in_attempts (hash, since, count) values (:hash, :now, 1)
            on conflict (hash) do update set count = sign_in_attempts.count + 1
            returning count
            """)
        .param("hash", hash)
        .param("now", time(now))
        .query(Integer.class)
        .single();
  }

  void takeBackAttempt(byte[] hash) {
    jdbc.sql(
            """
            update accounts.sign_in_attempts set count = count - 1 where hash = :hash and count > 0
            """)
        .param("hash", hash)
        .update();
  }

  void forgetAttempts(byte[] hash) {
    jdbc.sql("delete from accounts.sign_in_attempts where hash = :hash")
        .param("hash", hash)
        .update();
  }

  void forgetAttemptsBefore(Instant instant) {
    jdbc.sql("delete from accounts.sign_in_attempts where since < :instant")
        .param("instant", time(instant))
        .update();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
