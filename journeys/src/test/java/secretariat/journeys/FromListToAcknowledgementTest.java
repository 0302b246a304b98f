package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of forwarding: RATS is concerned, the list of eleven is fixed, the copies are made
 * and go out, one of them on paper; one state acknowledges, one finds a defect, one that lost its
 * copy asks for another; and a ministry checks what its capital received without asking anybody.
 */
class FromListToAcknowledgementTest {

  private static final ZoneId SEAT = ZoneId.of("Asia/Shanghai");
  private static final List<String> BY_PORTAL =
      List.of("BY", "IN", "IR", "KZ", "CN", "KG", "RU", "TJ", "UZ", "RATS");

  @TempDir private Path ministry;

  @Test
  void ten_states_and_RATS_have_their_copies_and_each_answers_in_its_own_way() throws IOException {
    Path policy = ministry.resolve("note-verbale.policy");
    Path bundle;
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      Files.writeString(policy, site.read("/log/policy"));
      var journey = new Journey(site, chromium, ministry);
      String document = journey.a_treaty_is_deposited_compared_and_may_be_certified();
      try (var registry = window(site, chromium, "registry.one", Language.RU);
          var lawyer = window(site, chromium, "legal.russian", Language.RU);
          var officer = window(site, chromium, "certifying.one", Language.EN);
          var kazakhstan = window(site, chromium, "representative.kz", Language.RU);
          var china = window(site, chromium, "representative.cn", Language.ZH)) {
        each_recipient_notified_how_it_is_reached(registry);
        the_lawyer_decides_that_the_document_concerns_RATS(lawyer, document);
        the_officer_fixes_the_list_of_eleven(officer, document);
        all_copies_are_made_while_the_officer_watches(officer);
        pakistans_copy_is_handed_over_on_paper(registry, document);
        bundle = kazakhstan_takes_the_bundle_and_acknowledges(kazakhstan, document);
        china_finds_a_defect(china, document);
        the_registry_reads_what_the_states_answered(registry, document);
        russia_lost_its_copy_and_has_another_under_its_own_number(officer, document);
      }
    }
    OfflineCheck checked =
        new Capital(ministry.resolve("capital")).checks(bundle, policy, Language.RU);
    assertThat(checked.words()).contains("ПОДЛИННОСТЬ ПОДТВЕРЖДЕНА", "KZ");
    assertThat(checked.status()).isZero();
  }

  private static Person window(Site site, Chromium chromium, String who, Language language) {
    return new Person(site, chromium, language).signsInAs(who);
  }

  private static void each_recipient_notified_how_it_is_reached(Person registry) {
    BY_PORTAL.forEach(code -> notified(registry, code, "portal", ""));
    notified(registry, "PK", "paper", "1 Embassy Road, Beijing");
    registry.opens("/desk/addresses").sees("Пакистан");
  }

  private static void notified(Person registry, String code, String means, String address) {
    registry
        .opens("/desk/addresses/" + code)
        .chooses("means", means)
        .fills("address", address)
        .fills("note", "Нота № 7")
        .fills("from", today())
        .submits();
    assertThat(registry.page().locator(".refusals").count()).as(code).isZero();
  }

  private static void the_lawyer_decides_that_the_document_concerns_RATS(
      Person lawyer, String document) {
    lawyer
        .opens("/desk/documents/" + document + "/recipients")
        .follows("/concerns")
        .chooses("body", "RATS")
        .chooses("concerned", "yes")
        .fills("reason", "Статья 3 упоминает безопасность постов наблюдения.")
        .submits();
  }

  private static void the_officer_fixes_the_list_of_eleven(Person officer, String document) {
    officer
        .opens("/desk/documents/" + document + "/recipients")
        .sees("The document concerns it")
        .presses("main form[method='get'] button")
        .sees("Fix the list and make 11 copies")
        .presses("main .second-look button[type='submit']");
  }

  /** The page tells its progress by itself; nobody reloads it. */
  private static void all_copies_are_made_while_the_officer_watches(Person officer) {
    officer.sees("11 of 11 copies made").sees("10 of 11 delivered").looksAround();
  }

  private static void pakistans_copy_is_handed_over_on_paper(Person registry, String document) {
    registry
        .opens("/desk/documents/" + document + "/forwarding/PK")
        .turnsTo("/dispatches")
        .fills("on", today())
        .submits()
        .turnsTo("/deliveries")
        .fills("on", today())
        .chooses("means", "paper")
        .fills("evidence", "Лист передачи подписан канцелярией посольства")
        .submits()
        .sees("Лист передачи подписан канцелярией посольства");
  }

  private Path kazakhstan_takes_the_bundle_and_acknowledges(Person kazakhstan, String document) {
    kazakhstan
        .opens("/desk")
        .follows("/desk/deliveries")
        .follows("/desk/deliveries/" + document)
        .sees("Пакистан");
    Path bundle = kazakhstan.saves("/bundle", ministry);
    kazakhstan.turnsTo("/acknowledgements").submits();
    assertThat(kazakhstan.page().locator("form[action$='/acknowledgements']").count()).isZero();
    return bundle;
  }

  private static void china_finds_a_defect(Person china, String document) {
    china
        .opens("/desk/deliveries/" + document)
        .turnsTo("/defects")
        .fills("defect", "中文文本第二页空白。")
        .submits();
  }

  private static void the_registry_reads_what_the_states_answered(
      Person registry, String document) {
    registry
        .opens("/desk/documents/" + document + "/forwarding")
        .sees("11 из 11")
        .follows("/forwarding/CN")
        .sees("中文文本第二页空白。");
  }

  private static void russia_lost_its_copy_and_has_another_under_its_own_number(
      Person officer, String document) {
    officer
        .opens("/desk/documents/" + document + "/forwarding/RU")
        .turnsTo("/requests")
        .chooses("ground", "loss")
        .fills("requester", "Embassy of the Russian Federation")
        .fills("note", "Note 12")
        .fills("on", today())
        .submits()
        .opens("/desk/documents/" + document + "/forwarding")
        .sees("12 of 12 copies made")
        .sees("/12");
  }

  private static String today() {
    return LocalDate.now(SEAT).toString();
  }
}
