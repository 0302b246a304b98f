package secretariat.depositary.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.depositary.Archive;
import secretariat.depositary.Archive.Entry;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.profile.Profile;
import secretariat.profile.web.Csv;

/** The list of deposited documents, as a page and as a table. */
@Controller
class PublicDocumentsController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final int MOST_ROWS = 10_000;

  private final Archive archive;
  private final Profile profile;

  PublicDocumentsController(Archive archive, Profile profile) {
    this.archive = archive;
    this.profile = profile;
  }

  @GetMapping("/documents")
  PublicDocumentsPage documents(
      Actor reader, @RequestParam Optional<String> q, @RequestParam Optional<String> page) {
    return new PublicDocumentsPage(PublicSearch.of(archive, reader, q, page), profile);
  }

  @GetMapping("/documents.csv")
  ResponseEntity<String> csv(Actor reader, @RequestParam Optional<String> q) {
    var csv =
        new Csv()
            .row(
                List.of(
                    "registry_number",
                    "title_ru",
                    "title_zh",
                    "title_en",
                    "kind",
                    "body",
                    "adopted_on",
                    "address"));
    archive
        .search(reader, PublicSearch.sought(q), 0, MOST_ROWS)
        .entries()
        .forEach(entry -> csv.row(cells(entry)));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("documents.csv").build().toString())
        .body(csv.toString());
  }

  private static List<String> cells(Entry entry) {
    return List.of(
        entry.registryNumber().orElse(""),
        entry.title().exactly(Language.RU).orElse(""),
        entry.title().exactly(Language.ZH).orElse(""),
        entry.title().exactly(Language.EN).orElse(""),
        entry.kind().orElse(""),
        entry.body().orElse(""),
        entry.adoptedOn().map(Object::toString).orElse(""),
        "/documents/" + entry.id());
  }
}
