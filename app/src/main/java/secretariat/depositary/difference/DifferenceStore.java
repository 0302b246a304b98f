package secretariat.depositary.difference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;

/** The SQL of differences. */
@Repository
class DifferenceStore {

  private final JdbcClient sql;

  DifferenceStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(String id, DifferenceReceived received) {
    sql.sql(
            """
            insert into depositary.difference (id, document, state, received_on, stage)
            values (:id, :document, :state, :on, 'received')
            """)
        .param("id", id)
        .param("document", received.document())
        .param("state", received.state().code())
        .param("on", received.receivedOn())
        .update();
    concern(id, received.state().code());
  }

  void concern(String id, String state) {
    sql.sql(
            """
            insert into depositary.difference_state (difference, state) values (:id, :state)
            on conflict do nothing
            """)
        .param("id", id)
        .param("state", state)
        .update();
  }

  void stage(String id, Stage stage) {
    sql.sql("update depositary.difference set stage = :stage where id = :id")
        .param("id", id)
        .param("stage", stage.code())
        .update();
  }

  List<String> of(String document) {
    return sql.sql(
            """
            select id from depositary.difference where document = :document
            order by received_on desc, id
            """)
        .param("document", document)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Those that nobody has ended, then the newest of the others. */
  List<String> all(long from, int count) {
    return sql.sql(
            """
            select id from depositary.difference
            order by case when stage in ('received', 'brought') then 0 else 1 end,
              received_on desc, id
            limit :count offset :from
            """)
        .param("count", count)
        .param("from", from)
        .query((row, number) -> row.getString(1))
        .list();
  }

  long count() {
    return sql.sql("select count(*) from depositary.difference").query(Long.class).single();
  }

  List<String> open(int count) {
    return sql.sql(
            """
            select id from depositary.difference where stage in ('received', 'brought')
            order by received_on, id limit :count
            """)
        .param("count", count)
        .query((row, number) -> row.getString(1))
        .list();
  }

  List<String> concerning(String state, long from, int count) {
    return sql.sql(
            """
            select d.id from depositary.difference d
            join depositary.difference_state s on s.difference = d.id
            where s.state = :state
            order by d.received_on desc, d.id
            limit :count offset :from
            """)
        .param("state", state)
        .param("count", count)
        .param("from", from)
        .query((row, number) -> row.getString(1))
        .list();
  }

  long countConcerning(String state) {
    return sql.sql("select count(*) from depositary.difference_state where state = :state")
        .param("state", state)
        .query(Long.class)
        .single();
  }
}
