package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * Every page that a link leads to, as each of those who use it sees it: in three languages, on a
 * phone and on a desk, without barriers, and put into the album for people to look at.
 */
@Tag("long")
class EveryPageTest {

  @TempDir private Path ministry;

  @Test
  void every_page_can_be_read_on_a_phone_and_without_barriers() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      var journey = new Journey(site, chromium, ministry);
      String document = journey.the_registry_receives_the_original();
      journey.the_registry_drafts_the_deposit_with_both_texts(document);
      journey.the_second_reader_deposits_it(document);
      journey.each_text_is_compared_with_the_paper(document);
      journey.the_secretary_general_delegates_the_power_to_certify();
      journey.the_certifying_officer_certifies_a_copy_for_kazakhstan(document);
      try (var lawyer = new Person(site, chromium, Language.EN).signsInAs("legal.russian")) {
        an_error_in_the_copy_is_told_by_a_letter(lawyer, document);
        a_difference_is_told_by_a_letter(lawyer, document);
      }

      var album = new Album(site, chromium);
      List<String> open = reached(site, chromium, "", "/");
      assertThat(open).contains("/states", "/bodies", "/leadership", "/documents", "/decisions");
      album.take("", open);
      for (String name :
          List.of(
              "registry.one",
              "legal.russian",
              "certifying.one",
              "representative.kz",
              "administrator")) {
        List<String> desk = reached(site, chromium, name, "/desk");
        assertThat(desk).as(name).hasSizeGreaterThan(2);
        album.take(name, desk.stream().filter(page -> page.startsWith("/desk")).toList());
      }
    }
  }

  private static void an_error_in_the_copy_is_told_by_a_letter(Person lawyer, String document) {
    String consignment = "/desk/documents/" + document + "/forwarding/KZ";
    String copy =
        lawyer
            .opens(consignment)
            .page()
            .locator("main a[href$='/file']")
            .first()
            .getAttribute("href")
            .replaceFirst("/file$", "");
    lawyer
        .opens(copy + "/rectifications")
        .fills("error.ru", "Нет страницы 2")
        .fills("error.zh-Hans", "缺第2页")
        .fills("error.en", "Page 2 is missing")
        .submits()
        .opens(consignment)
        .turnsTo("/letters")
        .submits()
        .sees("Covering letter N-");
  }

  private static void a_difference_is_told_by_a_letter(Person lawyer, String document) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    lawyer
        .opens("/desk/documents/" + document + "/differences")
        .choosesWords("state", "Kazakhstan")
        .fills("note", "15-3/7")
        .fills("made-on", today)
        .chooses("matter", "copies")
        .fills("words.ru", "Копия поступила поздно")
        .submits()
        .confirms()
        .sees("Kazakhstan");
    lawyer.turnsTo("/referrals").submits().confirms().sees("Brought to attention");
    lawyer
        .turnsTo("/letters")
        .chooses("about", "2")
        .chooses("recipient", "KZ")
        .submits()
        .confirms()
        .sees("Covering letters");
  }

  private static List<String> reached(Site site, Chromium chromium, String name, String start) {
    try (var person = new Person(site, chromium, Language.EN)) {
      if (!name.isEmpty()) {
        person.signsInAs(name);
      }
      return new Walk(person.page()).from(start);
    }
  }
}
