package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/** Nobody here uses a mouse. */
class KeyboardOnlyTest {

  private static final String SUBMIT = "main form[method='post'] button[type='submit']";
  private static final String CONFIRM = "main .second-look button[type='submit']";

  @TempDir private Path folder;

  @Test
  void an_original_is_received_without_a_mouse() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.open();
        Person official = new Person(site, chromium, Language.RU)) {
      var keyboard = new Keyboard(official);
      official.opens("/");
      keyboard.goesTo("a[href='/sign-in']").presses("Enter");
      keyboard.goesTo("[name='signInName']").types("registry.one");
      keyboard.goesTo("[name='password']").types(site.password()).presses("Enter");
      assertThat(official.place()).isEqualTo("/desk");

      keyboard.goesTo("a[href='/desk/receipts']").presses("Enter");
      keyboard.goesTo("a[href='/desk/receipts/new']").presses("Enter");
      keyboard.goesTo("[name='title.ru']").types(Papers.TITLE_RU);
      keyboard.goesTo("[name='shelf']").types("A-13");
      keyboard.goesTo(SUBMIT).presses("Enter");
      keyboard.goesTo(CONFIRM).presses("Enter");
      official.hasRecorded();
    }
  }

  @Test
  void differences_corrections_exports_and_evidence_need_no_mouse() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      var journey = new Journey(site, chromium, folder);
      String document = journey.the_registry_receives_the_original();
      journey.the_registry_drafts_the_deposit_with_both_texts(document);
      journey.the_second_reader_deposits_it(document);
      try (var lawyer = new Person(site, chromium, Language.RU).signsInAs("legal.russian");
          var kazakhstan = new Person(site, chromium, Language.ZH).signsInAs("representative.kz");
          var anybody = new Person(site, chromium, Language.EN)) {
        a_difference_is_recorded_and_brought_to_the_states(lawyer, document);
        a_correction_without_its_text_is_refused(lawyer, document);
        a_state_takes_all_that_concerns_it(kazakhstan);
        anybody_asks_for_a_proof(anybody, document);
      }
    }
  }

  private static void a_difference_is_recorded_and_brought_to_the_states(
      Person lawyer, String document) {
    var keyboard = new Keyboard(lawyer);
    lawyer.opens("/desk/documents/" + document + "/differences");
    keyboard.goesThroughThePage();
    lawyer.opens("/desk/documents/" + document + "/differences");
    keyboard.goesTo(SUBMIT).presses("Enter").isRefused();

    lawyer.opens("/desk/documents/" + document + "/differences");
    keyboard.goesTo("[name='state']").chooses("Каз");
    keyboard.goesTo("[name='note']").types("15-3/7");
    keyboard.goesTo("[name='made-on']").types("09092026");
    keyboard.goesTo("[name='matter']").chooses("Изг");
    keyboard.goesTo("[name='words.ru']").types("Копия поступила поздно.");
    keyboard.goesTo(SUBMIT).presses("Enter").goesTo(CONFIRM).presses("Enter");
    lawyer.sees("Казахстан").sees("Копия поступила поздно.");

    keyboard.goesThroughThePage();
    String difference = lawyer.place();
    lawyer.opens("/desk/differences");
    keyboard.goesThroughThePage();
    lawyer.opens("/desk/differences");
    keyboard.goesTo("main td a").presses("Enter");
    assertThat(lawyer.place()).isEqualTo(difference);
    keyboard.goesTo("[name='states'][value='RU']").strikes("Space");
    keyboard.goesTo("form[action$='/referrals'] button").presses("Enter");
    lawyer.sees("Казахстан; Китай; Россия");
    keyboard.goesTo(CONFIRM).presses("Enter");
    lawyer.sees("Россия");
    keyboard.goesThroughThePage();
  }

  private static void a_correction_without_its_text_is_refused(Person lawyer, String document) {
    var keyboard = new Keyboard(lawyer);
    lawyer.opens("/desk/corrections");
    keyboard.goesThroughThePage();
    lawyer.opens("/desk/documents/" + document + "/rectifications");
    keyboard.goesThroughThePage();
    lawyer.opens("/desk/documents/" + document + "/rectifications");
    keyboard.goesTo("[name='days']").presses("Enter").isRefused();
  }

  private static void a_state_takes_all_that_concerns_it(Person kazakhstan) {
    var keyboard = new Keyboard(kazakhstan);
    kazakhstan.opens("/desk/exports");
    keyboard.goesThroughThePage();
    kazakhstan.opens("/desk/exports");
    keyboard.goesTo("a[download]");
    var export = kazakhstan.page().waitForDownload(() -> keyboard.strikes("Enter"));
    assertThat(export.suggestedFilename()).endsWith(".zip");
  }

  private static void anybody_asks_for_a_proof(Person anybody, String document) {
    var keyboard = new Keyboard(anybody);
    anybody.opens("/check/evidence");
    keyboard.goesThroughThePage();
    anybody.opens("/check/evidence");
    keyboard.goesTo("[name='act']").types("document/" + document + "/3").presses("Enter");
    assertThat(anybody.page().locator("main section[role='status']").count()).isEqualTo(1);
    keyboard.goesThroughThePage();
  }
}
