package secretariat.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;
import secretariat.offices.Term;
import secretariat.offices.Terms;

/** What readers and officials find about offices and those who hold them. */
@RunningSystem
class LeadershipOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Terms terms;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/leadership?lang=en&at=2018-12-28 | 200 | Rashid Alimov",
        "/leadership?lang=en&at=2018-12-28 | 200 | 1 Jan 2016 – 31 Dec 2018",
        "/leadership?lang=ru&at=2018-12-28 | 200 | Сабыр Имандосов",
        "/leadership?lang=zh&at=2018-12-28 | 200 | 拉希德·阿利莫夫",
        "/leadership?lang=en&at=2005-01-01 | 200 | Executive Secretary",
        "/leadership?lang=en&at=2018-12-28 | 200 | last attested 2017",
        "/leadership?lang=en&at=1999-01-01 | 200 | no holder of an office is known",
        "/leadership?lang=en | 200 | 7 Ritan Road, Chaoyang District, Beijing 100600",
        "/leadership?lang=zh | 200 | 日坛路7号",
        "/leadership?lang=en&at=yesterday | 400 | is not a date",
        "/people/00000000-0000-4000-8000-000000000000 | 404 | There is no such page",
        "/api/leadership?at=2018-12-28 | 200 | \"inOffice\":\"yes\"",
        "/api/leadership.csv?at=2018-12-28 | 200 | secretary-general-2016,secretary-general,Rashid Alimov"
      })
  void a_reader_finds(String path, int status, String words) {
    HttpResponse<String> answer = new Browser(port).get(path);
    assertThat(answer.body()).contains(words);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void a_biography_is_public_and_tells_what_is_known_and_no_more() {
    Term alimov = terms.of("secretary-general-2016").orElseThrow();
    String page = new Browser(port).get("/people/" + alimov.person() + "?lang=en").body();
    assertThat(page).contains("Рашид Алимов", "拉希德·阿利莫夫", "Tajikistan", "not known");
  }

  @Test
  void public_pages_show_neither_verdicts_nor_whose_turn_is_next_nor_quotas() {
    for (String path : List.of("/leadership?lang=en", "/api/leadership")) {
      assertThat(new Browser(port).get(path).body())
          .doesNotContain("Strict successor", "Quota", "not met", "Whose turn");
    }
    for (String path :
        List.of(
            "/api/offices/quotas",
            "/api/offices/quotas.csv",
            "/api/offices/rotation/secretary-general",
            "/api/offices/terms",
            "/api/offices/vacancies",
            "/api/offices/vacancies.csv",
            "/api/offices/endings.csv",
            "/api/offices/apportionment")) {
      assertThat(new Browser(port).get(path).statusCode()).as(path).isEqualTo(401);
      Person representative = people().holding(Capacity.permanentRepresentative("UZ"));
      var browser = new Browser(port);
      String token = people().token(representative, Capacity.permanentRepresentative("UZ"));
      assertThat(browser.get(path, "Authorization", "Bearer " + token).statusCode())
          .as(path)
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/desk/offices | Vacancies",
        "/desk/offices/nominations/new | Record a nomination",
        "/desk/offices/acting/new | Designate an acting head",
        "/desk/offices/representatives | Record a notification",
        "/desk/offices/rotation/secretary-general | agrees with 3 of 8 turns",
        "/desk/offices/rotation/secretary-general | agrees with 4 of 8 turns",
        "/desk/offices/rotation/secretary-general | agrees with 8 of 8 turns",
        "/desk/offices/quotas | Quotas of posts",
        "/desk/offices/quotas?posts=40&method=webster&scale=scale-2025 | The division stops here",
        "/desk/offices/quotas?posts=many&method=webster&scale=scale-2025 | is not a whole number",
        "/desk/offices/terms/secretary-general-2016 | Verdict of the rules"
      })
  void an_official_reads(String path, String words) {
    for (String language : List.of("ru", "zh", "en")) {
      String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
      HttpResponse<String> answer = official().get(asked);
      assertThat(answer.statusCode()).as(asked).isIn(200, 422);
      if (language.equals("en")) {
        assertThat(answer.body()).contains(words);
      }
    }
  }

  private Browser official() {
    Person person = people().holding(Capacity.REGISTRY_OFFICIAL);
    return new Browser(port).signIn(person.signInName(), People.PASSWORD);
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
