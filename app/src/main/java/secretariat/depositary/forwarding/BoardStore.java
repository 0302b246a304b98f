package secretariat.depositary.forwarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.forwarding.ForwardingBoard.About;
import secretariat.depositary.forwarding.ForwardingBoard.Count;
import secretariat.depositary.forwarding.ForwardingBoard.Facts;
import secretariat.depositary.forwarding.ForwardingBoard.Filter;
import secretariat.depositary.forwarding.ForwardingBoard.Found;
import secretariat.depositary.forwarding.ForwardingBoard.Made;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.ForwardingBoard.Sent;
import secretariat.depositary.forwarding.ForwardingBoard.Whose;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Columns;

/** The SQL of the boards. */
@Repository
class BoardStore {

  private static final String ROWS =
      """
      select f.document, d.registry_number, d.title_ru, d.title_zh, d.title_en,
        f.recipient, f.name, f.reason, f.request, f.copy_sequence, f.copy_number,
        f.due_on, f.note_number, f.dispatched_on, f.dispatched_by, f.failed_on,
        f.delivered_on, f.acknowledged_on, f.defect_on
      from depositary.forwarding f join depositary.document d on d.id = f.document
      """;

  private final JdbcClient sql;

  BoardStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Row> of(String document) {
    return sql.sql(
            ROWS
                + """
                where f.document = :document
                order by case when f.place > 0 then 0 else 1 end, f.place, f.copy_sequence, f.request
                """)
        .param("document", document)
        .query(BoardStore::row)
        .list();
  }

  Found all(Filter filter, LocalDate today, long from, int count) {
    List<Row> rows =
        sql.sql(
                ROWS
                    + "where %s order by f.due_on, f.document, f.place, f.request limit :count offset :from"
                        .formatted(condition(filter)))
            .param("today", today)
            .param("count", count)
            .param("from", from)
            .query(BoardStore::row)
            .list();
    long total =
        sql.sql(
                "select count(*) from depositary.forwarding f where "
                    + condition(filter)
                    + " and cast(:today as date) is not null")
            .param("today", today)
            .query(Long.class)
            .single();
    return new Found(rows, total);
  }

  private static String condition(Filter filter) {
    return switch (filter) {
      case OPEN -> "f.delivered_on is null and cast(:today as date) is not null";
      case LATE -> "f.delivered_on is null and f.due_on < :today";
      case DELIVERED -> "f.delivered_on is not null and cast(:today as date) is not null";
      case ALL -> "cast(:today as date) is not null";
    };
  }

  Count count(LocalDate today) {
    return sql.sql(
            """
            select count(*), count(*) filter (where due_on < :today)
            from depositary.forwarding where delivered_on is null
            """)
        .param("today", today)
        .query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
        .single();
  }

  Found receivedBy(String recipient, long from, int count) {
    List<Row> rows =
        sql.sql(
                ROWS
                    + """
                    where f.recipient = :recipient and f.copy_sequence is not null
                    order by d.deposited desc, f.document, f.copy_sequence
                    limit :count offset :from
                    """)
            .param("recipient", recipient)
            .param("count", count)
            .param("from", from)
            .query(BoardStore::row)
            .list();
    long total =
        sql.sql(
                """
                select count(*) from depositary.forwarding
                where recipient = :recipient and copy_sequence is not null
                """)
            .param("recipient", recipient)
            .query(Long.class)
            .single();
    return new Found(rows, total);
  }

  boolean isRecipient(String document, String code) {
    return sql.sql(
            """
            select exists (
              select from depositary.forwarding
              where document = :document and recipient = :code and copy_sequence is not null)
            """)
        .param("document", document)
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  List<Sent> others(String document, String code) {
    return sql.sql(
            """
            select recipient, name, dispatched_on from depositary.forwarding
            where document = :document and recipient <> :code and request = ''
            order by case when place > 0 then 0 else 1 end, place, recipient
            """)
        .param("document", document)
        .param("code", code)
        .query((row, number) ->
            new Sent(
                Optional.ofNullable(row.getString(2))
                    .map(Columns::text)
                    .orElse(Text.same(row.getString(1))),
                day(row, 3)))
        .list();
  }

  /** Documents of which not every listed recipient has its copy, the earliest last day first. */
  List<ForwardingWaits.Waiting> waiting(int limit) {
    return sql.sql(
            """
            select f.document, d.registry_number, d.title_ru, d.title_zh, d.title_en,
              min(f.due_on), count(*)
            from depositary.forwarding f join depositary.document d on d.id = f.document
            where f.delivered_on is null
            group by f.document, d.registry_number, d.title_ru, d.title_zh, d.title_en
            order by min(f.due_on), f.document limit :limit
            """)
        .param("limit", limit)
        .query(
            (row, number) -> new ForwardingWaits.Waiting(about(row), day(row, 6), row.getLong(7)))
        .list();
  }

  /** Delivered copies of a recipient that it has not acknowledged. */
  List<Row> unacknowledged(String recipient, int limit) {
    return sql.sql(
            ROWS
                + """
                where f.recipient = :recipient and f.copy_sequence is not null
                  and f.dispatched_on is not null and f.acknowledged_on is null
                order by f.dispatched_on, f.document limit :limit
                """)
        .param("recipient", recipient)
        .param("limit", limit)
        .query(BoardStore::row)
        .list();
  }

  private static About about(ResultSet row) throws SQLException {
    Map<Language, String> title = new EnumMap<>(Language.class);
    put(title, Language.RU, row.getString(3));
    put(title, Language.ZH, row.getString(4));
    put(title, Language.EN, row.getString(5));
    return new About(row.getString(1), row.getString(2), new Text(title));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String copy = row.getString(11);
    return new Row(
        about(row),
        new Whose(
            row.getString(6),
            Optional.ofNullable(row.getString(7)).map(Columns::text),
            row.getString(8),
            !row.getString(9).isEmpty()),
        copy == null ? Optional.empty() : Optional.of(new Made(row.getLong(10), copy)),
        new Facts(
            day(row, 12),
            Optional.ofNullable(row.getString(13)),
            day(row, 14),
            Optional.ofNullable(row.getString(15)).flatMap(Means::ofCode),
            day(row, 16),
            day(row, 17),
            day(row, 18),
            day(row, 19)));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static void put(Map<Language, String> title, Language language, @Nullable String words) {
    if (words != null) {
      title.put(language, words);
    }
  }
}
