package secretariat.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
import secretariat.offices.Terms;

/** The second look before an act on the desk, and the same acts by programs, which need none. */
@RunningSystem
class SecondLookOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Terms terms;

  @Test
  void nothing_is_recorded_before_a_second_look_and_from_there_a_way_leads_back() {
    var registry = people().holding(Capacity.REGISTRY_OFFICIAL);
    Browser official = new Browser(port).signIn(registry.signInName(), People.PASSWORD);
    String today = accounts.today().toString();
    int before = terms.open().size();
    TreeMap<String, String> fields = nomination(today);
    fields.put("second-look", "");
    String page = "/desk/offices/nominations";
    HttpResponse<String> look = official.submit(page + "/new", page + "?lang=en", fields);
    assertThat(look.statusCode()).isEqualTo(200);
    assertThat(look.body())
        .contains("Please look once more", "A Candidate", "name=\"second-look\" value=\"yes\"")
        .contains("In the capacity of", "Registry official")
        .doesNotContain("<select");
    fields.put("change", "yes");
    assertThat(official.submit(page + "/new", page + "?lang=en", fields).body())
        .contains("<select", "value=\"A Candidate\"")
        .doesNotContain("Please look once more");
    assertThat(terms.open()).hasSize(before);
    String bodies = "/desk/bodies/cfm/names";
    var names =
        new TreeMap<>(
            Map.of(
                "name.en", "Council of Ministers",
                "name.ru", "Совет министров",
                "name.zh-Hans", "部长理事会",
                "effective", today,
                "decided-by", "hsc",
                "decided-on", today,
                "source", "No. 3",
                "second-look", ""));
    names.put("short.en", "CM");
    names.put("short.ru", "СМ");
    names.put("short.zh-Hans", "部长会");
    assertThat(official.submit(bodies + "/new", bodies + "?lang=en", names).body())
        .contains("Please look once more", "Council of Ministers", "Heads of State Council");
    assertThat(new Browser(port).get("/bodies/cfm?lang=en").body())
        .contains("Foreign")
        .doesNotContain(">Council of Ministers<");
  }

  @Test
  void a_program_of_an_official_records_a_cycle_and_puts_personal_data_right() {
    Person person = people().holding(Capacity.REGISTRY_OFFICIAL);
    String token = people().token(person, Capacity.REGISTRY_OFFICIAL);
    String day = accounts.today().toString();
    String cycles = "/api/offices/rotation/secretary-general/cycles";
    String cycle = "{\"order\":\"%s\",\"by\":\"hsc\",\"day\":\"%s\",\"from\":\"%s\"}";
    assertThat(posted(token, cycles, cycle.formatted("KZ KZ", day, day)).body())
        .contains("offices.cycle-unfit");
    assertThat(posted(token, cycles, cycle.formatted("KG UZ", day, day)).statusCode())
        .isEqualTo(201);
    String people = "/api/offices/people/" + terms.of("deputy-khan").orElseThrow().person();
    String corrected = "{\"name.en\":\"Spelt Anew\",\"name.ru\":\"Имя\",\"name.zh-Hans\":\"名\"}";
    assertThat(posted(token, people, corrected).statusCode()).isEqualTo(200);
    assertThat(new Browser(port).get("/leadership?at=2023-01-01&lang=en").body())
        .contains("Spelt Anew");
    assertThat(posted(token, people + "/erasures", "{}").body())
        .contains("offices.erasure-undecided");
  }

  private HttpResponse<String> posted(String token, String path, String body) {
    var browser = new Browser(port);
    return browser.send(
        browser
            .to(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body)));
  }

  private static TreeMap<String, String> nomination(String day) {
    return new TreeMap<>(
        Map.of(
            "office", "deputy-secretary-general",
            "name.en", "A Candidate",
            "name.ru", "Кандидат",
            "name.zh-Hans", "候选人",
            "citizenship", "IR",
            "by", "cnc",
            "day", day,
            "from", day,
            "basis", "Note 1"));
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
