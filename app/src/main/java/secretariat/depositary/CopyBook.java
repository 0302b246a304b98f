package secretariat.depositary;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;

/** Which certified copies were issued to whom, and which are still due. */
@Component
public class CopyBook {

  private final CopyBookStore store;

  CopyBook(CopyBookStore store) {
    this.store = store;
  }

  /** A copy that was certified. */
  public record Issued(
      String document,
      long sequence,
      String copyNumber,
      String recipient,
      Text title,
      Instant certified) {}

  /** A page of copies and how many there are in all. */
  public record Found(List<Issued> copies, long total) {
    public Found {
      copies = List.copyOf(copies);
    }
  }

  /** The copies that were certified for those on whose behalf the reader acts, newest first. */
  public Found issuedTo(Actor reader, long from, int count) {
    return reader
        .capacity()
        .behalf()
        .map(code -> store.issuedTo(code, from, count))
        .orElseGet(() -> new Found(List.of(), 0));
  }

  /**
   * Deposited documents that are collated in every authentic language and of which some of these
   * recipients have no copy yet, the oldest receipt first.
   *
   * @param limit how many are wanted at most
   */
  public List<String> outstanding(Actor reader, List<String> recipients, int limit) {
    return reader.capacity().readsPapers() && !recipients.isEmpty()
        ? store.outstanding(recipients, limit)
        : List.of();
  }
}
