package secretariat.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.profile.web.Csv;
import secretariat.search.ArchiveSearch;
import secretariat.search.ArchiveSearch.Found;
import secretariat.search.Holding;
import secretariat.search.Sought;
import secretariat.ui.Form;
import secretariat.ui.PageAsked;
import secretariat.ui.Paging;

/** The archive as a page, and everything that was found as a table. */
@Controller
class ArchiveController {

  static final int PAGE_SIZE = 25;

  private static final List<String> HEAD =
      List.of(
          "registry_number",
          "title_ru",
          "title_zh",
          "title_en",
          "kind",
          "body",
          "adopted_on",
          "address");

  private final ArchiveSearch search;
  private final Choices choices;
  private final Elsewhere elsewhere;

  ArchiveController(ArchiveSearch search, Choices choices, Elsewhere elsewhere) {
    this.search = search;
    this.choices = choices;
    this.elsewhere = elsewhere;
  }

  @GetMapping("/documents")
  ArchivePage documents(Actor reader, Language language, Form form, PageAsked asked) {
    var reading = new SoughtForm(form, choices);
    Sought sought = reading.sought(reader);
    if (!reading.refusals().isEmpty()) {
      var nothing = new Found(List.of(), 0, true);
      return new ArchivePage(reading, nothing, asked.of(PAGE_SIZE, 0), choices, List.of());
    }
    Found found = find(reader, sought, language, asked.number());
    Paging paging = asked.of(PAGE_SIZE, found.total());
    return new ArchivePage(
        reading,
        paging.number() == asked.number() ? found : find(reader, sought, language, paging.number()),
        paging,
        choices,
        elsewhere.of(sought.words()));
  }

  private Found find(Actor reader, Sought sought, Language language, int page) {
    return search.find(reader, sought, language, (page - 1) * PAGE_SIZE, PAGE_SIZE);
  }

  @GetMapping("/documents.csv")
  void csv(Actor reader, Language language, Form form, HttpServletResponse response)
      throws IOException {
    Sought sought = readable(new SoughtForm(form, choices), reader);
    Writer out = begun(response, "text/csv;charset=UTF-8", "documents.csv");
    out.write(new Csv().row(HEAD).toString());
    search.each(reader, sought, language, holding -> write(out, Csv.line(cells(holding))));
    out.flush();
  }

  /** An address that was typed wrongly gives no table at all, rather than a wrong one. */
  static Sought readable(SoughtForm form, Actor reader) {
    Sought sought = form.sought(reader);
    if (!form.refusals().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return sought;
  }

  static Writer begun(HttpServletResponse response, String type, String name) throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
    response.setHeader("Cache-Control", "no-store");
    return response.getWriter();
  }

  static void write(Writer out, String words) {
    try {
      out.write(words);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static List<String> cells(Holding holding) {
    return List.of(
        holding.number().orElse(""),
        holding.title().exactly(Language.RU).orElse(""),
        holding.title().exactly(Language.ZH).orElse(""),
        holding.title().exactly(Language.EN).orElse(""),
        holding.kind().orElse(""),
        holding.body().orElse(""),
        holding.adopted().map(date -> date.code()).orElse(""),
        holding.path());
  }
}
