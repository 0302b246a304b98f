package secretariat.depositary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.CopyBook.Found;
import secretariat.depositary.CopyBook.Issued;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/** The SQL of the lists of copies. */
@Repository
class CopyBookStore {

  private final JdbcClient sql;

  CopyBookStore(JdbcClient sql) {
    this.sql = sql;
  }

  Found issuedTo(String recipient, long from, int count) {
    List<Issued> copies =
        sql.sql(
                """
                select c.document, c.sequence, c.copy_number, c.recipient, c.recorded,
                       d.title_ru, d.title_zh, d.title_en
                from depositary.copy c join depositary.document d on d.id = c.document
                where c.recipient = :recipient
                order by c.recorded desc, c.copy_number
                limit :count offset :from
                """)
            .param("recipient", recipient)
            .param("count", count)
            .param("from", from)
            .query(CopyBookStore::issued)
            .list();
    long total =
        sql.sql("select count(*) from depositary.copy where recipient = :recipient")
            .param("recipient", recipient)
            .query((row, number) -> row.getLong(1))
            .single();
    return new Found(copies, total);
  }

  List<String> outstanding(List<String> recipients, int limit) {
    return sql.sql(
            """
            select d.id from depositary.document d
            where d.stage = 'deposited' and d.depositary = :ours
              and not exists (
                select from depositary.deposited_text t
                where t.document = d.id and t.authentic
                  and not exists (
                    select from depositary.collation c
                    where c.document = d.id and c.language = t.language))
              and exists (
                select from unnest(cast(:recipients as text[])) as due
                where not exists (
                  select from depositary.copy c
                  where c.document = d.id and c.recipient = due))
            order by d.received_on, d.registry_number
            limit :limit
            """)
        .param("ours", DocumentDeposited.SECRETARIAT)
        .param("recipients", recipients.toArray(String[]::new))
        .param("limit", limit)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Issued issued(ResultSet row, int number) throws SQLException {
    Map<Language, String> title = new HashMap<>();
    put(title, Language.RU, row.getString(6));
    put(title, Language.ZH, row.getString(7));
    put(title, Language.EN, row.getString(8));
    return new Issued(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        new Text(title),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }

  private static void put(
      Map<Language, String> title,
      Language language,
      @org.jspecify.annotations.Nullable String words) {
    if (words != null) {
      title.put(language, words);
    }
  }
}
