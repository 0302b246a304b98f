package secretariat.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of an appointment: a deputy is nominated, found eligible by a second official,
 * proposed, approved by a decision that the foreign ministers take here, one of them on paper, and
 * takes office by the hand of another official than the one who announced the decision.
 */
class FromNominationToOfficeTest {

  private static final ZoneId SEAT = ZoneId.of("Asia/Shanghai");
  private static final String NAME_EN = "Parviz Alavi";
  private static final String NAME_RU = "Парвиз Алави";
  private static final String NAME_ZH = "帕尔维兹·阿拉维";

  private final String today = LocalDate.now(SEAT).toString();
  private final String inThreeYears = LocalDate.now(SEAT).plusYears(3).minusDays(1).toString();

  @TempDir private Path folder;

  @Test
  void a_deputy_is_nominated_approved_by_a_decision_and_takes_office() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.open();
        var registry = new Person(site, chromium, Language.EN).signsInAs("registry.one");
        var lawyer = new Person(site, chromium, Language.RU).signsInAs("legal.russian")) {
      one_of_the_heads_own_state_is_refused(registry);
      String term = the_nomination_is_looked_at_twice_and_recorded(registry);
      a_second_official_finds_the_candidate_eligible(lawyer, term);
      the_national_coordinators_propose_the_candidate(registry, term);
      String decision = the_foreign_ministers_are_asked(registry, lawyer, term);
      a_minister_consents_on_paper(registry, chromium, decision);
      the_decision_is_announced_and_approves_the_candidate(lawyer, decision, term);
      who_announced_it_does_not_record_the_entry(lawyer, term);
      the_deputy_takes_office(registry, term);
      everybody_sees_the_deputy_and_the_decision(site, chromium, decision);
    }
  }

  private void one_of_the_heads_own_state_is_refused(Person registry) {
    registry
        .opens("/desk/offices")
        .follows("/desk/offices/nominations/new")
        .chooses("office", "deputy-secretary-general")
        .fills("name.en", NAME_EN)
        .fills("name.ru", NAME_RU)
        .fills("name.zh-Hans", NAME_ZH)
        .chooses("citizenship", "KZ")
        .chooses("by", "cnc")
        .fills("day", today)
        .fills("from", today)
        .fills("until", inThreeYears)
        .fills("basis", "Minutes of the National Coordinators")
        .submits()
        .sees("may not be of the same state (Kazakhstan)")
        .sees("art. 11");
  }

  private String the_nomination_is_looked_at_twice_and_recorded(Person registry) {
    registry
        .chooses("citizenship", "IR")
        .submits()
        .sees("Please look once more")
        .sees("Deputy Secretary-General")
        .sees(NAME_RU)
        .confirms()
        .sees(NAME_EN);
    return registry.place();
  }

  private static void a_second_official_finds_the_candidate_eligible(Person lawyer, String term) {
    lawyer.opens(term).presses("main form[action$='/findings'] button").confirms().sees(NAME_RU);
  }

  private void the_national_coordinators_propose_the_candidate(Person registry, String term) {
    registry.opens(term);
    registry.page().locator("form[action$='/proposals'] [name='by']").selectOption("cnc");
    registry.page().locator("form[action$='/proposals'] [name='basis']").fill("Minutes, item 4");
    registry.presses("main form[action$='/proposals'] button").confirms().sees("proposed");
  }

  private static String the_foreign_ministers_are_asked(
      Person registry, Person lawyer, String term) {
    registry
        .opens("/desk/proposals/new")
        .fills("title.ru", "О назначении заместителя Генерального секретаря")
        .fills("title.zh-Hans", "关于任命副秘书长的决定")
        .fills("title.en", "On the appointment of a Deputy Secretary-General")
        .fills("text.ru", "Назначить: " + NAME_RU + ".")
        .fills("text.zh-Hans", "任命：" + NAME_ZH + "。")
        .fills("text.en", "To appoint " + NAME_EN + ".")
        .chooses("body", "cfm")
        .chooses("sponsor", "cnc")
        .chooses("candidacy", term.substring(term.lastIndexOf('/') + 1));
    looksTwiceAndRecords(registry);
    String decision = registry.place().split("/")[3];
    lawyer.opens("/desk/proposals/" + decision).follows("/put-to-consent");
    looksTwiceAndRecords(lawyer.chooses("procedure", "consensus"));
    lawyer.opens("/desk/proposals/" + decision).follows("/open-procedure");
    looksTwiceAndRecords(lawyer);
    return decision;
  }

  private void a_minister_consents_on_paper(Person registry, Chromium chromium, String decision) {
    registry
        .opens("/desk/proposals/" + decision)
        .follows("/answer")
        .chooses("state", "KG")
        .chooses("kind", "consent")
        .fills("number", "Note 12")
        .fills("made", today)
        .fills("received", LocalDateTime.now(SEAT).truncatedTo(ChronoUnit.SECONDS).toString())
        .hands("scan", Papers.printed(chromium, Language.RU, folder));
    looksTwiceAndRecords(registry);
  }

  private static void the_decision_is_announced_and_approves_the_candidate(
      Person lawyer, String decision, String term) {
    lawyer.opens("/desk/proposals/" + decision).follows("/close");
    looksTwiceAndRecords(lawyer);
    lawyer.opens("/desk/proposals/" + decision).follows("/adopt").fills("body-number", "18");
    looksTwiceAndRecords(lawyer);
    lawyer.opens(term).sees("18");
  }

  private static void who_announced_it_does_not_record_the_entry(Person lawyer, String term) {
    lawyer
        .opens(term)
        .presses("main form[action$='/entries'] button")
        .sees("Вступление в должность вносит не тот");
  }

  private static void the_deputy_takes_office(Person registry, String term) {
    registry
        .opens(term)
        .presses("main form[action$='/entries'] button")
        .sees("Please look once more")
        .confirms()
        .sees("in office");
    registry.page().setViewportSize(320, 640);
    registry.opens(term).opens("/desk/offices").opens("/desk/offices/nominations/new");
  }

  private static void everybody_sees_the_deputy_and_the_decision(
      Site site, Chromium chromium, String decision) {
    String[] names = {NAME_EN, NAME_RU, NAME_ZH};
    Language[] languages = {Language.EN, Language.RU, Language.ZH};
    for (int each = 0; each < names.length; each++) {
      try (var reader = new Person(site, chromium, languages[each])) {
        reader.opens("/leadership").sees(names[each]).follows("/decisions/" + decision).sees("18");
      }
    }
  }

  private static void looksTwiceAndRecords(Person official) {
    official.submits().submits().hasRecorded();
  }
}
