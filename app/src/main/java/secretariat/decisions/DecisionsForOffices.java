package secretariat.decisions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.offices.RecordedDecisions;

/** Opens the book to the offices below, which do not know of it. */
@Component
class DecisionsForOffices implements RecordedDecisions {

  private final BookStore book;

  DecisionsForOffices(BookStore book) {
    this.book = book;
  }

  @Override
  public Optional<Entry> numbered(String body, String number, int year) {
    return book.numbered(body, number, year)
        .or(() -> book.registered(body, number))
        .map(entry -> new Entry(entry.id(), entry.registryNumber(), entry.adopted()));
  }
}
