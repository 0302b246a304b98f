package secretariat.depositary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.Decisions;
import secretariat.kernel.Actor;
import secretariat.profile.Periods;

/**
 * The texts that a body adopted here and that the depositary has not got yet. The row of the
 * decision book is written in the transaction of the announcement, so a text is awaited from that
 * moment; it is awaited no more when a deposit cites the decision.
 */
@Component
public class AwaitedTexts {

  /**
   * A decision whose text is awaited.
   *
   * @param by until when certified copies are due, where the profile counts from the adoption
   */
  public record Awaited(DecisionBook.Entry decision, Optional<LocalDate> by) {}

  private final DecisionBook book;
  private final Decisions decisions;
  private final AwaitedTextStore store;
  private final Depositary depositary;
  private final Periods periods;

  AwaitedTexts(
      DecisionBook book,
      Decisions decisions,
      AwaitedTextStore store,
      Depositary depositary,
      Periods periods) {
    this.book = book;
    this.decisions = decisions;
    this.store = store;
    this.depositary = depositary;
    this.periods = periods;
  }

  /** What is awaited, by the order of the announcements; for those who receive originals. */
  public List<Awaited> by(Actor reader) {
    if (!Powers.RECEIVE.heldBy(reader)) {
      return List.of();
    }
    List<DecisionBook.Entry> announced =
        book.announcedHere().stream().filter(decision -> decision.body().isPresent()).toList();
    Set<String> deposited = deposited(announced);
    return announced.stream()
        .filter(decision -> !deposited.contains(decision.id()))
        .map(decision -> new Awaited(decision, due(decision)))
        .toList();
  }

  /** Those that a deposit cites; only documents of the same body and day are opened. */
  private Set<String> deposited(List<DecisionBook.Entry> announced) {
    return announced.stream()
        .map(decision -> decision.adopted().earliest())
        .min(Comparator.naturalOrder())
        .map(store::adoptedFrom)
        .orElse(List.of())
        .stream()
        .filter(document ->
            announced.stream()
                .anyMatch(decision ->
                    decision.body().filter(document.body()::equals).isPresent()
                        && decision.adopted().latest().equals(document.on())))
        .flatMap(document -> cited(document.id()).stream())
        .collect(Collectors.toSet());
  }

  /** The decision that a deposited document cites, where the book has it. */
  private Optional<String> cited(String document) {
    return depositary
        .document(document)
        .filter(Document.Deposited.class::isInstance)
        .map(deposited -> ((Document.Deposited) deposited).data().basis())
        .filter(Basis.Decision.class::isInstance)
        .map(Basis.Decision.class::cast)
        .flatMap(basis -> decisions.find(basis.body(), basis.number(), basis.date()))
        .map(DecisionBook.Entry::id);
  }

  private Optional<LocalDate> due(DecisionBook.Entry decision) {
    Periods.Forwarding rule = periods.forwarding();
    return rule.from() == Periods.Start.ADOPTION
        ? Optional.of(rule.lastDay(decision.adopted().latest()))
        : Optional.empty();
  }
}
