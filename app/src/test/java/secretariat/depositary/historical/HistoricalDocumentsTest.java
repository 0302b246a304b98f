package secretariat.depositary.historical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Browser;
import secretariat.accounts.RunningSystem;
import secretariat.register.ActId;
import secretariat.register.Arrivals;
import secretariat.register.PublicActs;

/** The documents of the time before this register, as the profile of the SCO has them. */
@RunningSystem
class HistoricalDocumentsTest {

  @LocalServerPort private int port;
  @Autowired private Arrivals arrivals;
  @Autowired private HistoricalDocuments documents;
  @Autowired private PublicActs acts;

  @Test
  void the_main_documents_since_2001_are_there_with_their_sources() {
    var codes = arrivals.all(HistoricalAct.SUBJECT).last().keySet();
    assertThat(codes)
        .hasSize(44)
        .contains("declaration-2001", "charter-2002", "universal-centre-agreement-2025");
    for (String code : codes) {
      var data = documents.document(code).orElseThrow().data();
      assertThat(data.adoption().source().source().isEmpty()).as(code).isFalse();
      assertThat(data.adoption().on().orElseThrow().earliest())
          .as(code)
          .isAfterOrEqualTo(LocalDate.of(2001, 6, 15));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "charter-2002 | en | Charter of the Shanghai Cooperation Organisation",
        "charter-2002 | en | China (unverified)",
        "charter-2002 | en | 19 Sep 2003",
        "charter-2002 | ru | Текст не хранится",
        "charter-2002 | zh | 未存有文本",
        "rats-agreement-2002 | en | Not known",
        "rats-agreement-2002 | en | 14 Nov 2003 (unverified)",
        "rats-agreement-2002 | ru | 2003 (",
        "observer-regulation-2004 | en | Heads of State Council",
        "charter-protocol-2003 | en | date not known",
        "budget-agreement-2003 | ru | Заменён",
      })
  void a_page_shows_what_is_known_and_how_surely(String code, String language, String words) {
    HttpResponse<String> answer =
        new Browser(port).get("/documents/historical/" + code + "?lang=" + language);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(words).contains("/register/acts/historical/" + code + "/1");
  }

  @Test
  void they_are_found_in_the_archive_and_no_clock_runs_for_them() {
    Browser reader = new Browser(port);
    assertThat(reader.get("/documents?basis=historical&kind=treaty&year=2007&lang=ru").body())
        .contains("/documents/historical/good-neighbourliness-treaty-2007", "1–1");
    assertThat(reader.get("/documents?q=экстремизму&lang=ru").body())
        .contains("/documents/historical/convention-against-extremism-2017");
    assertThat(reader.get("/documents?q=睦邻友好&lang=zh").body())
        .contains("good-neighbourliness-treaty-2007");
    assertThat(reader.get("/api/documents/historical/charter-2002").body())
        .contains("\"depositary\":{\"by\":\"CN\"", "\"certainty\":\"UNVERIFIED\"");
    for (String nothing : List.of("nowhere", "..%2f..", "CHARTER", "x".repeat(90))) {
      assertThat(reader.get("/documents/historical/" + nothing).statusCode()).isIn(400, 404);
    }
  }

  /** A released kind never changes: these bytes are decoded and encoded so for ever. */
  @Test
  void the_bytes_of_the_act_stay_as_they_are() {
    byte[] canonical =
        acts.opening(ActId.parse("historical/relief-protocol-2012/1")).orElseThrow().canonical();
    assertThat(
            new String(canonical, StandardCharsets.UTF_8)
                .replaceAll("\"recorded\":\"[^\"]*\"", "\"recorded\":\"…\""))
        .isEqualTo(GOLDEN);
  }

  private static final String GOLDEN =
      """
      {"actor":"system","capacity":"system","classification":"public",\
      "content":{"adoption":{"on":{"code":"2012-12-05"},"source":{"certainty":"verified","seen":[],"source":{"en":"Agreement on mutual assistance in disaster relief, Moscow, 26 October 2005","ru":"Соглашение о взаимодействии при оказании помощи в ликвидации чрезвычайных ситуаций, Москва, 26 октября 2005 года","zh-Hans":"《救灾互助协定》（2005年10月26日，莫斯科）"}},"what":"signed"},\
      "depositary":{"by":"secretariat","source":{"certainty":"verified","seen":[],"source":{"en":"Agreement on mutual assistance in disaster relief, Moscow, 26 October 2005","ru":"Соглашение о взаимодействии при оказании помощи в ликвидации чрезвычайных ситуаций, Москва, 26 октября 2005 года","zh-Hans":"《救灾互助协定》（2005年10月26日，莫斯科）"}}},\
      "documentKind":"treaty","parts":[],"signatories":["KZ","CN","KG","RU","TJ","UZ"],\
      "title":{"en":"Protocol to the Agreement on Mutual Assistance in Disaster Relief","ru":"Протокол к Соглашению о взаимодействии при оказании помощи в ликвидации чрезвычайных ситуаций","zh-Hans":"救灾互助协定议定书"}},\
      "effective":"2012-12-05","kind":"historical-document-entered","recorded":"…","sequence":1,"subject":"historical/relief-protocol-2012","version":1}\
      """;
}
