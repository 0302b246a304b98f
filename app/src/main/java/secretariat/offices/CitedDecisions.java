package secretariat.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import secretariat.kernel.Refusal;
import secretariat.offices.RecordedDecisions.Entry;
import secretariat.profile.KnownDate;

/** Looks up in the book the decisions that steps name. */
@Component
class CitedDecisions {

  private final ObjectProvider<RecordedDecisions> book;

  CitedDecisions(ObjectProvider<RecordedDecisions> book) {
    this.book = book;
  }

  /**
   * What stands against naming a decision; nothing where the book does not have it.
   *
   * @param field in which its day stands
   */
  List<Refusal> against(String field, String body, Optional<String> number, LocalDate day) {
    KnownDate cited = KnownDate.of(day);
    return ChainRules.inTheBook(field, entry(body, number, cited), cited);
  }

  /** The decision by which a candidate was approved, where the book has it and agrees. */
  Optional<Entry> of(Term.Step approval) {
    KnownDate cited =
        approval.known().map(KnownDate::new).orElseGet(() -> KnownDate.of(approval.effective()));
    return approval
        .by()
        .flatMap(body -> entry(body, approval.detail(), cited))
        .filter(entry -> entry.agrees(cited));
  }

  /** The decision on which an order of turns or quotas rest, where the book has it and agrees. */
  Optional<Entry> of(OfficeAct.Decision decision) {
    KnownDate cited = KnownDate.of(decision.date());
    return entry(decision.body(), decision.number(), cited).filter(entry -> entry.agrees(cited));
  }

  private Optional<Entry> entry(String body, Optional<String> number, KnownDate cited) {
    return Optional.ofNullable(book.getIfAvailable())
        .flatMap(
            known -> number.flatMap(each -> known.numbered(body, each, cited.latest().getYear())));
  }
}
