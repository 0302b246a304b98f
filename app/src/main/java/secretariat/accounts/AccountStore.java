package secretariat.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** The tables of persons and of their appointments. */
@Repository
class AccountStore {

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the person was added; false if the sign-in name is taken. */
  boolean insert(Person person, String signInKey, Instant now) {
    return jdbc.sql(
                """
                insert into accounts.persons
                  (id, sign_in_name, sign_in_key, name_en, name_ru, name_zh, email, added)
                values (:id, :signInName, :signInKey, :en, :ru, :zh, :email, :added)
                on conflict (sign_in_key) do nothing
                """)
            .param("id", person.id())
            .param("signInName", person.signInName())
            .param("signInKey", signInKey)
            .param("en", person.name().exactly(Language.EN).orElse(""))
            .param("ru", person.name().exactly(Language.RU).orElse(""))
            .param("zh", person.name().exactly(Language.ZH).orElse(""))
            .param("email", person.email().orElse(null))
            .param("added", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Person> person(UUID id) {
    return jdbc.sql(
            """
            select id, sign_in_name, name_en, name_ru, name_zh, email
            from accounts.persons where id = :id
            """)
        .param("id", id)
        .query(AccountStore::person)
        .optional();
  }

  Optional<Person> personBySignInKey(String key) {
    return jdbc.sql(
            """
            select id, sign_in_name, name_en, name_ru, name_zh, email
            from accounts.persons where sign_in_key = :key
            """)
        .param("key", key)
        .query(AccountStore::person)
        .optional();
  }

  List<Person> persons() {
    return jdbc.sql(
            """
            select id, sign_in_name, name_en, name_ru, name_zh, email from accounts.persons
            """)
        .query(AccountStore::person)
        .list();
  }

  List<Appointment> appointments(UUID person) {
    return jdbc.sql(
            """
            select sequence, office, behalf, valid_from, valid_until
            from accounts.appointments where person = :person order by sequence
            """)
        .param("person", person)
        .query(AccountStore::appointment)
        .list();
  }

  /** Writes the appointments that one act has changed. */
  void replaceAppointments(UUID person, List<Appointment> appointments) {
    for (Appointment each : appointments) {
      jdbc.sql(
              """
              insert into accounts.appointments
                (person, sequence, office, behalf, valid_from, valid_until)
              values (:person, :sequence, :office, :behalf, :from, :until)
              on conflict (person, sequence) do update set valid_until = excluded.valid_until
              """)
          .param("person", person)
          .param("sequence", each.sequence())
          .param("office", each.capacity().office())
          .param("behalf", each.capacity().behalf().orElse(""))
          .param("from", each.from())
          .param("until", each.until().orElse(null), java.sql.Types.DATE)
          .update();
    }
  }

  void markAsEvaluation(UUID person) {
    jdbc.sql("update accounts.persons set evaluation = true where id = :id")
        .param("id", person)
        .update();
  }

  boolean hasEvaluationAccounts() {
    return jdbc.sql("select exists (select from accounts.persons where evaluation)")
        .query(Boolean.class)
        .single();
  }

  /** Whether somebody who has a password acts as administrator on a day. */
  boolean hasAdministrator(LocalDate day) {
    return jdbc.sql(
            """
            select exists (
              select from accounts.appointments join accounts.credentials using (person)
              where office = 'administrator' and valid_from <= :day
                and (valid_until is null or valid_until >= :day))
            """)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** How many persons other than this one still act as administrator on or after a day. */
  int otherAdministrators(UUID person, LocalDate day) {
    return jdbc.sql(
            """
            select count(distinct person) from accounts.appointments
            where office = 'administrator' and person <> :person and valid_from <= :day
              and (valid_until is null or (valid_until >= :day and valid_until >= valid_from))
            """)
        .param("person", person)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("sign_in_name"),
        Text.of(row.getString("name_en"), row.getString("name_ru"), row.getString("name_zh")),
        Optional.ofNullable(row.getString("email")));
  }

  private static Appointment appointment(ResultSet row, int number) throws SQLException {
    return new Appointment(
        row.getLong("sequence"),
        capacity(row),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
  }

  static Capacity capacity(ResultSet row) throws SQLException {
    String behalf = row.getString("behalf");
    return new Capacity(
        row.getString("office"), behalf.isEmpty() ? Optional.empty() : Optional.of(behalf));
  }
}
