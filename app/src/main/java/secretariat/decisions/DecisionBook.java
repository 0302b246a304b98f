package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.Proposal.Adopted;
import secretariat.kernel.MatchKey;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;
import secretariat.register.Act;

/** The book of what was decided, open to all. */
@Component
public class DecisionBook {

  /**
   * A decision in a list.
   *
   * @param past whether it was taken before this register was kept
   */
  public record Entry(
      String id,
      String registryNumber,
      Optional<String> body,
      Optional<String> bodyNumber,
      KnownDate adopted,
      Text title,
      Instant announced,
      boolean past) {}

  /**
   * What is sought.
   *
   * @param at the day at whose end the book is read: decisions adopted by then
   * @param words that must all occur in a title or number
   */
  public record Sought(
      LocalDate at, Optional<String> body, Optional<Integer> year, List<String> words) {

    public static Sought of(
        LocalDate at, Optional<String> body, Optional<Integer> year, String query) {
      String key = MatchKey.of(query);
      return new Sought(at, body, year, key.isEmpty() ? List.of() : Arrays.asList(key.split(" ")));
    }
  }

  private final BookStore store;
  private final Docket docket;

  DecisionBook(BookStore store, Docket docket) {
    this.store = store;
    this.docket = docket;
  }

  public long count(Sought sought) {
    return store.count(sought);
  }

  public List<Entry> page(Sought sought, long offset, int limit) {
    return store.page(sought, offset, limit);
  }

  /** The years in which something was decided, the newest first. */
  public List<Integer> years() {
    return store.years();
  }

  /** A decision as it stands now, if there is one of this id. */
  public Optional<Adopted> decision(String id) {
    return docket.proposal(id).filter(Adopted.class::isInstance).map(Adopted.class::cast);
  }

  /** What happened to a proposal or decision, in order. */
  public List<Act> acts(String id) {
    return docket.acts(id);
  }

  /** Decisions that were announced here, by the order of their announcement. */
  public List<Entry> announcedHere() {
    return store.announcedHere();
  }

  /** Decisions that stand although what they authorise could not be done. */
  public List<Entry> notCarriedOut() {
    return store.notCarriedOut();
  }
}
