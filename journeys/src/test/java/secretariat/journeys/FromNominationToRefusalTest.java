package secretariat.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import secretariat.kernel.Language;

/**
 * The minutes of appointments that come to nothing: each rule of the offices is met once, by the
 * person whom it concerns. The page says what is wrong, by which source and what to do, and keeps
 * what was entered.
 */
class FromNominationToRefusalTest {

  private static final ZoneId SEAT = ZoneId.of("Asia/Shanghai");
  private static final String NEW = "/desk/offices/nominations/new";
  private static final String ROTATION = "/desk/offices/rotation/secretary-general";
  private static final String NAME = "Aziz Karim";

  private final LocalDate day = LocalDate.now(SEAT);
  private final String today = day.toString();

  @Test
  void each_rule_of_the_offices_refuses_in_its_words_and_loses_nothing() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.open();
        var registry = new Person(site, chromium, Language.EN).signsInAs("registry.one");
        var second = new Person(site, chromium, Language.EN).signsInAs("registry.two");
        var lawyer = new Person(site, chromium, Language.RU).signsInAs("legal.russian");
        var chinese = new Person(site, chromium, Language.ZH).signsInAs("legal.chinese")) {
      no_head_against_the_rules(registry);
      no_deputy_official_or_technical_staff_against_the_rules(registry);
      an_order_of_turns_is_approved(registry);
      String term = the_head_is_nominated_out_of_turn(registry);
      who_nominated_does_not_find_the_candidate_eligible(registry, term);
      second.opens(term).presses("main form[action$='/findings'] button").confirms();
      the_proposal_is_refused_to_another_body_out_of_turn_and_too_early(registry, term);
      two_officials_have_the_same_step_before_them(registry, second, term);
      the_approval_is_refused_to_another_body(second, term);
      nobody_takes_office_before_the_day(registry, term);
      no_deputy_of_the_incoming_heads_state(registry);
      no_quotas_that_do_not_add_up_and_no_post_beyond_them(lawyer);
      no_second_representative_and_none_before_the_note_has_come(chinese);
      no_acting_head_by_a_rule_that_nobody_knows(chinese);
    }
  }

  private void no_head_against_the_rules(Person registry) {
    nominates(registry.opens(NEW), "secretary-general", "MN", "cfm", "2028-01-01", "2030-12-31");
    refused(registry)
        .under("offices.citizen-of-non-member", "Mongolia is not a member state", "Secretariat")
        .keeps("name.en", NAME)
        .keeps("name.zh-Hans", "阿齐兹·卡里姆")
        .keeps("citizenship", "MN");
    registry.chooses("citizenship", "UZ").fills("from", "2027-12-31").fills("until", "2030-12-30");
    refused(registry)
        .under("offices.term-overlaps", "31 Dec 2027", "art. 11")
        .keeps("name.en", NAME);
    registry.fills("from", "2028-01-01").fills("until", "2031-01-01");
    refused(registry)
        .under("offices.term-too-long", "3 years", "art. 11")
        .keeps("until", "2031-01-01");
    registry.fills("until", "2030-12-31").chooses("by", "hgc");
    refused(registry)
        .under("offices.not-the-body", "Ministers of Foreign Affairs", "Secretariat")
        .keeps("by", "hgc");
    registry.chooses("by", "cfm").choosesWords("person", "Zhang Ming").chooses("citizenship", "CN");
    refused(registry).under("offices.second-term", "single term", "art. 11").keeps("name.en", NAME);
  }

  private void no_deputy_official_or_technical_staff_against_the_rules(Person registry) {
    nominates(registry.opens(NEW), "deputy-secretary-general", "KZ", "cnc", today, "");
    refused(registry)
        .under("offices.state-of-other-office", "same state (Kazakhstan)", "art. 11")
        .keeps("basis", "Note 1");
    registry.chooses("citizenship", "IR").chooses("by", "cfm");
    refused(registry).under("offices.not-the-body", "National Coordinators", "Secretariat");
    registry.chooses("office", "official").chooses("by", "KG");
    refused(registry).under("offices.not-the-body", "Iran", "Secretariat").keeps("by", "KG");
    registry.chooses("office", "technical-staff").chooses("by", "");
    refused(registry)
        .under("offices.not-national-of-host", "nationals of the host state", "Secretariat")
        .keeps("citizenship", "IR");
  }

  private void an_order_of_turns_is_approved(Person registry) {
    registry
        .opens(ROTATION)
        .fills("order", "UZ KG XX")
        .chooses("by", "hsc")
        .fills("day", today)
        .fills("from", today);
    refused(registry)
        .under("offices.cycle-unfit", "each once", "members")
        .keeps("order", "UZ KG XX");
    registry.fills("order", "UZ KG TJ").submits().confirms().sees("Uzbekistan");
  }

  private String the_head_is_nominated_out_of_turn(Person registry) {
    nominates(registry.opens(NEW), "secretary-general", "KG", "cfm", "2028-01-01", "2030-12-31");
    return registry.submits().confirms().sees(NAME).place();
  }

  private static void who_nominated_does_not_find_the_candidate_eligible(
      Person registry, String term) {
    registry.opens(term).turnsTo("/findings");
    refused(registry).under("offices.same-official", "Whoever recorded", "Two pairs of eyes");
  }

  private void the_proposal_is_refused_to_another_body_out_of_turn_and_too_early(
      Person registry, String term) {
    registry.opens(term).turnsTo("/proposals").chooses("by", "hsc").fills("basis", "Minutes 4");
    refused(registry)
        .under("offices.not-the-body", "Ministers of Foreign Affairs", "art. 11")
        .keeps("basis", "Minutes 4");
    registry.turnsTo("/proposals").chooses("by", "cfm");
    refused(registry).under("offices.departs-from-cycle", "Uzbekistan", "cycle");
    registry.turnsTo("/proposals").fills("day", day.minusDays(1).toString());
    registry.ticks("departs", "yes");
    refused(registry.turnsTo("/proposals"))
        .under("offices.before-earlier-step", "lies before the step", "procedure");
  }

  /** Both open the page; one proposes, and the other comes too late. */
  private void two_officials_have_the_same_step_before_them(
      Person registry, Person second, String term) {
    proposes(registry.opens(term));
    proposes(second.opens(term));
    second.turnsTo("/proposals").submits().confirms().sees("proposed");
    refused(registry.turnsTo("/proposals"))
        .under("offices.not-in-order", "cannot be taken now", "procedure");
  }

  private void proposes(Person official) {
    official.turnsTo("/proposals").chooses("by", "cfm").fills("day", today);
    official.fills("basis", "Minutes 4").ticks("departs", "yes");
  }

  private void the_approval_is_refused_to_another_body(Person second, String term) {
    second.opens(term).turnsTo("/approvals").chooses("by", "cfm").fills("day", today);
    second.fills("basis", "Decision 7");
    refused(second)
        .under("offices.not-the-body", "Heads of State", "art. 11")
        .keeps("basis", "Decision 7");
    second.turnsTo("/approvals").chooses("by", "hsc").submits().confirms().sees("approved");
  }

  private static void nobody_takes_office_before_the_day(Person registry, String term) {
    registry.opens(term).turnsTo("/entries").fills("day", "2028-01-01");
    refused(registry)
        .under("offices.in-the-future", "has not come yet", "recorded on the day")
        .keeps("day", "2028-01-01");
  }

  private void no_deputy_of_the_incoming_heads_state(Person registry) {
    nominates(
        registry.opens(NEW), "deputy-secretary-general", "KG", "cnc", "2028-02-01", "2030-12-31");
    refused(registry)
        .under("offices.state-of-other-office", "same state (Kyrgyzstan)", "art. 11")
        .keeps("citizenship", "KG");
  }

  private void no_quotas_that_do_not_add_up_and_no_post_beyond_them(Person lawyer) {
    lawyer
        .opens("/desk/offices/quotas")
        .fills("quota.UZ", "0")
        .fills("quota.KZ", "2")
        .fills("total", "3")
        .chooses("by", "hgc")
        .fills("decided", today)
        .fills("from", today);
    refused(lawyer)
        .under("offices.quota-sum-differs", "2", "")
        .keeps("quota.KZ", "2")
        .keeps("total", "3");
    lawyer.fills("total", "2").submits().confirms();
    nominates(lawyer.opens(NEW), "official", "UZ", "UZ", today, "");
    refused(lawyer)
        .under("offices.quota-exceeded", "Узбекистан", "ст. 11")
        .keeps("name.ru", "Азиз Карим");
  }

  private void no_second_representative_and_none_before_the_note_has_come(Person chinese) {
    named(chinese.opens("/desk/offices/representatives"))
        .chooses("office", "permanent-representative")
        .chooses("state", "UZ")
        .fills("received", today);
    refused(chinese)
        .under("offices.representative-in-office", "乌兹别克斯坦", "")
        .keeps("name.zh-Hans", "阿齐兹·卡里姆");
    chinese.fills("received", day.plusDays(1).toString());
    refused(chinese).under("offices.in-the-future", "", "");
  }

  private void no_acting_head_by_a_rule_that_nobody_knows(Person chinese) {
    named(chinese.opens("/desk/offices/acting/new"))
        .chooses("office", "secretary-general")
        .chooses("citizenship", "UZ")
        .fills("day", today)
        .fills("basis", "照会");
    refused(chinese).under("offices.acting-rule-unknown", "", "").keeps("basis", "照会");
    chinese.page().setViewportSize(320, 640);
    chinese.looksAround();
  }

  private void nominates(
      Person official, String office, String state, String by, String from, String until) {
    named(official)
        .chooses("office", office)
        .chooses("citizenship", state)
        .chooses("by", by)
        .fills("day", today)
        .fills("from", from)
        .fills("until", until)
        .fills("basis", "Note 1");
  }

  private static Person named(Person official) {
    return official
        .fills("name.en", NAME)
        .fills("name.ru", "Азиз Карим")
        .fills("name.zh-Hans", "阿齐兹·卡里姆");
  }

  /** Sends the form, which is refused. */
  private static Refused refused(Person official) {
    return new Refused(official.submits());
  }
}
