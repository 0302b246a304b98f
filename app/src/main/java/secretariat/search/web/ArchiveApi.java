package secretariat.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.search.ArchiveSearch;
import secretariat.search.ArchiveSearch.Found;
import secretariat.search.ArchiveSearch.Hit;
import secretariat.search.Holding;
import secretariat.search.Passage;
import secretariat.search.Sought;
import secretariat.ui.Form;
import secretariat.ui.Paging;
import tools.jackson.databind.json.JsonMapper;

/** The archive for machines, within what the reader may see. */
@RestController
class ArchiveApi {

  private final ArchiveSearch search;
  private final Choices choices;
  private final JsonMapper json;

  ArchiveApi(ArchiveSearch search, Choices choices, JsonMapper json) {
    this.search = search;
    this.choices = choices;
    this.json = json;
  }

  /**
   * A page of what was found.
   *
   * @param complete whether the catalogue is in step; else the newest may be missing
   */
  record Documents(long total, int page, int pages, boolean complete, List<Listed> documents) {}

  /**
   * One document.
   *
   * @param adoptedOn a day, a month or a year, as far as it is known
   * @param passage of its text in which the words stand
   */
  record Listed(
      String id,
      String address,
      Optional<String> registryNumber,
      Text title,
      Optional<String> kind,
      Optional<String> body,
      Optional<String> adoptedOn,
      Optional<String> passage) {}

  @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "body", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "basis", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "language", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "year", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "from", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "until", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "classification", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @Parameter(name = "order", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/api/documents")
  Outcome<Documents> documents(
      Actor reader, Language language, Form form, @RequestParam(defaultValue = "1") int page) {
    var reading = new SoughtForm(form, choices);
    Sought sought = reading.sought(reader);
    return reading.then(() -> Outcome.done(found(reader, sought, language, Math.max(1, page))));
  }

  private Documents found(Actor reader, Sought sought, Language language, int page) {
    int size = ArchiveController.PAGE_SIZE;
    Found found = search.find(reader, sought, language, Math.min(page - 1, 1_000_000) * size, size);
    var paging = new Paging(page, size, found.total());
    Found shown =
        paging.number() == page
            ? found
            : search.find(reader, sought, language, (paging.number() - 1) * size, size);
    return new Documents(
        shown.total(),
        paging.number(),
        paging.last(),
        shown.complete(),
        shown.hits().stream().map(ArchiveApi::listed).toList());
  }

  /** Everything that was found, as one list, however long it is. */
  @GetMapping("/documents.json")
  void all(Actor reader, Language language, Form form, HttpServletResponse response)
      throws IOException {
    Sought sought = ArchiveController.readable(new SoughtForm(form, choices), reader);
    Writer out =
        ArchiveController.begun(response, "application/json;charset=UTF-8", "documents.json");
    var first = new AtomicBoolean(true);
    out.write("[");
    search.each(
        reader,
        sought,
        language,
        holding ->
            ArchiveController.write(
                out,
                (first.getAndSet(false) ? "\n" : ",\n")
                    + json.writeValueAsString(listed(new Hit(holding, Optional.empty())))));
    out.write("\n]\n");
    out.flush();
  }

  private static Listed listed(Hit hit) {
    Holding holding = hit.holding();
    return new Listed(
        holding.path().substring(holding.path().lastIndexOf('/') + 1),
        holding.path(),
        holding.number(),
        holding.title(),
        holding.kind(),
        holding.body(),
        holding.adopted().map(date -> date.code()),
        hit.passage().map(Passage::words));
  }
}
