package secretariat.depositary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.MatchKey;

/** What each reader may find and see of the documents at the depositary. */
@Component
public class Archive {

  private final ArchiveStore store;
  private final Depositary depositary;

  Archive(ArchiveStore store, Depositary depositary) {
    this.store = store;
    this.depositary = depositary;
  }

  /**
   * Deposited documents that the reader may see, newest first.
   *
   * @param query words that must all occur in title or number; empty for all
   */
  public Found search(Actor reader, String query, int page, int pageSize) {
    return store.search(Reach.of(reader), List.of(MatchKey.of(query).split(" ")), page, pageSize);
  }

  /** Of these deposited documents, those that the reader may see, by id, as they stand now. */
  public Map<String, Entry> visible(Actor reader, Collection<String> ids) {
    return store.visible(Reach.of(reader), ids);
  }

  /** Received originals that wait for their deposit, oldest first; for the Secretariat only. */
  public List<Entry> awaitingDeposit(Actor reader) {
    return reader.capacity().readsPapers() ? store.awaitingDeposit() : List.of();
  }

  /** Deposited documents that are not yet collated in every authentic language. */
  public List<Entry> awaitingCollation(Actor reader) {
    return reader.capacity().readsPapers() ? store.awaitingCollation() : List.of();
  }

  /** A document if the reader may see it; else as if it were not there. */
  public Optional<Document> document(Actor reader, String id) {
    return depositary.document(id).filter(document -> maySee(reader, document));
  }

  /** A certified copy if the reader may have it: the Secretariat, and its recipient. */
  public Optional<Copy> copy(Actor reader, String document, long sequence) {
    return document(reader, document)
        .filter(Deposited.class::isInstance)
        .flatMap(deposited ->
            ((Deposited) deposited)
                .copies().stream().filter(copy -> copy.sequence() == sequence).findFirst())
        .filter(copy -> mayHave(reader, copy));
  }

  public static boolean mayHave(Actor reader, Copy copy) {
    return reader.capacity().readsPapers()
        || reader.capacity().behalf().filter(copy.act().recipient()::equals).isPresent();
  }

  private static boolean maySee(Actor reader, Document document) {
    return switch (document) {
      case Document.Received received -> reader.capacity().readsPapers();
      case Deposited deposited ->
          switch (Reach.of(reader)) {
            case Reach.Everything everything -> true;
            case Reach.OpenToAll all -> deposited.classification() == Classification.PUBLIC;
            case Reach.OnBehalf(String code) ->
                deposited.classification() != Classification.RESTRICTED
                    || deposited.copies().stream()
                        .anyMatch(copy -> copy.act().recipient().equals(code));
          };
    };
  }

  /** One row of a list. */
  public record Entry(
      String id,
      String receiptNumber,
      Optional<String> registryNumber,
      secretariat.kernel.Text title,
      java.time.LocalDate receivedOn,
      Optional<java.time.LocalDate> adoptedOn,
      Optional<String> kind,
      Optional<String> body,
      Classification classification) {}

  /** A page of results and how many there are in all. */
  public record Found(List<Entry> entries, long total) {}

  /** How far a reader's sight reaches. */
  public sealed interface Reach {
    record Everything() implements Reach {}

    record OpenToAll() implements Reach {}

    record OnBehalf(String code) implements Reach {}

    public static Reach of(Actor reader) {
      if (reader.capacity().readsPapers()) {
        return new Everything();
      }
      return reader.capacity().behalf().<Reach>map(OnBehalf::new).orElseGet(OpenToAll::new);
    }
  }
}
