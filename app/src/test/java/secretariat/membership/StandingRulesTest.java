package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.membership.Acts.decision;
import static secretariat.membership.Acts.lawful;
import static secretariat.membership.Acts.paper;
import static secretariat.membership.Acts.refused;
import static secretariat.membership.Acts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Text;
import secretariat.membership.MembershipAct.Decision;
import secretariat.profile.Citation;

class StandingRulesTest {

  private static final LocalDate DAY = LocalDate.of(2029, 11, 15);
  private static final Dossier STRANGER = Acts.dossier("AM", List.of(Acts.named("AM")));
  private static final Dossier MEMBER = with(STRANGER, Deed.ADMIT, LocalDate.of(2028, 3, 1));
  private static final Dossier SUSPENDED = with(MEMBER, Deed.SUSPEND, LocalDate.of(2029, 1, 10));

  @Test
  void a_state_without_names_has_no_standing() {
    assertThat(refused(Acts.dossier("AM", List.of()), lawful(Deed.CONFER, "AM", DAY)))
        .containsExactly("not-named");
  }

  @Test
  void a_decision_needs_the_right_body_a_submission_and_its_days_in_order() {
    var other =
        new Decision(
            Optional.of("hgc"), DAY, Optional.empty(), Optional.empty(), paper("Decision"));
    assertThat(refused(STRANGER, granted("sco-partner", other, DAY)))
        .containsExactly("body-may-not-decide", "not-submitted");
    var late =
        new Decision(
            Optional.of("hsc"),
            DAY,
            Optional.empty(),
            Optional.of(DAY.plusDays(1)),
            paper("Decision"));
    assertThat(refused(STRANGER, granted("sco-partner", late, DAY.minusDays(1))))
        .containsExactly("effect-before-decision", "submitted-after-decision");
    LocalDate tomorrow = Acts.TODAY.plusDays(1);
    assertThat(refused(STRANGER, granted("sco-partner", decision(tomorrow), tomorrow)))
        .containsExactly("day-in-the-future");
  }

  @ParameterizedTest
  @CsvSource({
    "observer,standing-merged",
    "dialogue-partner,standing-merged",
    "member,membership-by-accession-only",
    "guest,unknown-standing",
    "watcher,unknown-standing"
  })
  void a_standing_that_is_not_granted_any_more_or_not_so_is_refused(String standing, String rule) {
    assertThat(refused(STRANGER, granted(standing, decision(DAY), DAY))).containsExactly(rule);
  }

  @Test
  void an_organisation_may_be_a_partner_but_never_a_candidate() {
    Dossier organisation = Acts.dossier("CIS", List.of(Acts.named("CIS")));
    assertThat(refused(organisation, lawful(Deed.CONFER, "CIS", DAY))).isEmpty();
    assertThat(refused(organisation, lawful(Deed.REQUEST, "CIS", DAY)))
        .containsExactly("states-only");
  }

  @Test
  void a_grant_has_two_steps_and_the_second_is_signed_once_and_not_before_the_first() {
    Dossier partner = with(STRANGER, Deed.CONFER, DAY);
    assertThat(partner.standing().orElseThrow().memorandum()).isEmpty();
    assertThat(refused(partner, lawful(Deed.SIGN, "AM", DAY.minusDays(1))))
        .contains("memorandum-before-decision");
    Dossier signed = with(partner, Deed.SIGN, DAY.plusDays(30));
    assertThat(signed.standing().orElseThrow().from()).isEqualTo(DAY);
    assertThat(signed.standing().orElseThrow().memorandum().orElseThrow().date())
        .contains(DAY.plusDays(30).toString());
    assertThat(refused(signed, lawful(Deed.SIGN, "AM", DAY.plusDays(31))))
        .containsExactly("no-memorandum-due");
    assertThat(refused(signed, lawful(Deed.CONFER, "AM", DAY.plusDays(31))))
        .containsExactly("same-standing");
  }

  @Test
  void a_suspension_needs_a_ground_and_leaves_the_state_a_member() {
    var groundless =
        new Intent(DAY, new StandingAct.MembershipSuspended(new Text(Map.of()), decision(DAY)));
    assertThat(refused(MEMBER, groundless)).containsExactly("ground-missing");
    Stood held = SUSPENDED.standing().orElseThrow();
    assertThat(held.standing()).isEqualTo("member");
    assertThat(held.isSuspended()).isTrue();
    assertThat(held.from()).isEqualTo(LocalDate.of(2028, 3, 1));
    assertThat(with(SUSPENDED, Deed.LIFT, DAY).standing().orElseThrow().isSuspended()).isFalse();
  }

  @Test
  void expulsion_follows_a_suspension_and_has_effect_from_the_day_the_decision_fixes() {
    assertThat(refused(MEMBER, lawful(Deed.EXPEL, "AM", DAY))).containsExactly("not-suspended");
    LocalDate later = Acts.TODAY.plusMonths(3);
    var expelled = new Intent(later, new StandingAct.MemberExpelled(decision(DAY)));
    assertThat(refused(SUSPENDED, expelled)).isEmpty();
    State after = with(SUSPENDED, expelled).state();
    assertThat(after.standingOn(later.minusDays(1))).isPresent();
    assertThat(after.standingOn(later)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2028-06-15,2029-06-14,notice-too-short",
    "2028-06-15,2029-06-15,",
    "2028-06-15,2030-01-01,",
    "2028-02-29,2029-02-27,notice-too-short",
    "2028-02-29,2029-02-28,",
    "2028-12-31,2029-12-31,",
    "2028-12-31,2029-12-30,notice-too-short",
    "2031-01-01,2033-01-01,day-in-the-future"
  })
  void a_notice_of_withdrawal_runs_twelve_months_at_least(
      LocalDate received, LocalDate from, String rule) {
    Dossier member = with(STRANGER, Deed.ADMIT, LocalDate.of(2028, 1, 10));
    var notice =
        new Intent(received, new StandingAct.WithdrawalNotified(received, from, paper("Note")));
    assertThat(refused(member, notice)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void a_withdrawal_takes_effect_only_when_the_depositary_has_said_so_and_not_before_its_day() {
    Dossier leaving = with(MEMBER, Deed.NOTIFY, LocalDate.of(2028, 5, 20));
    LocalDate from = LocalDate.of(2029, 5, 20);
    Stood waiting = leaving.state().standingOn(from.plusDays(10)).orElseThrow();
    assertThat(waiting.standing()).isEqualTo("member");
    assertThat(waiting.hold().leavesOn()).contains(from);
    assertThat(refused(leaving, lawful(Deed.LEAVE, "AM", from.minusDays(1))))
        .containsExactly("withdrawal-not-yet-effective");
    Dossier left = with(leaving, Deed.LEAVE, from);
    assertThat(left.state().standingOn(from.minusDays(1))).isPresent();
    assertThat(left.state().standingOn(from)).isEmpty();
  }

  @Test
  void a_notice_of_withdrawal_can_be_revoked_until_it_has_effect() {
    Dossier leaving = with(MEMBER, Deed.NOTIFY, LocalDate.of(2028, 5, 20));
    assertThat(refused(leaving, lawful(Deed.STAY, "AM", LocalDate.of(2029, 5, 19)))).isEmpty();
    assertThat(refused(leaving, lawful(Deed.STAY, "AM", LocalDate.of(2029, 5, 20))))
        .containsExactly("withdrawal-already-effective");
    Dossier stays = with(leaving, Deed.STAY, LocalDate.of(2029, 5, 19));
    assertThat(stays.standing().orElseThrow().hold().leavesOn()).isEmpty();
  }

  @Test
  void a_guest_is_one_for_some_days_and_has_no_standing_afterwards() {
    Dossier invited = with(STRANGER, Deed.INVITE, DAY);
    State guest = invited.state();
    assertThat(guest.standingOn(DAY.minusDays(1))).isEmpty();
    assertThat(guest.standingOn(DAY).map(Stood::standing)).contains("guest");
    assertThat(guest.standingOn(DAY.plusDays(2))).isPresent();
    assertThat(guest.standingOn(DAY.plusDays(3))).isEmpty();
    assertThat(guest.spells(Acts.TODAY))
        .containsExactly(new State.Spell(DAY, Optional.of(DAY.plusDays(3)), "guest", false));
    assertThat(refused(invited, lawful(Deed.CONFER, "AM", DAY.plusDays(1)))).isEmpty();
    var outsider =
        new Intent(DAY, new StandingAct.GuestInvited("TR", DAY.minusDays(1), Text.same("Summit")));
    assertThat(refused(STRANGER, outsider))
        .containsExactly("chair-not-a-member", "ends-before-it-begins");
  }

  @Test
  void what_is_new_has_no_effect_before_what_is_on_record_and_names_its_paper() {
    assertThat(refused(SUSPENDED, lawful(Deed.LIFT, "AM", LocalDate.of(2028, 12, 1))))
        .containsExactly("before-the-last-act");
    var silent =
        new Intent(
            DAY,
            new StandingAct.WithdrawalNotified(
                DAY, DAY.plusYears(2), Citation.verified(new Text(Map.of()))));
    assertThat(refused(MEMBER, silent)).containsExactly("source-missing");
  }

  private static Intent granted(String standing, Decision decision, LocalDate effective) {
    return new Intent(effective, new StandingAct.StandingConferred(standing, decision));
  }
}
