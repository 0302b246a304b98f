package secretariat.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Text;

/** The archive as people and programs ask it. */
@RunningSystem
@Import(DepositedDocuments.class)
class ArchiveOverHttpTest {

  private static final List<String> WAYS =
      List.of("/documents?q=%s", "/documents.csv?q=%s", "/documents.json?q=%s");

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;

  @Test
  void a_restricted_document_is_found_by_those_who_may_see_it_and_by_nobody_else() {
    String word = word();
    Deposited closed = documents.deposited(title(word), Classification.RESTRICTED);
    documents.certified(closed, "KZ");
    var may =
        List.of(
            Capacity.REGISTRY_OFFICIAL,
            Capacity.LEGAL_OFFICER,
            Capacity.CERTIFYING_OFFICER,
            Capacity.DEPUTY_SECRETARY_GENERAL,
            Capacity.SECRETARY_GENERAL,
            Capacity.permanentRepresentative("KZ"));
    var mayNot =
        List.of(
            Capacity.ADMINISTRATOR,
            Capacity.permanentRepresentative("CN"),
            Capacity.liaison("RATS"));
    var wrong = new ArrayList<String>();
    for (String way : WAYS) {
      String address = way.formatted(word);
      may.forEach(each -> note(wrong, each, address, as(each), true, word));
      mayNot.forEach(each -> note(wrong, each, address, as(each), false, word));
      note(wrong, Capacity.PUBLIC, address, stranger(), false, word);
    }
    assertThat(wrong).isEmpty();
    assertThat(stranger().get("/api/documents?q=" + word).body()).contains("\"total\":0");
    assertThat(stranger().get("/documents?classification=restricted&q=" + word).body())
        .as("who may not know the classification cannot ask by it")
        .doesNotContain("name=\"classification\"", "Declaration on");
  }

  private static void note(
      List<String> wrong, Capacity who, String address, Browser browser, boolean may, String word) {
    if (browser.get(address).body().contains("Declaration on " + word) != may) {
      wrong.add("%s, %s: %s".formatted(who.code(), address, may ? "not found" : "found"));
    }
  }

  @Test
  void what_is_classified_higher_is_found_no_longer_from_the_same_moment() {
    String word = word();
    Deposited document = documents.deposited(title(word), Classification.PUBLIC);
    assertThat(total(stranger(), word)).isEqualTo("1");
    documents.reclassified(document, Classification.RESTRICTED);
    assertThat(total(stranger(), word)).isEqualTo("0");
    assertThat(total(as(Capacity.LEGAL_OFFICER), word)).isEqualTo("1");
    documents.reclassified(document, Classification.PUBLIC);
    assertThat(total(stranger(), word)).isEqualTo("1");
  }

  @Test
  void the_authentic_text_is_found_and_quoted_in_each_language() {
    String word = word();
    documents.deposited(title(word), Classification.PUBLIC);
    Browser reader = stranger();
    String russian = eventually(reader, "/documents?lang=ru&q=паводка+" + word, "<mark>");
    assertThat(russian)
        .contains("Декларация о " + word)
        .containsPattern("<mark>паводк\\p{L}+</mark>");
    assertThat(eventually(reader, "/documents?lang=zh&q=洪水预报+" + word, "<mark>"))
        .contains("lang=\"zh-Hans\"", "1–1");
    assertThat(reader.get("/documents?lang=en&q=землетрясение+" + word).body())
        .contains("No document that you may see contains");
    assertThat(eventually(reader, "/api/documents?q=паводка+" + word, "\"passage\""))
        .contains("паводков");
  }

  @Test
  void the_archive_is_narrowed_and_put_in_order() {
    String word = word();
    documents.deposited(Text.of("B " + word, "Б " + word, "乙 " + word), Classification.PUBLIC);
    documents.deposited(Text.of("A " + word, "А " + word, "甲 " + word), Classification.INTERNAL);
    Browser official = as(Capacity.LEGAL_OFFICER);
    assertThat(total(official, word)).isEqualTo("2");
    for (String found :
        List.of(
            "kind=declaration",
            "basis=signature",
            "language=ru",
            "year=2024",
            "from=2024-07-04&until=2024-07-04")) {
      assertThat(total(official, word + "&" + found)).as(found).isEqualTo("2");
    }
    for (String none :
        List.of(
            "kind=treaty",
            "basis=decision",
            "language=en",
            "year=2023",
            "from=2024-07-05",
            "body=hsc")) {
      assertThat(total(official, word + "&" + none)).as(none).isEqualTo("0");
    }
    assertThat(total(official, word + "&classification=internal")).isEqualTo("1");
    String ordered = official.get("/documents?order=title&q=" + word).body();
    assertThat(ordered.indexOf("A " + word)).isBetween(0, ordered.indexOf("B " + word));
    String newest = official.get("/documents.csv?order=entered&q=" + word).body();
    assertThat(newest.indexOf("B " + word)).isGreaterThan(newest.indexOf("A " + word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/documents?page=abc | en | is not the number of a page",
        "/documents?page=0 | ru | не является номером страницы",
        "/documents?from=2018-99-99 | zh | 不是日历上的日期",
        "/documents?year=20x8 | ru | не является годом",
        "/documents?kind=song | en | is not one of the values",
        "/documents?from=2020-01-01&until=2019-01-01 | en | is before the first day",
        "/decisions?page=abc | ru | не является номером страницы",
        "/decisions?at=yesterday | zh | 不是",
        "/states?at=2018-99-99 | en | is not a date",
        "/bodies?at=x | ru | не является датой",
        "/leadership?at=x | en | is not a date",
      })
  void what_cannot_be_read_is_said_on_the_page(String path, String language, String words) {
    HttpResponse<String> answer = stranger().get(path + "&lang=" + language);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words, "<h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents.csv?year=x",
        "/documents.json?from=2018-99-99",
        "/decisions.csv?at=x",
        "/api/documents?page=abc",
        "/api/decisions?at=x",
        "/api/decisions?page=abc"
      })
  void a_program_that_asks_wrongly_gets_no_list(String path) {
    assertThat(stranger().get(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%22",
        "%22%22",
        "***",
        "title.ru:x",
        "%00",
        "%EE%80%80",
        "a%20OR%20b",
        "(",
        "-",
        "~2",
        "…",
        "%F0%9F%98%80"
      })
  void no_sign_breaks_the_search(String sought) {
    assertThat(stranger().get("/documents?q=" + sought).statusCode()).isEqualTo(200);
    assertThat(stranger().get("/api/documents?q=" + sought).statusCode()).isEqualTo(200);
  }

  @Test
  void a_spreadsheet_takes_no_title_for_a_formula_and_gets_every_row() {
    String word = word();
    for (int i = 0; i < 30; i++) {
      documents.deposited(title(word + i), Classification.PUBLIC);
    }
    documents.deposited(
        Text.of("=HYPERLINK(1) " + word, "@" + word, "+" + word), Classification.PUBLIC);
    String csv = stranger().get("/documents.csv?q=" + word).body();
    assertThat(csv.lines().skip(1)).hasSize(31);
    assertThat(csv).contains("'=HYPERLINK(1) " + word, ",'@" + word, ",'+" + word);
    String json = stranger().get("/documents.json?q=" + word).body();
    assertThat(json.lines().filter(line -> line.startsWith("{"))).hasSize(31);
  }

  private static String total(Browser reader, String query) {
    String body = reader.get("/documents.json?q=" + query).body();
    return String.valueOf(body.lines().filter(line -> line.startsWith("{")).count());
  }

  /** The words of new files are read within seconds, apart from those who ask. */
  private static String eventually(Browser reader, String path, String words) {
    return eventually(reader, path, body -> body.contains(words));
  }

  private static String eventually(Browser reader, String path, Predicate<String> wanted) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    String body = "";
    while (Instant.now().isBefore(end)) {
      body = reader.get(path).body();
      if (wanted.test(body)) {
        return body;
      }
    }
    throw new AssertionError("Never found at " + path + ": " + body);
  }

  private Browser stranger() {
    return new Browser(port);
  }

  private Browser as(Capacity capacity) {
    return new Browser(port).signIn(documents.person(capacity).signInName(), People.PASSWORD);
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().substring(0, 8);
  }
}
