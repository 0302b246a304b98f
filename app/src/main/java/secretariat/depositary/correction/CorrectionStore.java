package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.ObjectionReceived;
import secretariat.depositary.notification.Addressee;
import secretariat.register.Act;

/** The SQL of corrections. */
@Repository
class CorrectionStore {

  private final JdbcClient sql;

  CorrectionStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(CorrectionProposed proposal, Act act) {
    sql.sql(
            """
            insert into depositary.correction
              (id, document, language, ground, stage, proposed_on, last_day, proposer)
            values (:id, :document, :language, :ground, 'open', :on, cast(:last as date), :proposer)
            """)
        .param("id", act.subject().id())
        .param("document", proposal.document())
        .param("language", proposal.language().tag())
        .param("ground", proposal.decision().isPresent() ? "corrigendum" : "proposal")
        .param("on", act.effective())
        .param("last", proposal.limit().map(Limit::lastDay).orElse(null))
        .param("proposer", act.actor().person())
        .update();
    int place = 0;
    for (Addressee addressee : proposal.addressees()) {
      sql.sql(
              """
              insert into depositary.correction_addressee (correction, place, recipient)
              values (:correction, :place, :recipient)
              """)
          .param("correction", act.subject().id())
          .param("place", ++place)
          .param("recipient", addressee.code())
          .update();
    }
  }

  void objected(String correction, ObjectionReceived objection) {
    sql.sql(
            """
            update depositary.correction_addressee
            set objected_on = least(objected_on, cast(:on as date))
            where correction = :correction and recipient = :state
            """)
        .param("correction", correction)
        .param("state", objection.state())
        .param("on", objection.receivedOn())
        .update();
  }

  void insert(String correction, NoticeGiven notice, LocalDate on) {
    sql.sql(
            """
            insert into depositary.correction_notice (correction, about, recipient, means, sent_on)
            values (:correction, :about, :recipient, :means, :on)
            """)
        .param("correction", correction)
        .param("about", notice.about())
        .param("recipient", notice.recipient())
        .param("means", notice.means().code())
        .param("on", on)
        .update();
  }

  void end(String correction, String stage) {
    sql.sql("update depositary.correction set stage = :stage where id = :id")
        .param("id", correction)
        .param("stage", stage)
        .update();
  }

  boolean isOpen(String document, String language) {
    return sql.sql(
            """
            select exists (
              select from depositary.correction
              where document = :document and language = :language and stage = 'open')
            """)
        .param("document", document)
        .param("language", language)
        .query(Boolean.class)
        .single();
  }

  List<String> of(String document) {
    return sql.sql(
            """
            select id from depositary.correction where document = :document
            order by proposed_on desc, id
            """)
        .param("document", document)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Those that somebody still has to act on, then the newest of the others. */
  List<String> all(long from, int count) {
    return sql.sql(
            """
            select id from depositary.correction
            order by case stage when 'open' then 0 else 1 end, last_day, proposed_on desc, id
            limit :count offset :from
            """)
        .param("count", count)
        .param("from", from)
        .query((row, number) -> row.getString(1))
        .list();
  }

  long count() {
    return sql.sql("select count(*) from depositary.correction").query(Long.class).single();
  }

  List<String> open(int count) {
    return sql.sql(
            """
            select id from depositary.correction where stage = 'open'
            order by last_day, id limit :count
            """)
        .param("count", count)
        .query((row, number) -> row.getString(1))
        .list();
  }

  List<String> addressedTo(String recipient, long from, int count) {
    return sql.sql(
            """
            select c.id from depositary.correction c
            join depositary.correction_addressee a on a.correction = c.id
            where a.recipient = :recipient
            order by case c.stage when 'open' then 0 else 1 end, c.last_day, c.id
            limit :count offset :from
            """)
        .param("recipient", recipient)
        .param("count", count)
        .param("from", from)
        .query((row, number) -> row.getString(1))
        .list();
  }

  long countAddressedTo(String recipient) {
    return sql.sql("select count(*) from depositary.correction_addressee where recipient = :code")
        .param("code", recipient)
        .query(Long.class)
        .single();
  }
}
