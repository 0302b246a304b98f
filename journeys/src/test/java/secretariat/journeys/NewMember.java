package secretariat.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import secretariat.kernel.Language;

/**
 * How a state that was admitted after a document was certified and forwarded has a copy of it: on
 * its own request, with a number of its own.
 */
final class NewMember {

  private static final String SIGN_IN_NAME = "mission.tm";

  private final Site site;
  private final Chromium chromium;
  private final String document;
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  NewMember(Site site, Chromium chromium, String document) {
    this.site = site;
    this.chromium = chromium;
    this.document = document;
  }

  void the_ten_members_of_the_day_have_their_copies() {
    as(
        "legal.russian",
        Language.RU,
        lawyer ->
            lawyer
                .opens(page("recipients"))
                .follows("/concerns")
                .chooses("body", "RATS")
                .chooses("concerned", "no")
                .fills("reason", "Документ не касается вопросов безопасности.")
                .submits());
    as(
        "certifying.one",
        Language.EN,
        officer ->
            officer
                .opens(page("recipients"))
                .presses("main form[method='get'] button")
                .sees("Fix the list and make 10 copies")
                .presses("main .second-look button[type='submit']")
                .sees("10 of 10 copies made")
                .looksAround());
  }

  /** The administrator keeps the account; who holds the office is what the state's note says. */
  void its_representative_is_notified_and_may_sign_in() {
    var account = new StringBuilder();
    as(
        "administrator",
        Language.EN,
        administrator -> {
          administrator
              .opens("/desk/accounts")
              .fills("signInName", SIGN_IN_NAME)
              .fills("name.en", "Maral Ataeva")
              .fills("name.ru", "Марал Атаева")
              .fills("name.zh-Hans", "马拉尔·阿塔耶娃")
              .submits()
              .sees(SIGN_IN_NAME);
          account.append(administrator.place().substring("/desk/accounts/".length()));
          administrator.turnsTo("/links").submits();
          String link = administrator.page().locator("main .notice code").textContent();
          chooses_a_password(link);
        });
    as(
        "registry.one",
        Language.EN,
        registry -> {
          registry
              .opens("/desk/offices/representatives")
              .chooses("office", "permanent-representative")
              .chooses("state", "TM")
              .fills("account", account.toString())
              .fills("name.en", "Maral Ataeva")
              .fills("name.ru", "Марал Атаева")
              .fills("name.zh-Hans", "马拉尔·阿塔耶娃")
              .fills("note", "Note 3")
              .fills("received", today)
              .submits()
              .sees("Please look once more")
              .confirms()
              .sees("Turkmenistan");
          registry
              .opens("/desk/addresses/TM")
              .chooses("means", "portal")
              .fills("note", "Note 4")
              .fills("from", today)
              .submits();
        });
  }

  private void chooses_a_password(String link) {
    try (var representative = new Person(site, chromium, Language.RU)) {
      representative
          .opens(link)
          .sees(SIGN_IN_NAME)
          .fills("password", site.password())
          .fills("repeated", site.password())
          .submits();
    }
  }

  /** The state is on no list; the board of the document leads to it. */
  void the_officer_makes_the_copy_that_it_asks_for() {
    as(
        "certifying.one",
        Language.EN,
        officer ->
            officer
                .opens(page("forwarding"))
                .follows("/forwarding/TM")
                .turnsTo("/requests")
                .chooses("ground", "new-member")
                .fills("requester", "Embassy of Turkmenistan")
                .fills("note", "Note 5")
                .fills("on", today)
                .submits()
                .sees("Embassy of Turkmenistan")
                .sees("New member")
                .opens(page("forwarding"))
                .sees("11 of 11 copies made")
                .sees("/11"));
  }

  Path its_representative_takes_the_bundle_and_acknowledges(Path folder) {
    var bundle = new Path[1];
    as(
        SIGN_IN_NAME,
        Language.RU,
        representative -> {
          representative
              .opens("/desk")
              .follows("/desk/deliveries")
              .follows("/desk/deliveries/" + document)
              .sees("/11");
          bundle[0] = representative.saves("/bundle", folder);
          representative.turnsTo("/acknowledgements").submits();
        });
    as(
        "registry.one",
        Language.EN,
        registry ->
            registry.opens(page("forwarding/TM")).sees("Receipt").sees("Embassy of Turkmenistan"));
    return bundle[0];
  }

  private String page(String part) {
    return "/desk/documents/" + document + "/" + part;
  }

  private void as(String signInName, Language language, Consumer<Person> work) {
    try (var person = new Person(site, chromium, language)) {
      person.signsInAs(signInName);
      work.accept(person);
    }
  }
}
