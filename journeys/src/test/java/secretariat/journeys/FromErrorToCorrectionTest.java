package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of an error: a copy is out when somebody sees that the Russian text lacks a word; the
 * body corrects it by a decision, the Chinese text stays as it is, the holder has a copy of the
 * corrected text, and the older copy proves to be genuine and superseded.
 */
class FromErrorToCorrectionTest {

  @TempDir private Path ministry;

  @Test
  void one_language_of_a_decision_is_corrected_and_the_older_copy_says_so() throws IOException {
    Path older;
    Path proof;
    Path statement;
    Path policy = ministry.resolve("note-verbale.policy");
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      Files.writeString(policy, site.read("/log/policy"));
      var journey = new Journey(site, chromium, ministry);
      String document = journey.a_decision_is_deposited_compared_and_may_be_certified();
      journey.the_certifying_officer_certifies_a_copy_for_kazakhstan(document);
      older = journey.the_permanent_representative_fetches_the_copy();
      proof = journey.the_permanent_representative_fetches_the_proof();
      try (var lawyer = window(site, chromium, "legal.russian", Language.RU);
          var second = window(site, chromium, "legal.chinese", Language.ZH);
          var officer = window(site, chromium, "certifying.one", Language.EN);
          var kazakhstan = window(site, chromium, "representative.kz", Language.RU)) {
        the_decision_that_corrects_is_entered_in_the_book(lawyer);
        Path corrected = Papers.printed(chromium, Language.RU, ministry);
        the_lawyer_draws_up_the_corrigendum(lawyer, document, corrected);
        another_officer_makes_it(second);
        journey.the_russian_text_is_compared_with_the_paper(document);
        the_holder_has_a_copy_of_the_corrected_text(officer, kazakhstan, document);
      }
      statement = anybody_learns_that_the_older_copy_is_superseded(site, chromium, older);
      the_public_page_shows_the_text_as_it_was(site, chromium);
    }
    OfflineCheck said = OfflineCheck.of(older, proof, policy, statement, Language.EN);
    assertThat(said.words()).contains("GENUINE").containsIgnoringCase("superseded");
    assertThat(said.status()).isEqualTo(3);
  }

  private static Person window(Site site, Chromium chromium, String who, Language language) {
    return new Person(site, chromium, language).signsInAs(who);
  }

  private static void the_decision_that_corrects_is_entered_in_the_book(Person lawyer) {
    lawyer
        .opens("/desk/past-decisions/new")
        .chooses("body", "hsc")
        .fills("body-number", "12")
        .fills("on", "2026-09-01")
        .fills("title.ru", "Об исправлении текста решения")
        .fills("title.zh-Hans", "关于更正决定文本")
        .fills("text.ru", "Пропущенное слово восстановить.")
        .fills("text.zh-Hans", "补上遗漏的词。")
        .fills("source.ru", "Протокол заседания Совета глав государств")
        .ticks("certainty", "verified")
        .submits()
        .submits()
        .hasRecorded();
  }

  private static void the_lawyer_draws_up_the_corrigendum(
      Person lawyer, String document, Path corrected) {
    lawyer
        .opens("/desk/documents/" + document + "/rectifications")
        .turnsTo("/rectifications")
        .ticks("language", "ru")
        .hands("text", corrected)
        .fills("error.ru", "В статье 2 пропущено слово «общие».")
        .fills("error.zh-Hans", "俄文本第二条遗漏一词。")
        .fills("decision", "12")
        .fills("year", "2026")
        .submits()
        .sees("общие");
  }

  private static void another_officer_makes_it(Person second) {
    second
        .opens("/desk/corrections")
        .follows("/desk/corrections/")
        .turnsTo("/makings")
        .submits()
        .sees("V-");
  }

  private static void the_holder_has_a_copy_of_the_corrected_text(
      Person officer, Person kazakhstan, String document) {
    officer.opens("/desk/documents/" + document + "/rectifications").turnsTo("/renewals").submits();
    for (int look = 0; look < 60 && copies(kazakhstan) < 2; look++) {
      kazakhstan.page().waitForTimeout(1_000);
    }
    assertThat(copies(kazakhstan)).isEqualTo(2);
    kazakhstan.looksAround();
  }

  private static int copies(Person kazakhstan) {
    kazakhstan.opens("/desk/copies");
    return kazakhstan.page().locator("main a[href*='/file']").count();
  }

  private Path anybody_learns_that_the_older_copy_is_superseded(
      Site site, Chromium chromium, Path older) {
    try (var reader = new Person(site, chromium, Language.ZH)) {
      reader.opens("/check");
      reader.page().locator("#check-file").setInputFiles(older);
      com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
              reader.page().locator("#field-sha256"))
          .hasValue(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
      reader.presses("main form[action='/check'] button").sees("真实，已被V-");
      return reader.saves("/check/statements/", ministry);
    }
  }

  private static void the_public_page_shows_the_text_as_it_was(Site site, Chromium chromium) {
    try (var reader = new Person(site, chromium, Language.EN)) {
      reader
          .opens("/documents?q=glaciers")
          .follows("/documents/")
          .sees("Text in Russian corrected, corrigendum V-")
          .sees("The text with the error");
      assertThat(reader.page().locator("main a[href*='/texts/ru/before/']").count()).isPositive();
      assertThat(reader.page().locator("main a[href*='/texts/zh-Hans/before/']").count()).isZero();
    }
  }
}
