package secretariat.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;

/** What is vacant and what falls free within a year, on the desk and for programs. */
@RunningSystem
class VacanciesOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;

  private Nominating nominating;
  private LocalDate today;

  @BeforeEach
  void they_come_to_work() {
    today = accounts.today();
    nominating = Nominating.of(port, people(), today);
  }

  @Test
  void a_post_that_ends_within_a_year_is_counted_and_the_rest_of_the_quota_is_vacant() {
    var quotas = new TreeMap<>(Map.of("quota.KZ", "3", "total", "3", "by", "hgc"));
    quotas.put("decided", today.toString());
    quotas.put("from", today.toString());
    String page = "/desk/offices/quotas";
    assertThat(nominating.one().submit(page, page, quotas).statusCode()).isEqualTo(303);
    String soon = official_in_office("P-21", today.plusDays(100));
    String later = official_in_office("P-22", today.plusYears(2));

    assertThat(read("/api/offices/quotas.csv")).contains("KZ,3,2,1,1");
    assertThat(read("/api/offices/vacancies.csv")).contains("official,KZ,1");
    assertThat(read("/api/offices/endings.csv"))
        .contains(soon + ",official,A Candidate,Кандидат,候选人,KZ," + today)
        .doesNotContain(later);
    assertThat(read("/api/offices/vacancies"))
        .contains("\"office\":\"official\"", "\"state\":\"KZ\",\"number\":1", soon)
        .doesNotContain(later);
    assertThat(nominating.one().get("/desk/offices?lang=en").body())
        .contains("Terms that end within a year", "/desk/offices/terms/" + soon)
        .contains("/api/offices/vacancies.csv", "/api/offices/endings.csv");
  }

  @Test
  void an_official_is_engaged_in_a_department_that_there_is() {
    assertThat(nominating.one().get(Nominating.NEW + "?lang=ru").body())
        .contains("Политический департамент");
    var fields = new TreeMap<>(nominating.inThreeLanguages("official", "KZ", "KZ"));
    fields.put("department", "department-of-space");
    assertThat(nominating.sent(fields).body())
        .contains("offices.department-unknown", "department-of-space");
  }

  @Test
  void a_successor_is_named_from_the_same_office_and_the_notice_is_a_step_of_the_term() {
    String head = "/desk/offices/terms/secretary-general-2025";
    var notice = new TreeMap<>(Map.of("day", today.toString(), "basis", "Note 14"));
    notice.put("successor", "rats-director-2025");
    assertThat(nominating.step(nominating.one(), head, "successors", notice).body())
        .contains("offices.successor-unfit", "a term in the same office");
    var fields = new TreeMap<>(nominating.inThreeLanguages("secretary-general", "KG", "cfm"));
    fields.put("from", "2028-01-01");
    fields.put("until", "2030-12-31");
    String next = nominating.opened(fields);
    notice.put("successor", next.substring(next.lastIndexOf('/') + 1));
    assertThat(nominating.step(nominating.one(), head, "successors", notice).statusCode())
        .isEqualTo(303);
    assertThat(nominating.one().get(head + "?lang=en").body()).contains("successor");
    assertThat(read("/api/offices/terms/secretary-general-2025"))
        .contains("\"milestone\":\"successor\"");
  }

  @Test
  void the_life_of_a_person_is_a_table_too() {
    String person = "/api/people/09ca078d-2068-45cd-8436-5d0685dd1653/life.csv";
    assertThat(new Browser(port).get(person).body())
        .contains(
            "matter,from,until,what_en,what_ru,what_zh,source_en,source_ru,source_zh,certainty")
        .contains("office,2013,,Deputy Secretary-General,Заместитель Генерального секретаря,副秘书长")
        .contains("career,,2013,Permanent Representative of Uzbekistan to the Secretariat");
    assertThat(new Browser(port).get(person.replace("09ca", "09cb")).statusCode()).isEqualTo(404);
  }

  /** The code of the term. */
  private String official_in_office(String post, LocalDate until) {
    var fields = new TreeMap<>(nominating.inThreeLanguages("official", "KZ", "KZ"));
    fields.put("post", post);
    fields.put("department", "department-legal");
    fields.put("until", until.toString());
    String desk = nominating.opened(fields);
    assertThat(nominating.one().get(desk + "?lang=en").body())
        .contains("Administrative and Legal Department (unverified)");
    Browser two = nominating.two();
    taken(nominating.step(two, desk, "findings", Map.of()));
    taken(nominating.step(nominating.one(), desk, "approvals", nominating.by("secretariat")));
    var entry = Map.of("day", today.toString(), "until", until.toString());
    taken(nominating.step(two, desk, "entries", entry));
    return desk.substring(desk.lastIndexOf('/') + 1);
  }

  private static void taken(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private String read(String path) {
    String token =
        people().token(people().holding(Capacity.REGISTRY_OFFICIAL), Capacity.REGISTRY_OFFICIAL);
    HttpResponse<String> answer = new Browser(port).get(path, "Authorization", "Bearer " + token);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
