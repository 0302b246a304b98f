package secretariat.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.kernel.Capacity;

/** The desk of states and standings, where a registry official sits in these tests. */
final class StatesDesk {

  private final int port;
  private final People people;
  private final LocalDate today;
  final Browser registry;

  StatesDesk(int port, People people, LocalDate today) {
    this.port = port;
    this.people = people;
    this.today = today;
    this.registry = as(Capacity.REGISTRY_OFFICIAL);
  }

  /** Enters a state or an organisation with its names. */
  void named(String code, String english, String russian, String chinese) {
    var names =
        new Filled(registry).with("effective", today.minusYears(30)).with("source", "Note 1");
    for (String field : new String[] {"short", "long", "of"}) {
      names
          .with(field + ".en", english)
          .with(field + ".ru", russian)
          .with(field + ".zh-Hans", chinese);
    }
    recorded(code, "names", names);
  }

  Filled paper() {
    return new Filled(registry).with("day", today).with("reference", "Note 15-3/201");
  }

  Filled ratification(String state) {
    return new Filled(registry)
        .with("by", state)
        .with("ratified", today)
        .with("noted", today)
        .with("reference", "Note 7");
  }

  Filled decision() {
    return new Filled(registry)
        .with("body", "hsc")
        .with("on", today)
        .with("number", "3")
        .with("submitted", today.minusDays(30));
  }

  String refused(String code, String deed, Filled form) {
    HttpResponse<String> answer = form.sent("/desk/states/%s/%s/look".formatted(code, deed));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return answer.body();
  }

  /** Fills in the form and lays it before a second reader; the page on which it waits. */
  String laid(String code, String deed, Filled form) {
    String path = "/desk/states/%s/%s".formatted(code, deed);
    HttpResponse<String> look = form.sent(path + "/look?lang=en");
    assertThat(look.body()).contains("Lay before a second reader");
    HttpResponse<String> answer = Filled.carriedBy(registry, look.body()).sent(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String paper = answer.headers().firstValue("Location").orElseThrow();
    assertThat(registry.get(paper + "?lang=en").body())
        .contains("It lies before a second reader")
        .doesNotContain("Record the act");
    return paper;
  }

  /** Fills in the form, looks once more, records, and reads the page that tells of it. */
  String recorded(String code, String deed, Filled form) {
    String path = "/desk/states/%s/%s".formatted(code, deed);
    assertThat(registry.get(path).statusCode()).isEqualTo(200);
    HttpResponse<String> look = form.sent(path + "/look");
    assertThat(look.statusCode()).as(look.body()).isEqualTo(200);
    assertThat(look.body()).contains("Please look once more");
    HttpResponse<String> answer = Filled.carriedBy(registry, look.body()).sent(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return registry.get(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  Browser as(Capacity capacity) {
    return new Browser(port).signIn(people.holding(capacity).signInName(), People.PASSWORD);
  }
}
