package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;

/**
 * Corrections as each reader may see them: the Secretariat all, a state those that were proposed to
 * it and, of objections, those that were communicated to it.
 */
@Component
public class CorrectionBoard {

  private final CorrectionStore store;
  private final CorrectionDocket docket;

  CorrectionBoard(CorrectionStore store, CorrectionDocket docket) {
    this.store = store;
    this.docket = docket;
  }

  /** A correction, its document, and how far it is today. */
  public record Row(Correction correction, Deposited document, Stage stage) {

    public String id() {
      return correction.id();
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

  public Found all(Actor reader, long from, int count) {
    return reader.capacity().readsPapers()
        ? new Found(rows(store.all(from, count)), store.count())
        : new Found(List.of(), 0);
  }

  public List<Row> of(Actor reader, String document) {
    return reader.capacity().readsPapers() ? rows(store.of(document)) : List.of();
  }

  /** Those on which an official still has to act. */
  public List<Row> open(Actor reader, int count) {
    return reader.capacity().readsPapers() ? rows(store.open(count)) : List.of();
  }

  /** Those that were proposed to the state on whose behalf the reader acts. */
  public Found mine(Actor reader, long from, int count) {
    return reader
        .capacity()
        .behalf()
        .map(code ->
            new Found(rows(store.addressedTo(code, from, count)), store.countAddressedTo(code)))
        .orElseGet(() -> new Found(List.of(), 0));
  }

  /** One correction, if the reader may see it. */
  public Optional<Row> find(Actor reader, String id) {
    return docket
        .find(id)
        .filter(correction ->
            reader.capacity().readsPapers()
                || reader.capacity().behalf().filter(correction::isAddressedTo).isPresent())
        .map(this::row);
  }

  private List<Row> rows(List<String> ids) {
    return ids.stream().flatMap(id -> docket.find(id).stream()).map(this::row).toList();
  }

  private Row row(Correction correction) {
    return new Row(correction, docket.document(correction), correction.stage(docket.today()));
  }
}
