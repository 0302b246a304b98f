package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of the first slice: an adopted text arrives, is deposited by two, compared by two,
 * certified by a third, and the copy proves itself where nobody has seen the server.
 */
class FromReceiptToProofTest {

  private static final String WITHOUT_SERVER = "the site is closed; only three files are left";

  @TempDir private Path ministry;

  @Test
  void an_original_that_arrives_becomes_a_copy_that_proves_itself_offline() throws IOException {
    Path copy;
    Path proof;
    Path policy = ministry.resolve("note-verbale.policy");
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      // The keys reach the ministry by note verbale, before anything is certified.
      Files.writeString(policy, site.read("/log/policy"));
      var journey = new Journey(site, chromium, ministry);
      String document = journey.the_registry_receives_the_original();
      journey.the_registry_drafts_the_deposit_with_both_texts(document);
      journey.the_second_reader_deposits_it(document);
      journey.each_text_is_compared_with_the_paper(document);
      journey.the_secretary_general_delegates_the_power_to_certify();
      journey.the_certifying_officer_certifies_a_copy_for_kazakhstan(document);
      copy = journey.the_permanent_representative_fetches_the_copy();
      proof = journey.the_permanent_representative_fetches_the_proof();
      String act = journey.anybody_may_ask_about_the_copy(document, copy);
      journey.the_main_pages_are_put_into_the_album(document, act);
    }
    OfflineCheck genuine = OfflineCheck.of(copy, proof, policy, Language.RU);
    assertThat(genuine.words()).as(WITHOUT_SERVER).contains("ПОДЛИННОСТЬ ПОДТВЕРЖДЕНА");
    assertThat(genuine.status()).isZero();

    byte[] bytes = Files.readAllBytes(copy);
    bytes[bytes.length / 2] ^= 1;
    Path changed = Files.write(ministry.resolve("changed.pdf"), bytes);
    OfflineCheck no = OfflineCheck.of(changed, proof, policy, Language.EN);
    assertThat(no.status()).isEqualTo(1);
    assertThat(no.words()).doesNotContain("GENUINE.");
  }
}
