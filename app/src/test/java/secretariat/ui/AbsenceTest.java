package secretariat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {

  @ParameterizedTest
  @CsvSource({
    "08001, true", // it cannot be reached
    "08006, true", // the connection broke
    "53300, true", // it takes no more connections
    "57P01, true", // it was stopped
    "57P02, true", // it crashed
    "57P03, true", // it is starting
    "57014, false", // somebody cancelled the query
    "23505, false", // a key is there already
    "42601, false", // our SQL is wrong
  })
  void a_state_of_the_database_means_that_it_is_away_or_that_something_is_wrong(
      String state, boolean away) {
    var failure = new IllegalStateException(new SQLException("it said no", state));
    assertThat(Absence.explains(failure)).isEqualTo(away);
  }

  @Test
  void no_connection_in_time_is_an_absence_and_a_failure_of_ours_is_none() {
    assertThat(Absence.explains(new RuntimeException(new SQLTransientConnectionException("none"))))
        .isTrue();
    assertThat(Absence.explains(new IllegalStateException("a fault"))).isFalse();
    assertThat(Absence.explains(null)).isFalse();
  }
}
