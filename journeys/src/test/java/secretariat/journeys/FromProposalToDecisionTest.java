package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of a decision: a text is put to silence, one state breaks it in the last seconds, the
 * text is changed, and the round table agrees; one state answers by a note on paper. Four states
 * sit at four windows and read in two languages.
 */
class FromProposalToDecisionTest {

  private static final ZoneId SEAT = ZoneId.of("Atlantic/Azores");
  private static final Duration LAST_SECONDS = Duration.ofSeconds(5);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final String TITLE = "Levels of the lakes";
  private static final String TITLE_RU = "Уровни озёр";
  private static final String OPINION = "Arvenia would measure in autumn too.";

  @TempDir private Path folder;

  @Test
  void a_text_is_not_adopted_by_silence_and_then_by_agreement() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.of("pact");
        var registry = window(site, chromium, "registry.one", Language.EN);
        var lawyer = window(site, chromium, "legal.russian", Language.RU);
        var arvenia = window(site, chromium, "representative.xa", Language.EN);
        var belmark = window(site, chromium, "representative.xb", Language.RU);
        var corland = window(site, chromium, "representative.xc", Language.EN);
        var dunmere = window(site, chromium, "representative.xd", Language.RU)) {
      String id = the_registry_enters_the_proposal_in_both_languages(registry);
      LocalDateTime expiry = the_lawyer_puts_it_to_silence(lawyer, id);
      it_awaits_each_state_in_its_own_language(arvenia, TITLE);
      it_awaits_each_state_in_its_own_language(dunmere, TITLE_RU);
      corland_reads_along_in_the_room(corland, id);
      belmark_drafts_an_objection_that_nobody_else_can_read(belmark, registry, id);
      belmark_sends_it_in_the_last_seconds(belmark, expiry);
      corland_sees_it_without_having_done_anything(corland);
      nothing_is_adopted_after_the_clock_has_run_out(registry, id, expiry);

      the_lawyer_enters_a_changed_text_and_opens_the_round_table(lawyer, id);
      dunmere_sits_in_the_room_and_loses_the_network(dunmere, id);
      arvenia_states_an_opinion_for_the_record(arvenia, id);
      says(belmark.opens("/desk/consent/" + id), "consent");
      says(corland.opens("/desk/consent/" + id), "consent");
      dunmere_has_missed_nothing_after_a_minute(dunmere);
      dunmere_consents_by_a_note_on_paper(registry, chromium, id);
      dunmere.opens("/desk/consent/" + id).sees("на бумаге");
      the_chair_closes_and_the_decision_is_announced(lawyer, id);
      everybody_reads_the_decision_and_the_opinion(site, chromium, id);
    }
  }

  private static Person window(Site site, Chromium chromium, String who, Language language) {
    return new Person(site, chromium, language).signsInAs(who);
  }

  private static String the_registry_enters_the_proposal_in_both_languages(Person registry) {
    registry
        .follows("/desk/proposals")
        .follows("/desk/proposals/new")
        .fills("title.en", TITLE)
        .fills("text.en", "The members measure the levels of the lakes each spring.")
        .fills("title.ru", TITLE_RU)
        .fills("text.ru", "Члены измеряют уровни озёр каждую весну.")
        .chooses("body", "assembly")
        .chooses("sponsor", "XA");
    looksTwiceAndRecords(registry);
    return registry.place().split("/")[3];
  }

  private static LocalDateTime the_lawyer_puts_it_to_silence(Person lawyer, String id) {
    lawyer.opens("/desk/proposals/" + id).follows("/put-to-consent");
    looksTwiceAndRecords(lawyer.chooses("procedure", "still-waters"));
    lawyer.opens("/desk/proposals/" + id).follows("/open-procedure");
    LocalDateTime expiry = now().plusSeconds(150);
    looksTwiceAndRecords(lawyer.fills("expires", expiry.toString()));
    return expiry;
  }

  private static void it_awaits_each_state_in_its_own_language(Person delegate, String title) {
    delegate.opens("/desk").sees(title).follows("/desk/consent/").sees(title);
  }

  private static void corland_reads_along_in_the_room(Person corland, String id) {
    corland.opens("/desk/room/" + id).sees("Before the states").sees("No answer");
  }

  private static void belmark_drafts_an_objection_that_nobody_else_can_read(
      Person belmark, Person registry, String id) {
    belmark
        .opens("/desk/consent/" + id)
        .ticks("kind", "objection")
        .fills("words.ru", "Весной озёра подо льдом.")
        .presses("main button[formaction]");
    registry.opens("/desk/proposals/" + id);
    assertThat(registry.page().content()).doesNotContain("подо льдом");
  }

  private static void belmark_sends_it_in_the_last_seconds(Person belmark, LocalDateTime expiry) {
    belmark.presses("main form.entry button:not([formaction])").sees("Весной озёра подо льдом.");
    Duration left = Duration.between(LocalDateTime.now(SEAT), expiry).minus(LAST_SECONDS);
    assertThat(left).isPositive();
    belmark.page().waitForTimeout(left.toMillis());
    belmark.submits().hasRecorded();
  }

  private static void corland_sees_it_without_having_done_anything(Person corland) {
    corland.sees("Silence broken").sees("Belmark").looksAround();
  }

  private static void nothing_is_adopted_after_the_clock_has_run_out(
      Person registry, String id, LocalDateTime expiry) {
    long left = Duration.between(LocalDateTime.now(SEAT), expiry.plusSeconds(3)).toMillis();
    registry.page().waitForTimeout(Math.max(left, 1));
    registry.opens("/desk/proposals/" + id).sees("Silence broken").sees("received in time");
  }

  private static void the_lawyer_enters_a_changed_text_and_opens_the_round_table(
      Person lawyer, String id) {
    lawyer
        .opens("/desk/proposals/" + id)
        .follows("/revise")
        .fills("text.en", "The members measure the levels of the lakes each summer.")
        .fills("text.ru", "Члены измеряют уровни озёр каждое лето.")
        .ticks("version", "next")
        .fills("reason", "Бельмарк: лёд весной");
    looksTwiceAndRecords(lawyer);
    lawyer.opens("/desk/proposals/" + id).follows("/put-to-consent");
    looksTwiceAndRecords(lawyer.chooses("procedure", "round-table"));
    lawyer.opens("/desk/proposals/" + id).follows("/open-procedure");
    looksTwiceAndRecords(lawyer);
  }

  private static void arvenia_states_an_opinion_for_the_record(Person arvenia, String id) {
    arvenia.opens("/desk/consent/" + id).fills("words.en", OPINION).ticks("open", "yes");
    says(arvenia, "opinion");
  }

  private static void dunmere_sits_in_the_room_and_loses_the_network(Person dunmere, String id) {
    dunmere.opens("/desk/room/" + id).sees("Уровни озёр").losesTheNetwork();
  }

  private static void dunmere_has_missed_nothing_after_a_minute(Person dunmere) {
    dunmere.page().waitForTimeout(A_MINUTE.toMillis());
    assertThat(dunmere.page().locator("main").innerText()).doesNotContain(OPINION);
    dunmere.hasTheNetworkAgain().sees(OPINION).sees("Бельмарк").sees("Корландия");
  }

  private void dunmere_consents_by_a_note_on_paper(Person registry, Chromium chromium, String id) {
    registry
        .opens("/desk/proposals/" + id)
        .sees("Dunmere")
        .follows("/answer")
        .chooses("state", "XD")
        .chooses("kind", "consent")
        .fills("number", "Note 12")
        .fills("made", now().toLocalDate().toString())
        .fills("received", now().toString())
        .hands("scan", Papers.printed(chromium, Language.RU, folder));
    looksTwiceAndRecords(registry);
    registry.opens("/desk/proposals/" + id).sees("on paper").sees("Arvenia");
  }

  private static void the_chair_closes_and_the_decision_is_announced(Person lawyer, String id) {
    lawyer.opens("/desk/proposals/" + id).follows("/close");
    looksTwiceAndRecords(lawyer);
    lawyer.opens("/desk/proposals/" + id).follows("/adopt").fills("body-number", "31");
    looksTwiceAndRecords(lawyer);
  }

  private static void everybody_reads_the_decision_and_the_opinion(
      Site site, Chromium chromium, String id) {
    for (Language language : new Language[] {Language.EN, Language.RU}) {
      try (var reader = new Person(site, chromium, language)) {
        reader
            .opens("/decisions")
            .follows("/decisions/" + id)
            .sees("each summer")
            .sees("каждое лето")
            .sees(OPINION)
            .sees("31");
        reader.page().setViewportSize(320, 640);
        reader.opens("/decisions").opens("/decisions/" + id);
      }
    }
    assertThat(site.read("/api/decisions/" + id)).contains("\"bodyNumber\":\"31\"");
  }

  private static void says(Person delegate, String kind) {
    delegate
        .ticks("kind", kind)
        .presses("main form.entry button:not([formaction])")
        .submits()
        .hasRecorded();
  }

  private static void looksTwiceAndRecords(Person official) {
    official.submits().submits().hasRecorded();
  }

  /** The clock at the seat, as a form takes it. */
  private static LocalDateTime now() {
    return LocalDateTime.now(SEAT).truncatedTo(ChronoUnit.SECONDS);
  }
}
