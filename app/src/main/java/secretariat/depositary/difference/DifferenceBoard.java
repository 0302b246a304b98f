package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.notification.StatesConcerned;
import secretariat.kernel.Actor;

/**
 * Differences as each reader may see them: the Secretariat all, a state its own and those that were
 * brought to its attention.
 */
@Component
public class DifferenceBoard {

  private final DifferenceStore store;
  private final DifferenceDocket docket;
  private final StatesConcerned addressees;

  DifferenceBoard(DifferenceStore store, DifferenceDocket docket, StatesConcerned addressees) {
    this.store = store;
    this.docket = docket;
    this.addressees = addressees;
  }

  /** A difference and its document. */
  public record Row(Difference difference, Deposited document) {

    public String id() {
      return difference.id();
    }
  }

  /** A page of rows, and how many there are. */
  public record Found(List<Row> rows, long total) {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  public LocalDate today() {
    return docket.today();
  }

  /** The codes of the states that the rules propose: those of whom a correction would ask. */
  public List<String> proposed(Row row) {
    return addressees.proposed(row.document(), docket.today());
  }

  public Found page(Actor reader, long from, int count) {
    if (reader.capacity().readsPapers()) {
      return new Found(rows(store.all(from, count)), store.count());
    }
    return reader
        .capacity()
        .behalf()
        .map(code ->
            new Found(rows(store.concerning(code, from, count)), store.countConcerning(code)))
        .orElseGet(() -> new Found(List.of(), 0));
  }

  public List<Row> of(Actor reader, String document) {
    return rows(store.of(document)).stream().filter(row -> maySee(reader, row)).toList();
  }

  /** Those on which the Secretariat still has to act. */
  public List<Row> open(Actor reader, int count) {
    return reader.capacity().readsPapers() ? rows(store.open(count)) : List.of();
  }

  /** One difference, if the reader may see it. */
  public Optional<Row> find(Actor reader, String id) {
    return docket.find(id).map(this::row).filter(row -> maySee(reader, row));
  }

  private static boolean maySee(Actor reader, Row row) {
    return reader.capacity().readsPapers()
        || reader.capacity().behalf().filter(row.difference()::concerns).isPresent();
  }

  private List<Row> rows(List<String> ids) {
    return ids.stream().flatMap(id -> docket.find(id).stream()).map(this::row).toList();
  }

  private Row row(Difference difference) {
    return new Row(difference, docket.document(difference));
  }
}
