package secretariat.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.decisions.DecisionBook.Entry;
import secretariat.decisions.DecisionBook.Sought;
import secretariat.kernel.MatchKey;
import secretariat.profile.Columns;
import secretariat.profile.KnownDate;

/** The SQL that reads the decision book. */
@Repository
class BookStore {

  private static final String FOUND =
      """
      from decisions.decision
      where latest <= :day
        and (cast(:body as text) is null or body = :body)
        and (cast(:year as integer) is null or extract(year from latest) = :year)
        and not exists (
          select 1 from unnest(cast(:words as text[])) word where position(word in search_key) = 0)
      """;

  private final JdbcClient sql;

  BookStore(JdbcClient sql) {
    this.sql = sql;
  }

  long count(Sought sought) {
    return with(sought, sql.sql("select count(*) " + FOUND)).query(Long.class).single();
  }

  List<Entry> page(Sought sought, long offset, int limit) {
    return with(
            sought,
            sql.sql(
                """
                select id, registry_number, body, body_number, adopted, title, announced, past
                """
                    + FOUND
                    + """
                    order by latest desc, announced desc, registry_number desc
                    offset :offset limit :limit
                    """))
        .param("offset", offset)
        .param("limit", limit)
        .query(BookStore::entry)
        .list();
  }

  private static JdbcClient.StatementSpec with(Sought sought, JdbcClient.StatementSpec statement) {
    return statement
        .param("day", sought.at())
        .param("body", sought.body().orElse(null))
        .param("year", sought.year().orElse(null))
        .param("words", sought.words().toArray(String[]::new));
  }

  /** The decisions of a body with a number on a day; dates known to a month or year include it. */
  List<Entry> of(String body, Optional<String> number, LocalDate on) {
    return sql.sql(
            """
            select id, registry_number, body, body_number, adopted, title, announced, past
            from decisions.decision
            where body = :body and :on between earliest and latest
              and (cast(:number as text) is null or number_key = :number)
            order by registry_number
            """)
        .param("body", body)
        .param("on", on)
        .param("number", number.map(MatchKey::of).orElse(null))
        .query(BookStore::entry)
        .list();
  }

  /** A body gives each number once a year. */
  Optional<Entry> numbered(String body, String number, int year) {
    return sql.sql(
            """
            select id, registry_number, body, body_number, adopted, title, announced, past
            from decisions.decision
            where body = :body and number_key = :number and extract(year from latest) = :year
            """)
        .param("body", body)
        .param("number", MatchKey.of(number))
        .param("year", year)
        .query(BookStore::entry)
        .optional();
  }

  /** A body's decision by its number in the register. */
  Optional<Entry> registered(String body, String registryNumber) {
    return sql.sql(
            """
            select id, registry_number, body, body_number, adopted, title, announced, past
            from decisions.decision where body = :body and registry_number = :number
            """)
        .param("body", body)
        .param("number", registryNumber)
        .query(BookStore::entry)
        .optional();
  }

  /** The years in which something was decided, the newest first. */
  List<Integer> years() {
    return sql.sql(
            """
            select distinct cast(extract(year from latest) as integer) as year
            from decisions.decision order by year desc
            """)
        .query((row, number) -> row.getInt(1))
        .list();
  }

  /** Those whose effect is not carried out. */
  List<Entry> notCarriedOut() {
    return sql.sql(
            """
            select id, registry_number, body, body_number, adopted, title, announced, past
            from decisions.decision where effect = 'not-carried-out' order by announced
            """)
        .query(BookStore::entry)
        .list();
  }

  List<Entry> announcedHere() {
    return sql.sql(
            """
            select id, registry_number, body, body_number, adopted, title, announced, past
            from decisions.decision where not past order by announced, registry_number
            """)
        .query(BookStore::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        new KnownDate(row.getString(5)),
        Columns.text(row.getString(6)),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getBoolean(8));
  }
}
