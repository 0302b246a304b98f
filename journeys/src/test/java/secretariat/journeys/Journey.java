package secretariat.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import secretariat.kernel.Language;

/** The steps from an original to its certified copy, each by the person who does it. */
final class Journey {

  private final Site site;
  private final Chromium chromium;
  private final Path folder;

  Journey(Site site, Chromium chromium, Path folder) {
    this.site = site;
    this.chromium = chromium;
    this.folder = folder;
  }

  /** The way to a copy, where the way itself is not what is told; gives the document's id. */
  String a_treaty_is_deposited_compared_and_may_be_certified() {
    String document = the_registry_receives_the_original();
    the_registry_drafts_the_deposit_with_both_texts(document);
    return deposited_compared_and_may_be_certified(document);
  }

  /** The same for a decision. */
  String a_decision_is_deposited_compared_and_may_be_certified() {
    String document = the_registry_receives_the_original();
    the_registry_drafts_the_deposit_of_a_decision(document);
    return deposited_compared_and_may_be_certified(document);
  }

  private String deposited_compared_and_may_be_certified(String document) {
    the_second_reader_deposits_it(document);
    each_text_is_compared_with_the_paper(document);
    the_secretary_general_delegates_the_power_to_certify();
    return document;
  }

  /** Gives the new document's id. */
  String the_registry_receives_the_original() {
    var document = new StringBuilder();
    as(
        "registry.one",
        Language.RU,
        official -> {
          official
              .follows("/desk/receipts")
              .follows("/desk/receipts/new")
              .fills("delivered-by", "Постоянное представительство Республики Казахстан")
              .fills("note-number", "15-3/201")
              .fills("title.ru", Papers.TITLE_RU)
              .fills("title.zh-Hans", Papers.TITLE_ZH)
              .fills("pages.ru", "3")
              .fills("pages.zh-Hans", "3")
              .fills("seals", "2")
              .fills("shelf", "A-12")
              .submits()
              .sees("A-12")
              .presses("main .second-look button[type='submit']")
              .hasRecorded();
          document.append(official.place().split("/")[3]);
        });
    return document.toString();
  }

  void the_registry_drafts_the_deposit_with_both_texts(String document) {
    drafts(
        document,
        official ->
            official
                .chooses("document-kind", "declaration")
                .ticks("basis", "signature")
                .fills("date", "2026-07-03")
                .ticks("signatories", "KZ")
                .ticks("signatories", "CN")
                .fills("place.ru", "Астана")
                .fills("place.zh-Hans", "阿斯塔纳"));
  }

  private void the_registry_drafts_the_deposit_of_a_decision(String document) {
    drafts(
        document,
        official ->
            official
                .chooses("document-kind", "decision")
                .ticks("basis", "decision")
                .chooses("body", "hsc")
                .fills("date", "2026-07-03"));
  }

  private void drafts(String document, Consumer<Person> basis) {
    as(
        "registry.one",
        Language.RU,
        official -> {
          official
              .opens("/desk/documents/" + document + "/draft")
              .fills("title.ru", Papers.TITLE_RU)
              .fills("title.zh-Hans", Papers.TITLE_ZH)
              .fills("title.en", Papers.TITLE_EN)
              .ticks("classification", "public");
          basis.accept(official);
          official
              .hands("text.ru", Papers.printed(chromium, Language.RU, folder))
              .hands("text.zh-Hans", Papers.printed(chromium, Language.ZH, folder))
              .presses("button[name='ready']")
              .sees(Papers.TITLE_RU);
        });
  }

  void the_second_reader_deposits_it(String document) {
    as(
        "registry.two",
        Language.ZH,
        reader ->
            reader
                .sees(Papers.TITLE_ZH)
                .follows("/desk/documents/" + document + "/deposit")
                .sees(Papers.TITLE_RU)
                .submits()
                .hasRecorded());
  }

  void each_text_is_compared_with_the_paper(String document) {
    the_russian_text_is_compared_with_the_paper(document);
    as("legal.chinese", Language.ZH, officer -> compares(officer, document, Language.ZH));
  }

  void the_russian_text_is_compared_with_the_paper(String document) {
    as("legal.russian", Language.RU, officer -> compares(officer, document, Language.RU));
  }

  private static void compares(Person officer, String document, Language language) {
    officer
        .follows("/desk/documents/" + document + "/collations")
        .presses("form:has([name='language'][value='%s']) button".formatted(language.tag()))
        .hasRecorded();
  }

  void the_secretary_general_delegates_the_power_to_certify() {
    as(
        "secretary.general",
        Language.EN,
        head ->
            head.follows("/desk/delegations")
                .follows("/desk/delegations/new")
                .choosesWords("officer", "Certifying officer 1")
                .fills("instrument", "Order 7 of the Secretary-General")
                .submits()
                .sees("Certifying officer 1"));
  }

  void the_certifying_officer_certifies_a_copy_for_kazakhstan(String document) {
    as(
        "certifying.one",
        Language.RU,
        officer ->
            officer
                .follows("/desk/documents/" + document + "/recipients")
                .follows("/desk/documents/" + document + "/copies/new")
                .chooses("recipient", "KZ")
                .presses("main form[method='get'] button")
                .sees("Казахстан")
                .submits()
                .hasRecorded());
  }

  Path the_permanent_representative_fetches_the_copy() {
    return fetched("/file");
  }

  Path the_permanent_representative_fetches_the_proof() {
    return fetched("/proof");
  }

  private Path fetched(String what) {
    var file = new Path[1];
    as(
        "representative.kz",
        Language.ZH,
        representative -> {
          representative.follows("/desk/copies").sees(Papers.TITLE_ZH);
          file[0] = representative.saves(what, folder);
        });
    return file[0];
  }

  /** The SHA-256 is computed in the browser; the file stays there. Gives the answer's address. */
  String anybody_may_ask_about_the_copy(String document, Path copy) {
    try (var reader = new Person(site, chromium, Language.EN)) {
      reader.opens("/check");
      reader.page().locator("#check-file").setInputFiles(copy);
      com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
              reader.page().locator("#field-sha256"))
          .hasValue(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
      reader
          .presses("main form[action='/check'] button")
          .sees("This file is registered here as a certified copy.")
          .sees(Papers.TITLE_EN);
      String asked = reader.place();
      reader.follows("/documents/" + document).sees("Deposited as D-");
      return asked;
    }
  }

  void the_main_pages_are_put_into_the_album(String document, String answer) {
    var album = new Album(site, chromium);
    album.take(
        "",
        List.of(
            "/",
            "/documents",
            "/documents?q=nothing-of-the-kind",
            "/documents/" + document,
            "/check",
            answer,
            "/check?sha256=abc",
            "/register",
            "/register/acts/document/" + document + "/2",
            "/states",
            "/bodies",
            "/sign-in",
            "/nowhere"));
    album.take(
        "registry.two",
        List.of("/desk", "/desk/receipts", "/desk/receipts/new", "/desk/documents/" + document));
    album.take("certifying.one", List.of("/desk", "/desk/documents/" + document + "/copies/new"));
    album.take("representative.kz", List.of("/desk/copies"));
  }

  private void as(String signInName, Language language, Consumer<Person> work) {
    try (var person = new Person(site, chromium, language)) {
      person.signsInAs(signInName);
      work.accept(person);
    }
  }
}
