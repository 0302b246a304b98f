package secretariat.register;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * On which subjects something was recorded lately, by whatever node: for what is kept in step with
 * the acts outside the database. Nothing that was committed is ever missed; some of it may be told
 * twice.
 */
@Component
public class Arrivals {

  /** A moment in the order of the database's transactions. */
  public record Mark(String settled) {}

  /**
   * What arrived.
   *
   * @param last the sequence of each subject's newest act, by the subject's id
   * @param mark from which to ask the next time
   */
  public record News(Map<String, Long> last, Mark mark) {}

  private final ArrivalStore store;

  Arrivals(ArrivalStore store) {
    this.store = store;
  }

  /** All subjects of a kind. */
  public News all(String kind) {
    var mark = new Mark(store.settled());
    return new News(store.all(kind), mark);
  }

  /** The subjects of a kind on which something was recorded since a mark. */
  public News since(Mark mark, String kind) {
    var next = new Mark(store.settled());
    return new News(store.since(mark.settled(), kind), next);
  }
}
