package secretariat.ui;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a while from a fault of ours. */
public final class Absence {

  /**
   * No connection; no room; stopped, crashed or not started yet.
   *
   * <p>Source: PostgreSQL, appendix A: classes 08 and 53, and 57P01 to 57P03.
   */
  private static final List<String> STATES = List.of("08", "53", "57P");

  /** In how many seconds it is worth while to ask again: the value of {@code Retry-After}. */
  public static final String SECONDS = "10";

  private Absence() {}

  /** Whether somewhere below this failure the database did not answer. */
  public static boolean explains(@Nullable Object failure) {
    for (Throwable each = failure instanceof Throwable thrown ? thrown : null;
        each != null;
        each = each.getCause()) {
      if (each instanceof SQLTransientConnectionException
          || (each instanceof SQLException refused && isAway(refused.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(@Nullable String state) {
    return state != null && STATES.stream().anyMatch(state::startsWith);
  }
}
