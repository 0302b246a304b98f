package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of a check: the permanent representative fetches everything that concerns the state,
 * the ministry's engineer fetches the program, and checks all of it where there is no network.
 */
class FromExportToCheckTest {

  @TempDir private Path ministry;

  @Test
  void an_engineer_checks_the_export_offline_and_a_single_changed_byte_is_found()
      throws IOException {
    Path export;
    Path program;
    Path policy = ministry.resolve("note-verbale.policy");
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      // The keys reach the ministry by note verbale, before anything is certified.
      Files.writeString(policy, site.read("/log/policy"));
      var journey = new Journey(site, chromium, ministry);
      String document = journey.a_decision_is_deposited_compared_and_may_be_certified();
      journey.the_certifying_officer_certifies_a_copy_for_kazakhstan(document);
      journey.the_permanent_representative_fetches_the_proof();
      export = the_permanent_representative_fetches_all_that_concerns_the_state(site, chromium);
      program = the_engineer_fetches_the_program(site, chromium);
    }
    var engineer = new Engineer(program, policy);
    OfflineCheck sound = engineer.checks(export, Language.RU);
    assertThat(sound.words()).contains("ВЫГРУЗКА ВЕРНА", "KZ");
    assertThat(sound.status()).isZero();

    Path changed = ministry.resolve("changed.zip");
    String touched = Engineer.changesOneByte(export, changed, "copies/", ".pdf");
    OfflineCheck no = engineer.checks(changed, Language.EN);
    assertThat(no.words()).contains("NOT SOUND", touched);
    assertThat(no.status()).isEqualTo(1);
  }

  private Path the_permanent_representative_fetches_all_that_concerns_the_state(
      Site site, Chromium chromium) {
    try (var representative = new Person(site, chromium, Language.RU)) {
      return representative
          .signsInAs("representative.kz")
          .follows("/desk/exports")
          .sees("secretariat-verifier.jar --export")
          .saves("/desk/exports/KZ", ministry);
    }
  }

  /** From the page where anybody may check; nobody signs in for it. */
  private Path the_engineer_fetches_the_program(Site site, Chromium chromium) {
    try (var engineer = new Person(site, chromium, Language.RU)) {
      return engineer.opens("/check").saves("/check/secretariat-verifier.jar", ministry);
    }
  }
}
