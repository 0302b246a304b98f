package secretariat.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import secretariat.decisions.DecisionAct.OpenOpinion;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.DecisionBook.Entry;
import secretariat.decisions.DecisionBook.Sought;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Origin;
import secretariat.kernel.Text;
import secretariat.profile.web.DayAsked;
import secretariat.ui.Paging;

/** The decision book for machines. */
@RestController
class BookApi {

  private static final int PAGE_SIZE = 100;

  private final DecisionBook book;
  private final DayAsked days;

  BookApi(DecisionBook book, DayAsked days) {
    this.book = book;
    this.days = days;
  }

  /** A page of the book. */
  record Decisions(long total, int page, int pages, List<Listed> decisions) {}

  /**
   * @param adoptedOn a day, a month or a year, as far as it is known
   */
  record Listed(
      String id,
      String registryNumber,
      Optional<String> body,
      Optional<String> bodyNumber,
      String adoptedOn,
      Text title,
      Instant announced,
      boolean past) {}

  /**
   * One decision with its texts and the opinions that are open.
   *
   * @param aside the states that stay out of a project
   * @param joined those that stayed out at first and joined since
   */
  record OneDecision(
      String id,
      String registryNumber,
      Optional<String> body,
      Optional<String> bodyNumber,
      String adoptedOn,
      Optional<String> procedure,
      Text title,
      Text text,
      List<OpenOpinion> opinions,
      List<String> aside,
      List<Origin.Joined> joined,
      Instant announced) {}

  @GetMapping("/api/decisions")
  Decisions decisions(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> body,
      @RequestParam Optional<String> year,
      @RequestParam(defaultValue = "1") int page) {
    Sought sought = BookController.sought(days.read(at.map(LocalDate::toString)), q, body, year);
    var paging = new Paging(page, PAGE_SIZE, book.count(sought));
    return new Decisions(
        paging.total(),
        paging.number(),
        paging.last(),
        book.page(sought, paging.offset(), PAGE_SIZE).stream().map(BookApi::listed).toList());
  }

  @GetMapping("/api/decisions/{id}")
  OneDecision decision(@PathVariable String id) {
    Adopted decision = BookController.adopted(book, id);
    Optional<Origin.ByConsent> consent = decision.byConsent();
    return new OneDecision(
        decision.id(),
        decision.registryNumber(),
        decision.body(),
        decision.bodyNumber(),
        decision.on(),
        consent.map(each -> each.act().procedure()),
        decision.title(),
        decision.text(),
        consent.map(each -> each.act().opinions()).orElse(List.of()),
        consent.map(Origin.ByConsent::aside).orElse(List.of()),
        consent.map(Origin.ByConsent::joined).orElse(List.of()),
        decision.announced());
  }

  private static Listed listed(Entry entry) {
    return new Listed(
        entry.id(),
        entry.registryNumber(),
        entry.body(),
        entry.bodyNumber(),
        entry.adopted().code(),
        entry.title(),
        entry.announced(),
        entry.past());
  }
}
