package secretariat.depositary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.Archive.Entry;
import secretariat.depositary.Archive.Found;
import secretariat.depositary.Archive.Reach;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** The SQL of lists and searches; what a reader may not see is left out by the query itself. */
@Repository
class ArchiveStore {

  private static final String COLUMNS =
      """
      d.id, d.receipt_number, d.registry_number,
      coalesce(d.title_ru, d.received_title_ru), coalesce(d.title_zh, d.received_title_zh),
      coalesce(d.title_en, d.received_title_en),
      d.received_on, d.adopted_on, d.kind, d.body, d.classification
      """;

  private static final String VISIBLE =
      """
      d.stage = 'deposited'
        and (:everything
          or d.classification = 'public'
          or (:behalf <> '' and (d.classification = 'internal'
            or exists (
              select from depositary.copy c where c.document = d.id and c.recipient = :behalf))))
        and not exists (
          select from unnest(cast(:words as text[])) as word
          where position(word in d.match_key) = 0)
      """;

  private final JdbcClient sql;

  ArchiveStore(JdbcClient sql) {
    this.sql = sql;
  }

  Found search(Reach reach, List<String> words, int page, int pageSize) {
    List<Entry> entries =
        visible(
                "select %s from depositary.document d where %s order by d.deposited desc, d.id limit :size offset :from"
                    .formatted(COLUMNS, VISIBLE),
                reach,
                words)
            .param("size", pageSize)
            .param("from", (long) page * pageSize)
            .query(ArchiveStore::entry)
            .list();
    long total =
        visible("select count(*) from depositary.document d where " + VISIBLE, reach, words)
            .query(Long.class)
            .single();
    return new Found(entries, total);
  }

  /** Of these documents, those within reach. */
  Map<String, Entry> visible(Reach reach, Collection<String> ids) {
    var found = new HashMap<String, Entry>();
    visible(
            "select %s from depositary.document d where d.id = any(:ids) and %s"
                .formatted(COLUMNS, VISIBLE),
            reach,
            List.of())
        .param("ids", ids.toArray(String[]::new))
        .query(ArchiveStore::entry)
        .list()
        .forEach(entry -> found.put(entry.id(), entry));
    return found;
  }

  private JdbcClient.StatementSpec visible(String statement, Reach reach, List<String> words) {
    return sql.sql(statement)
        .param("everything", reach instanceof Reach.Everything)
        .param("behalf", reach instanceof Reach.OnBehalf(String code) ? code : "")
        .param("words", words.toArray(String[]::new));
  }

  List<Entry> awaitingDeposit() {
    return sql.sql(
            """
            select %s from depositary.document d
            where d.stage = 'received' order by d.received_on, d.receipt_number
            """
                .formatted(COLUMNS))
        .query(ArchiveStore::entry)
        .list();
  }

  List<Entry> awaitingCollation() {
    return sql.sql(
            """
            select %s from depositary.document d
            where d.stage = 'deposited' and d.depositary = :ours
              and exists (
                select from depositary.deposited_text t
                where t.document = d.id and t.authentic
                  and not exists (
                    select from depositary.collation c
                    where c.document = d.id and c.language = t.language))
            order by d.received_on, d.registry_number
            """
                .formatted(COLUMNS))
        .param("ours", DocumentDeposited.SECRETARIAT)
        .query(ArchiveStore::entry)
        .list();
  }

  /** The act that certified the copy whose sealed file has this SHA-256. */
  Optional<ActId> copyWith(String sha256) {
    return sql.sql("select document, sequence from depositary.copy where sha256 = :sha256")
        .param("sha256", sha256)
        .query(
            (row, number) -> new ActId(DepositaryActs.document(row.getString(1)), row.getLong(2)))
        .optional();
  }

  /** Whether a document is deposited and its current classification is public. */
  boolean isPublic(String document) {
    return sql.sql(
            """
            select exists (
              select from depositary.document
              where id = :id and stage = 'deposited' and classification = 'public')
            """)
        .param("id", document)
        .query(Boolean.class)
        .single();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        title(row),
        row.getObject(7, LocalDate.class),
        Optional.ofNullable(row.getObject(8, LocalDate.class)),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)),
        Classification.ofCode(row.getString(11)).orElseThrow());
  }

  private static Text title(ResultSet row) throws SQLException {
    var versions = new EnumMap<Language, String>(Language.class);
    int column = 4;
    for (Language language : Language.ALL) {
      String title = row.getString(column++);
      if (title != null) {
        versions.put(language, title);
      }
    }
    return new Text(versions);
  }
}
