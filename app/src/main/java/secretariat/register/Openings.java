package secretariat.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import secretariat.database.Eraser;

/** Deletes openings, as the one role that may; the database asks for the recorded act first. */
@Repository
class Openings {

  private final Eraser eraser;

  Openings(Eraser eraser) {
    this.eraser = eraser;
  }

  /** Whether there was something to delete. */
  boolean delete(ActId act) {
    return JdbcClient.create(eraser.source())
            .sql("delete from register.opening where subject = :subject and sequence = :sequence")
            .param("subject", act.subject().code())
            .param("sequence", act.sequence())
            .update()
        == 1;
  }
}
