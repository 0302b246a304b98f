package secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that are written many at a time are written as if one by one, only sooner. */
class GatheredWritesTest {

  private final DataSource source = TestDatabase.fresh().owner();
  private final GatheredWrites writes = new GatheredWrites(source);
  private final JdbcClient sql = JdbcClient.create(writes);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(source));

  @BeforeEach
  void a_shelf_of_papers() {
    writes.execute("create schema shelf");
    writes.execute("create table shelf.paper (number integer primary key, title text)");
  }

  @Test
  void every_row_is_there_in_the_end() {
    gathering(() -> IntStream.rangeClosed(1, 2_345).forEach(number -> add(number, "Treaty")));

    assertThat(count()).isEqualTo(2_345);
  }

  @Test
  void different_statements_keep_their_order() {
    gathering(() -> {
      add(1, "Draft");
      rename("Draft", "Treaty");
      add(2, "Draft");
      rename("Treaty", "Agreement");
    });

    assertThat(titles()).containsExactly("Agreement", "Draft");
  }

  @Test
  void whoever_reads_meanwhile_reads_what_was_written() {
    gathering(() -> {
      add(1, "Treaty");
      assertThat(titles()).containsExactly("Treaty");
      add(2, "Protocol");
      assertThat(titles()).containsExactly("Treaty", "Protocol");
    });
  }

  @Test
  void a_row_that_the_database_refuses_undoes_them_all() {
    assertThatThrownBy(() ->
            gathering(() -> {
              add(1, "Treaty");
              add(2, "Protocol");
              add(1, "Another");
            }))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("paper_pkey");

    assertThat(count()).isZero();
  }

  @Test
  void work_that_fails_leaves_nothing_behind_for_the_next() {
    assertThatThrownBy(() ->
            gathering(() -> {
              add(1, "Treaty");
              throw new IllegalStateException("no more");
            }))
        .hasMessage("no more");
    gathering(() -> add(2, "Protocol"));

    assertThat(titles()).containsExactly("Protocol");
  }

  @Test
  void without_a_transaction_nothing_is_gathered() {
    assertThatThrownBy(() -> writes.gather(() -> add(1, "Treaty")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("transaction");
    assertThat(count()).isZero();
  }

  @Test
  void a_change_of_rows_says_how_many_it_touched_even_meanwhile() {
    gathering(() -> {
      add(1, "Draft");
      add(2, "Draft");
      assertThat(rename("Draft", "Treaty")).isEqualTo(2);
    });
    assertThat(rename("Draft", "Treaty")).isZero();
  }

  private void gathering(Runnable work) {
    transaction.executeWithoutResult(status -> writes.gather(work));
  }

  private int add(int number, String title) {
    return sql.sql("insert into shelf.paper values (:number, :title)")
        .param("number", number)
        .param("title", title)
        .update();
  }

  private int rename(String from, String to) {
    return sql.sql("update shelf.paper set title = ? where title = ?").params(to, from).update();
  }

  private List<String> titles() {
    return sql.sql("select title from shelf.paper order by number").query(String.class).list();
  }

  private long count() {
    return sql.sql("select count(*) from shelf.paper").query(Long.class).single();
  }
}
