package secretariat.kernel;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a while from a fault of ours. */
public final class Absence {

  /**
   * No connection; stopped, crashed or not started yet.
   *
   * <p>Source: PostgreSQL, appendix A: class 08, and 57P01 to 57P03.
   */
  private static final List<String> GONE = List.of("08", "57P");

  /** No room. Source: PostgreSQL, appendix A: class 53. */
  private static final List<String> FULL = List.of("53");

  /** In how many seconds it is worth while to ask again: the value of {@code Retry-After}. */
  public static final String SECONDS = "10";

  private Absence() {}

  /** Whether somewhere below this failure the database did not answer, or had no room. */
  public static boolean explains(@Nullable Object failure) {
    return isGone(failure) || isBelow(failure, FULL);
  }

  /** Whether somewhere below this failure the database did not answer at all. */
  public static boolean isGone(@Nullable Object failure) {
    return isBelow(failure, GONE);
  }

  private static boolean isBelow(@Nullable Object failure, List<String> states) {
    for (Throwable each = failure instanceof Throwable thrown ? thrown : null;
        each != null;
        each = each.getCause()) {
      if (each instanceof SQLTransientConnectionException
          || (each instanceof SQLException refused
              && refused.getSQLState() != null
              && states.stream().anyMatch(refused.getSQLState()::startsWith))) {
        return true;
      }
    }
    return false;
  }
}
