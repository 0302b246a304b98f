package secretariat.depositary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.MatchKey;
import secretariat.kernel.Text;
import secretariat.register.Act;

/** The SQL that enters the depositary's acts into its index tables, and the uniqueness it keeps. */
@Repository
class DepositaryStore {

  private final JdbcClient sql;

  DepositaryStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(String document, OriginalReceived receipt) {
    title(
            sql.sql(
                """
                insert into depositary.document
                  (id, receipt_number, received_on, received_title_ru, received_title_zh,
                   received_title_en, stage, classification)
                values (:id, :number, :on, :ru, :zh, :en, 'received', :classification)
                """),
            receipt.title())
        .param("id", document)
        .param("number", receipt.receiptNumber())
        .param("on", receipt.receivedOn())
        .param("classification", Classification.RESTRICTED.code())
        .update();
  }

  void deposit(String document, DocumentDeposited deposit, Act act) {
    title(
            sql.sql(
                """
                update depositary.document
                set stage = 'deposited', classification = :classification,
                    registry_number = :number, title_ru = :ru, title_zh = :zh, title_en = :en,
                    kind = :kind, body = :body, body_number = :body_number,
                    adopted_on = cast(:adopted as date), depositary = :depositary,
                    deposited = :deposited, depositor = :depositor
                where id = :id
                """),
            deposit.title())
        .param("id", document)
        .param("classification", deposit.documentClassification().code())
        .param("number", deposit.registryNumber())
        .param("kind", deposit.documentKind())
        .param("body", deposit.basis().decidedBy().orElse(null))
        .param("body_number", deposit.bodyNumber().orElse(null))
        .param("adopted", deposit.basis().on().orElse(null))
        .param("depositary", deposit.depositary())
        .param("deposited", act.recorded().atOffset(ZoneOffset.UTC))
        .param("depositor", act.actor().person())
        .update();
    deposit.texts().forEach(text -> insert(document, text));
    refreshMatchKey(document);
  }

  /** Makes the key that searches match against, from the row as it now is. */
  private void refreshMatchKey(String document) {
    String words =
        sql.sql(
                """
                select concat_ws(' ', registry_number, body_number, title_ru, title_zh, title_en)
                from depositary.document where id = :id
                """)
            .param("id", document)
            .query((row, number) -> row.getString(1))
            .single();
    sql.sql("update depositary.document set match_key = :key where id = :id")
        .param("key", MatchKey.of(words))
        .param("id", document)
        .update();
  }

  private void insert(String document, DepositedText text) {
    sql.sql(
            """
            insert into depositary.deposited_text (document, language, authentic, sha256, pages)
            values (:document, :language, :authentic, :sha256, :pages)
            """)
        .param("document", document)
        .param("language", text.language().tag())
        .param("authentic", text.authentic())
        .param("sha256", text.sha256())
        .param("pages", text.pages())
        .update();
  }

  void insert(String document, TextCollated collation, Act act) {
    sql.sql(
            """
            insert into depositary.collation (document, language, person, recorded)
            values (:document, :language, :person, :recorded)
            """)
        .param("document", document)
        .param("language", collation.language().tag())
        .param("person", act.actor().person())
        .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  void insert(String document, CopyCertified copy, Act act) {
    sql.sql(
            """
            insert into depositary.copy
              (document, sequence, copy_number, recipient, sha256, certifier, recorded)
            values (:document, :sequence, :number, :recipient, :sha256, :certifier, :recorded)
            """)
        .param("document", document)
        .param("sequence", act.id().sequence())
        .param("number", copy.copyNumber())
        .param("recipient", copy.recipient())
        .param("sha256", copy.file().sha256())
        .param("certifier", act.actor().person())
        .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  void classify(String document, Classification classification) {
    sql.sql("update depositary.document set classification = :classification where id = :id")
        .param("classification", classification.code())
        .param("id", document)
        .update();
  }

  void bodyNumber(String document, Optional<String> number) {
    sql.sql("update depositary.document set body_number = :number where id = :id")
        .param("number", number.orElse(null))
        .param("id", document)
        .update();
    refreshMatchKey(document);
  }

  void title(String document, Language language, Optional<String> title) {
    String column =
        switch (language) {
          case RU -> "title_ru";
          case ZH -> "title_zh";
          case EN -> "title_en";
        };
    sql.sql("update depositary.document set %s = :title where id = :id".formatted(column))
        .param("title", title.orElse(null))
        .param("id", document)
        .update();
    refreshMatchKey(document);
  }

  /** The next free number of a series, such as {@code D-2026-} from column registry_number. */
  int nextNumber(Series series, String prefix) {
    return sql.sql(
            """
            select coalesce(max(cast(substr(%1$s, length(:prefix) + 1) as integer)), 0) + 1
            from depositary.document where starts_with(%1$s, :prefix)
            """
                .formatted(series.column()))
        .param("prefix", prefix)
        .query(Integer.class)
        .single();
  }

  /** Two series of numbers, each allocated under its own lock and never reused. */
  enum Series {
    RECEIPT("receipt_number"),
    REGISTRY("registry_number");

    private final String column;

    Series(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /** Which of these files are deposited already, and under which registry number. */
  Map<String, String> depositedFiles(Collection<String> hashes) {
    var found = new HashMap<String, String>();
    if (!hashes.isEmpty()) {
      sql.sql(
              """
              select t.sha256, d.registry_number
              from (
                select document, sha256 from depositary.deposited_text
                union
                select document, replaced from depositary.rectification
                where replaced is not null) t
              join depositary.document d on d.id = t.document
              where t.sha256 in (:hashes)
              """)
          .param("hashes", hashes)
          .query(row -> {
            found.put(row.getString(1), row.getString(2));
          });
    }
    return found;
  }

  /** The registry number of the document that holds a body's number of a year. */
  Optional<String> numberHolder(String body, LocalDate date, String number, String except) {
    return sql.sql(
            """
            select registry_number from depositary.document
            where body = :body and body_number = :number and id <> :except
              and extract(year from adopted_on) = :year
            """)
        .param("body", body)
        .param("number", number)
        .param("except", except)
        .param("year", date.getYear())
        .query(String.class)
        .optional();
  }

  private static JdbcClient.StatementSpec title(JdbcClient.StatementSpec statement, Text title) {
    return statement
        .param("ru", title.exactly(Language.RU).orElse(null))
        .param("zh", title.exactly(Language.ZH).orElse(null))
        .param("en", title.exactly(Language.EN).orElse(null));
  }
}
