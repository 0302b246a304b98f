package secretariat.depositary;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.register.Act;

/** The SQL of the index of procès-verbaux and corrigenda, and of texts that were replaced. */
@Repository
class RectificationStore {

  private final JdbcClient sql;

  RectificationStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(String document, TextRectified text, Act act) {
    insert(document, act, text.number(), Optional.of(text), Optional.empty());
    sql.sql(
            """
            update depositary.deposited_text set sha256 = :after, pages = :pages
            where document = :document and language = :language
            """)
        .param("document", document)
        .param("language", text.language().tag())
        .param("after", text.after().sha256())
        .param("pages", text.after().pages())
        .update();
    sql.sql("delete from depositary.collation where document = :document and language = :language")
        .param("document", document)
        .param("language", text.language().tag())
        .update();
  }

  void insert(String document, CopyRectified copy, Act act) {
    insert(document, act, copy.number(), Optional.empty(), Optional.of(copy));
  }

  private void insert(
      String document,
      Act act,
      String number,
      Optional<TextRectified> text,
      Optional<CopyRectified> copy) {
    sql.sql(
            """
            insert into depositary.rectification
              (document, sequence, number, language, replaced, copy_sequence, recorded)
            values (:document, :sequence, :number, :language, :replaced, :copy, :recorded)
            """)
        .param("document", document)
        .param("sequence", act.id().sequence())
        .param("number", number)
        .param("language", text.map(each -> each.language().tag()).orElse(null))
        .param("replaced", text.map(TextRectified::before).orElse(null))
        .param("copy", copy.map(CopyRectified::copy).orElse(null))
        .param("recorded", act.recorded().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The next free number after a prefix, such as {@code V-2026-}. */
  int nextNumber(String prefix) {
    return sql.sql(
            """
            select coalesce(max(cast(substr(number, length(:prefix) + 1) as integer)), 0) + 1
            from depositary.rectification where starts_with(number, :prefix)
            """)
        .param("prefix", prefix)
        .query(Integer.class)
        .single();
  }
}
