package secretariat.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.DecisionBook.Entry;
import secretariat.decisions.DecisionBook.Sought;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Origin;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;
import secretariat.ui.PageAsked;
import secretariat.ui.Paging;

/** The decision book, open to all. */
@Controller
class BookController {

  private static final int PAGE_SIZE = 25;
  private static final int MOST_ROWS = 10_000;
  private static final int LONGEST = 200;

  private final DecisionBook book;
  private final DayAsked days;
  private final ConsentNames names;

  BookController(DecisionBook book, DayAsked days, ConsentNames names) {
    this.book = book;
    this.days = days;
    this.names = names;
  }

  @GetMapping("/decisions")
  DecisionsPage decisions(
      Language language,
      @RequestParam Optional<String> at,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> body,
      @RequestParam Optional<String> year,
      PageAsked page) {
    AsAt asAt = days.read(at);
    Sought sought = sought(asAt, q, body, year);
    Paging paging = page.of(PAGE_SIZE, book.count(sought));
    List<DecisionsPage.Row> rows =
        book.page(sought, paging.offset(), PAGE_SIZE).stream()
            .map(entry -> new DecisionsPage.Row(entry, names.body(entry.body())))
            .toList();
    return new DecisionsPage(
        asAt,
        DecisionsPage.form(asAt, words(q), words(body), words(year)),
        names.bodies(language),
        rows,
        paging,
        query(at, q, body, year));
  }

  @GetMapping("/decisions.csv")
  ResponseEntity<String> csv(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> body,
      @RequestParam Optional<String> year) {
    var csv =
        new Csv()
            .row(
                List.of(
                    "registry_number",
                    "body",
                    "body_number",
                    "adopted_on",
                    "title_ru",
                    "title_zh",
                    "title_en",
                    "address"));
    book.page(sought(days.read(at.map(LocalDate::toString)), q, body, year), 0, MOST_ROWS)
        .forEach(entry -> csv.row(cells(entry)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("decisions.csv").build().toString())
        .body(csv.toString());
  }

  private static List<String> cells(Entry entry) {
    return List.of(
        entry.registryNumber(),
        entry.body().orElse(""),
        entry.bodyNumber().orElse(""),
        entry.adopted().code(),
        entry.title().exactly(Language.RU).orElse(""),
        entry.title().exactly(Language.ZH).orElse(""),
        entry.title().exactly(Language.EN).orElse(""),
        "/decisions/" + entry.id());
  }

  @GetMapping("/decisions/{id}")
  DecisionPage decision(@PathVariable String id) {
    Adopted decision = adopted(book, id);
    List<DecisionPage.PublicAct> acts =
        book.acts(id).stream()
            .filter(act -> act.classification() == Classification.PUBLIC)
            .map(act -> new DecisionPage.PublicAct(act.kind(), act.id().code(), act.recorded()))
            .toList();
    return new DecisionPage(
        decision, names.body(decision.body()), decision.byConsent().map(this::agreement), acts);
  }

  private DecisionPage.Agreement agreement(Origin.ByConsent consent) {
    return new DecisionPage.Agreement(
        names.procedure(consent.act().procedure()),
        consent.act().opinions().stream()
            .map(each -> new DecisionPage.Opinion(names.state(each.state()), each.words()))
            .toList(),
        names.states(consent.aside()),
        consent.joined().stream()
            .map(each -> new DecisionPage.Joined(names.state(each.state()), each.received()))
            .toList());
  }

  static Adopted adopted(DecisionBook book, String id) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(book::decision)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  static Sought sought(
      AsAt asAt, Optional<String> q, Optional<String> body, Optional<String> year) {
    String query = words(q);
    return Sought.of(
        asAt.day(),
        Optional.of(words(body)).filter(each -> !each.isEmpty()),
        Optional.of(words(year)).filter(each -> each.matches("[0-9]{1,4}")).map(Integer::parseInt),
        query.length() <= LONGEST ? query : query.substring(0, LONGEST));
  }

  private static String words(Optional<String> value) {
    return value.map(String::strip).orElse("").replace("\u0000", "");
  }

  private static String query(
      Optional<String> at, Optional<String> q, Optional<String> body, Optional<String> year) {
    String query =
        Stream.of(part("at", at), part("q", q), part("body", body), part("year", year))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String part(String name, Optional<String> value) {
    String words = words(value);
    return words.isEmpty() ? "" : name + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
