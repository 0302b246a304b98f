package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Deposited;
import secretariat.documents.FileStore;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;

/** What everybody may read of the documents, and what they may not. */
@RunningSystem
@Import(DepositedDocuments.class)
class PublicDocumentsOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private FileStore files;

  @Test
  void a_stranger_finds_public_documents_and_a_representative_internal_ones_too() {
    String word = word();
    documents.deposited(title(word + " open"), Classification.PUBLIC);
    documents.deposited(title(word + " inner"), Classification.INTERNAL);
    documents.deposited(title(word + " closed"), Classification.RESTRICTED);
    String search = "/documents?q=" + word;
    assertThat(stranger().get(search).body())
        .contains(word + " open")
        .doesNotContain(word + " inner", word + " closed");
    assertThat(as(Capacity.permanentRepresentative("KZ")).get(search).body())
        .contains(word + " open", word + " inner")
        .doesNotContain(word + " closed");
    assertThat(as(Capacity.LEGAL_OFFICER).get(search).body())
        .contains(word + " open", word + " inner", word + " closed");
    assertThat(as(Capacity.ADMINISTRATOR).get(search).body())
        .as("who keeps accounts reads what everybody reads")
        .contains(word + " open")
        .doesNotContain(word + " inner", word + " closed");
    assertThat(stranger().get("/documents.csv?q=" + word).body())
        .contains("Декларация о " + word + " open")
        .doesNotContain(word + " inner", word + " closed");
    assertThat(stranger().get("/api/documents?q=" + word).body())
        .contains("\"total\":1", "关于" + word + " open的宣言")
        .doesNotContain(word + " inner", word + " closed");
  }

  @Test
  void a_document_shows_its_facts_in_the_readers_language() {
    String word = word();
    Deposited document = documents.deposited(title(word), Classification.PUBLIC);
    String number = document.data().registryNumber();
    String address = address(document);
    assertThat(stranger().get(address + "?lang=ru").body())
        .contains("<h1>Декларация о " + word + "</h1>", "<p class=\"version\" lang=\"zh-Hans\">")
        .contains(
            number,
            "Подписано (Астана) 4 июля 2024: Казахстан",
            "Сдан на хранение под номером " + number)
        .doesNotContain("Открытый", "Принят подлинник", "Внёс в реестр");
    assertThat(stranger().get(address + "?lang=zh").body())
        .contains("<h1>关于" + word + "的宣言</h1>", "作准文本", "2024年7月4日", number);
    assertThat(as(Capacity.REGISTRY_OFFICIAL).get(address + "?lang=en").body())
        .contains("Classification", "Public", "Original received", "Recorded by: Test Person");
  }

  @Test
  void what_the_reader_may_not_see_is_answered_like_what_is_not_there() {
    Deposited closed = documents.deposited(title(word()), Classification.RESTRICTED);
    String received = documents.received(title(word())).subject().id();
    String nowhere = UUID.randomUUID().toString();
    for (String form :
        List.of(
            "/documents/%s",
            "/documents/%s/texts/ru", "/api/documents/%s", "/api/documents/%s/texts/ru")) {
      String absent = answer(stranger(), form, nowhere);
      assertThat(answer(stranger(), form, closed.subject().id())).isEqualTo(absent);
      assertThat(answer(stranger(), form, received)).isEqualTo(absent);
      assertThat(absent).startsWith("404");
    }
    assertThat(as(Capacity.permanentRepresentative("KZ")).get(address(closed)).statusCode())
        .isEqualTo(404);
    documents.certified(closed, "KZ");
    assertThat(as(Capacity.permanentRepresentative("KZ")).get(address(closed)).body())
        .contains("Issued to: Kazakhstan");
    assertThat(as(Capacity.permanentRepresentative("CN")).get(address(closed)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_authentic_text_is_given_byte_for_byte_as_a_file() throws Exception {
    Deposited document = documents.deposited(title(word()), Classification.PUBLIC);
    var text = document.text(Language.ZH).orElseThrow();
    Browser reader = stranger();
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(
              reader.to(address(document) + "/texts/zh-Hans").build(), BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(files.open(text.sha256()).readAllBytes());
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment")
          .contains(document.data().registryNumber() + "-zh-Hans.pdf");
    }
    HttpResponse<String> again =
        reader.get(
            address(document) + "/texts/zh-Hans", "If-None-Match", "\"" + text.sha256() + "\"");
    assertThat(again.statusCode()).isEqualTo(304);
    for (String other : List.of("en", "zh", "fr", "..%2f..", "RU")) {
      assertThat(reader.get(address(document) + "/texts/" + other).statusCode()).isIn(400, 404);
    }
  }

  @Test
  void raising_the_classification_stops_serving_at_once() {
    Deposited document = documents.deposited(title(word()), Classification.PUBLIC);
    String deposit = "/register/acts/" + document.subject().code() + "/2";
    Browser reader = stranger();
    assertThat(reader.get(address(document)).body()).contains(deposit);
    assertThat(reader.get(deposit).statusCode()).isEqualTo(200);
    documents.reclassified(document, Classification.INTERNAL);
    for (String path :
        List.of(
            address(document),
            address(document) + "/texts/ru",
            "/api" + address(document),
            deposit,
            deposit + "/proof",
            "/api" + deposit)) {
      assertThat(reader.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(reader.get("/register").body()).doesNotContain(document.subject().id());
    assertThat(as(Capacity.LEGAL_OFFICER).get(address(document)).body())
        .contains("Classified anew: Public became Internal");
  }

  @Test
  void a_correction_shows_what_stood_there_and_what_stands_there_now() {
    String word = word();
    Deposited document = documents.deposited(title(word), Classification.PUBLIC);
    documents.retitled(document, Language.EN, "Declaration of " + word);
    assertThat(stranger().get(address(document)).body())
        .contains("<h1>Declaration of " + word + "</h1>")
        .contains("Title in English: “Declaration on " + word + "” became “Declaration of " + word);
    assertThat(stranger().get("/documents?q=declaration+of+" + word).body()).contains(word);
  }

  @Test
  void a_long_list_has_pages_and_an_empty_one_says_why() {
    String word = word();
    for (int i = 0; i < 27; i++) {
      documents.deposited(title(word + " number" + i), Classification.PUBLIC);
    }
    assertThat(stranger().get("/documents?q=" + word).body())
        .contains("1–25 of 27", "number26", "rel=\"next\"")
        .doesNotContain("number1 ");
    assertThat(stranger().get("/documents?q=" + word + "&page=2").body())
        .contains("26–27 of 27", word + " number0", word + " number1<");
    assertThat(stranger().get("/documents?q=" + word + "&page=99").body()).contains("26–27 of 27");
    HttpResponse<String> wrong = stranger().get("/documents?q=" + word + "&page=-1");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("“-1” is not the number of a page", "1–25 of 27");
    HttpResponse<String> none = stranger().get("/documents?q=%3Cb%3Enowhere");
    assertThat(none.statusCode()).isEqualTo(200);
    assertThat(none.body()).contains("contains “&lt;b&gt;nowhere”").doesNotContain("<b>nowhere");
  }

  private Browser stranger() {
    return new Browser(port);
  }

  private Browser as(Capacity capacity) {
    return new Browser(port).signIn(documents.person(capacity).signInName(), People.PASSWORD);
  }

  private static String address(Deposited document) {
    return "/documents/" + document.subject().id();
  }

  /** A word that no other test uses. */
  private static String word() {
    return "w" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Status, type and body, with the name that was asked for left out. */
  private static String answer(Browser reader, String form, String id) {
    HttpResponse<String> answer = reader.get(form.formatted(id));
    return (answer.statusCode()
            + " "
            + answer.headers().firstValue("Content-Type").orElse("")
            + " "
            + answer.body())
        .replace(id, "ID")
        .replaceAll("\\d{1,2} \\w{3} \\d{4}, \\d{2}:\\d{2}", "TIME")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
