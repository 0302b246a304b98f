package secretariat.depositary.notification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.Subject;

/** The SQL of covering letters. */
@Repository
class CoveringLetterStore implements ActIndex {

  private final JdbcClient sql;

  CoveringLetterStore(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<String> tables() {
    return List.of("depositary.covering_letter");
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof CoveringLetterIssued letter) {
      sql.sql(
              """
              insert into depositary.covering_letter (number, about, place, recipient, issued_on)
              values (:number, :about, :place, :recipient, :on)
              """)
          .param("number", letter.number())
          .param("about", letter.about())
          .param("place", letter.place())
          .param("recipient", letter.recipient())
          .param("on", act.effective())
          .update();
    }
  }

  /** The letters about one subject, in the order of their numbers. */
  List<Letter> about(Subject subject) {
    return sql.sql(
            """
            select number, place, recipient, issued_on from depositary.covering_letter
            where about = :about order by issued_on, number
            """)
        .param("about", subject.code())
        .query((row, index) ->
            new Letter(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class)))
        .list();
  }
}
