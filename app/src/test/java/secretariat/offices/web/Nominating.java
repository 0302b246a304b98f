package secretariat.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.kernel.Capacity;

/** Two officials who take an appointment through its steps, form by form. */
public record Nominating(Browser one, Browser two, LocalDate today) {

  static final String NEW = "/desk/offices/nominations/new";
  private static final String NOMINATIONS = "/desk/offices/nominations?lang=en";

  public static Nominating of(int port, People people, LocalDate today) {
    return new Nominating(official(port, people), official(port, people), today);
  }

  private static Browser official(int port, People people) {
    return new Browser(port)
        .signIn(people.holding(Capacity.REGISTRY_OFFICIAL).signInName(), People.PASSWORD);
  }

  /** What every nomination says, in the languages of every organisation. */
  public Map<String, String> nomination(String office, String state, String by) {
    return Map.of(
        "office",
        office,
        "name.en",
        "A Candidate",
        "citizenship",
        state,
        "by",
        by,
        "day",
        today.toString(),
        "from",
        today.toString(),
        "basis",
        "Note 1");
  }

  /** The same in three languages. */
  Map<String, String> inThreeLanguages(String office, String state, String by) {
    var fields = new TreeMap<>(nomination(office, state, by));
    fields.put("name.ru", "Кандидат");
    fields.put("name.zh-Hans", "候选人");
    return fields;
  }

  public HttpResponse<String> sent(Map<String, String> fields) {
    return one.submit(NEW, NOMINATIONS, fields);
  }

  /** A nomination that must be taken; its page at the desk. */
  public String opened(Map<String, String> fields) {
    HttpResponse<String> answer = sent(fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  public HttpResponse<String> step(
      Browser official, String desk, String step, Map<String, String> fields) {
    return official.submit(desk, "%s/%s?lang=en".formatted(desk, step), fields);
  }

  /** Who took a step, today. */
  public Map<String, String> by(String body) {
    return Map.of("by", body, "day", today.toString(), "basis", "Minutes 4");
  }
}
