package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;

/**
 * The minutes of an accession: a state applies, the heads of state open the procedure, the
 * memorandum of obligations is signed, ratified by all, its treaty is joined, and the state is a
 * member. Each step is recorded at the desk, looked at twice, and refused where the one before it
 * is missing. Then the new member asks for a copy of a document that was forwarded to the others
 * before.
 */
class FromApplicationToMembershipTest {

  private static final String FILE = "/desk/states/TM";
  private static final List<String> MEMBERS =
      List.of("BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ");

  private final String today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
  private final String month = LocalDate.parse(today).minusDays(30).toString();
  private final String later = LocalDate.parse(today).plusDays(90).toString();

  @TempDir private Path ministry;

  @Test
  void a_candidate_state_goes_from_its_application_to_membership_and_has_its_copy()
      throws IOException {
    Path policy = ministry.resolve("note-verbale.policy");
    Path bundle;
    try (Chromium chromium = Chromium.open();
        Site site = Site.open()) {
      Files.writeString(policy, site.read("/log/policy"));
      String document =
          new Journey(site, chromium, ministry)
              .a_treaty_is_deposited_compared_and_may_be_certified();
      var newMember = new NewMember(site, chromium, document);
      newMember.the_ten_members_of_the_day_have_their_copies();
      try (var official = new Person(site, chromium, Language.EN)) {
        official.signsInAs("registry.one");
        the_registry_opens_a_file_and_names_the_state(official);
        membership_is_refused_before_anything_was_asked(official);
        the_application_is_received(official);
        the_heads_of_state_open_the_procedure(official);
        the_memorandum_is_signed_by_all(official);
        membership_is_refused_while_a_treaty_is_outstanding(official);
        the_treaty_is_joined(official);
        membership_is_refused_while_a_ratification_is_awaited(official);
        every_state_that_signed_it_ratifies_the_memorandum(official);
        the_decision_of_the_heads_of_state_is_laid_before_a_second_reader(official);
        a_second_official_reads_and_records_it(site, chromium);
      }
      everybody_sees_the_new_member_in_its_place(site, chromium);
      newMember.its_representative_is_notified_and_may_sign_in();
      newMember.the_officer_makes_the_copy_that_it_asks_for();
      bundle = newMember.its_representative_takes_the_bundle_and_acknowledges(ministry);
    }
    OfflineCheck checked =
        new Capital(ministry.resolve("capital")).checks(bundle, policy, Language.RU);
    assertThat(checked.words()).contains("ПОДЛИННОСТЬ ПОДТВЕРЖДЕНА", "TM", "/11");
    assertThat(checked.status()).isZero();
  }

  private void the_registry_opens_a_file_and_names_the_state(Person official) {
    official.opens("/desk/states").fills("code", "TM").presses("main form[method='get'] button");
    official.follows(FILE + "/names").fills("effective", "2001-06-15").fills("source", "Note 1");
    for (String field : List.of("short", "long", "of")) {
      official
          .fills(field + ".en", "Turkmenistan")
          .fills(field + ".ru", "Туркменистан")
          .fills(field + ".zh-Hans", "土库曼斯坦");
    }
    looksTwiceAndRecords(official);
  }

  private void membership_is_refused_before_anything_was_asked(Person official) {
    decides(official.opens(FILE + "/admissions"))
        .submits()
        .sees("No application for membership is on record");
  }

  private void the_application_is_received(Person official) {
    official
        .opens(FILE)
        .follows(FILE + "/accession-requests")
        .chooses("addressee", "CHAIR_OF_THE_FOREIGN_MINISTERS")
        .fills("day", today)
        .fills("reference", "Letter 15-3/201");
    looksTwiceAndRecords(official);
  }

  private void the_heads_of_state_open_the_procedure(Person official) {
    decides(official.opens(FILE).follows(FILE + "/accession-openings"));
    looksTwiceAndRecords(official);
  }

  private void the_memorandum_is_signed_by_all(Person official) {
    official.opens(FILE).follows(FILE + "/obligations").fills("day", today);
    official.fills("reference", "Memorandum");
    MEMBERS.forEach(member -> official.ticks("signatories", member));
    official.ticks("signatories", "TM").ticks("signatories", "SCO");
    official.fills("treaty.charter", later);
    looksTwiceAndRecords(official);
    official.opens(FILE).sees("Charter of the SCO").sees("to be joined");
  }

  private void membership_is_refused_while_a_treaty_is_outstanding(Person official) {
    decides(official.opens(FILE + "/admissions")).submits().sees("The state has not joined");
  }

  private void the_treaty_is_joined(Person official) {
    official
        .opens(FILE)
        .follows(FILE + "/fulfilments")
        .chooses("treaty", "charter")
        .fills("day", today)
        .fills("reference", "Note of the depositary");
    looksTwiceAndRecords(official);
  }

  private void membership_is_refused_while_a_ratification_is_awaited(Person official) {
    official.opens(FILE).sees("Ratification of the memorandum of obligations").sees("awaited");
    decides(official.opens(FILE + "/admissions"))
        .submits()
        .sees("The memorandum of obligations is not ratified by: Belarus, India, Iran");
  }

  private void every_state_that_signed_it_ratifies_the_memorandum(Person official) {
    for (String state : Stream.concat(MEMBERS.stream(), Stream.of("TM")).toList()) {
      official
          .opens(FILE + "/ratifications")
          .chooses("by", state)
          .fills("ratified", today)
          .fills("noted", today)
          .fills("reference", "Note of " + state);
      looksTwiceAndRecords(official);
    }
    official.page().setViewportSize(320, 640);
    official.opens(FILE).sees("ratified on");
    official.page().setViewportSize(1280, 900);
  }

  private void the_decision_of_the_heads_of_state_is_laid_before_a_second_reader(Person official) {
    decides(official.opens(FILE).follows(FILE + "/admissions"))
        .submits()
        .sees("Please look once more")
        .submits()
        .sees("It lies before a second reader");
  }

  private static void a_second_official_reads_and_records_it(Site site, Chromium chromium) {
    try (var second = new Person(site, chromium, Language.EN)) {
      second
          .signsInAs("registry.two")
          .opens("/desk")
          .sees("Awaits a second reader")
          .follows(FILE + "/papers/")
          .sees("Please look once more")
          .presses("main .second-look button[type='submit']")
          .hasRecorded();
      second.opens(FILE).sees("in keeping with the rules");
    }
  }

  private static void everybody_sees_the_new_member_in_its_place(Site site, Chromium chromium) {
    for (Language language : Language.values()) {
      try (var reader = new Person(site, chromium, language)) {
        reader.opens("/states").follows("/states/TM");
        reader.page().setViewportSize(320, 640);
        reader.opens("/states").opens("/states/TM").opens("/states?at=2018-12-28");
      }
    }
    assertThat(site.read("/api/states")).contains("\"code\":\"TM\"");
  }

  private Person decides(Person official) {
    return official
        .chooses("body", "hsc")
        .fills("on", today)
        .fills("number", "3")
        .fills("submitted", month);
  }

  private static void looksTwiceAndRecords(Person official) {
    official.submits().sees("Please look once more").submits().hasRecorded();
  }
}
