package secretariat.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.membership.Acts.day;
import static secretariat.membership.Acts.decision;
import static secretariat.membership.Acts.lawful;
import static secretariat.membership.Acts.paper;
import static secretariat.membership.Acts.refused;
import static secretariat.membership.Acts.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct.Addressee;
import secretariat.membership.AccessionAct.MemorandumRatified;
import secretariat.membership.AccessionAct.ObligationFulfilled;
import secretariat.membership.AccessionAct.ObligationsAccepted;
import secretariat.membership.AccessionAct.StateAdmitted;
import secretariat.profile.Profile;
import secretariat.profile.ScoProfile;
import secretariat.profile.Standings;

class AccessionTest {

  private static final Dossier NAMED = Acts.dossier("AM", List.of(Acts.named("AM")));
  private static final Dossier REQUESTED = with(NAMED, Deed.REQUEST, day(1));
  private static final Dossier OPENED = with(REQUESTED, Deed.OPEN, day(2));
  private static final Dossier BOUND =
      with(
          OPENED,
          new Intent(day(3), Acts.memorandum("AM", day(3), "charter", "shanghai-convention")));

  @Test
  void a_candidate_becomes_a_member_when_every_step_is_done() {
    Dossier half = with(BOUND, joined("shanghai-convention"));
    assertThat(refused(half, admitted()))
        .containsExactly("obligation-outstanding", "ratification-outstanding");
    Dossier ready = with(half, joined("charter"));
    assertThat(ready.accession().stage()).isEqualTo(Stage.READY);
    assertThat(refused(ready, admitted())).containsExactly("ratification-outstanding");
    Dossier ratified = Acts.ratifiedByAll(ready, day(6));
    assertThat(refused(ratified, admitted())).isEmpty();
    Dossier member = with(ratified, admitted());
    assertThat(member.relation()).isEqualTo(Relation.MEMBER);
    assertThat(member.accession()).isEqualTo(Accession.NONE);
    assertThat(member.standing().orElseThrow().memorandum().orElseThrow().date())
        .contains(day(3).toString());
  }

  @Test
  void admission_names_the_step_that_is_missing() {
    assertThat(refused(NAMED, admitted())).containsExactly("accession-not-requested");
    assertThat(refused(REQUESTED, admitted())).containsExactly("accession-not-opened");
    assertThat(refused(OPENED, admitted())).containsExactly("obligations-not-accepted");
    assertThat(refused(BOUND, admitted()))
        .containsExactly(
            "obligation-outstanding", "obligation-outstanding", "ratification-outstanding");
  }

  @Test
  void an_application_goes_to_the_acting_chair_of_the_foreign_ministers() {
    for (Addressee addressee : Addressee.values()) {
      var request =
          new Intent(
              day(1),
              new AccessionAct.AccessionRequested(
                  day(1).toString(), Optional.of(addressee), paper("Letter")));
      assertThat(refused(NAMED, request).isEmpty())
          .isEqualTo(addressee == Addressee.CHAIR_OF_THE_FOREIGN_MINISTERS);
    }
  }

  @Test
  void the_memorandum_is_signed_by_the_state_every_member_and_the_organisation() {
    var unsigned =
        new Intent(
            day(3),
            new ObligationsAccepted(
                day(3),
                List.of("AM", "CN", "RU"),
                Acts.memorandum("AM", day(3), "charter").obligations(),
                paper("Memorandum"),
                Optional.empty()));
    assertThat(MembershipRules.judge(OPENED, unsigned, Acts.LAW))
        .extracting(refusal -> refusal.arguments().getFirst())
        .containsExactly(Text.of("KZ, SCO", "KZ, SCO", "KZ、SCO"));
    assertThat(refused(OPENED, new Intent(day(3), Acts.memorandum("AM", day(3)))))
        .containsExactly("memorandum-without-treaties");
  }

  @Test
  void only_a_treaty_on_the_list_is_a_step_and_each_is_done_once() {
    assertThat(refused(BOUND, joined("rats-agreement"))).containsExactly("treaty-not-on-the-list");
    assertThat(refused(with(BOUND, joined("charter")), joined("charter")))
        .containsExactly("treaty-already-joined");
  }

  @Test
  void a_treaty_joined_after_its_day_is_late_but_joined() {
    var late = new Intent(day(12), new ObligationFulfilled("charter", day(12), paper("Note")));
    Accession.Step step = with(BOUND, late).accession().steps().getFirst();
    assertThat(step.done()).contains(day(12));
    assertThat(step.isLateOn(day(12))).isTrue();
    assertThat(with(BOUND, joined("charter")).accession().steps().getFirst().isLateOn(day(12)))
        .isFalse();
  }

  @Test
  void the_memorandum_is_ratified_by_every_state_that_signed_it_and_not_by_the_organisation() {
    assertThat(BOUND.accession().notRatified()).containsExactly("KZ", "CN", "RU", "AM");
    Dossier half = with(with(BOUND, Acts.ratified("AM", day(4))), Acts.ratified("RU", day(5)));
    assertThat(half.accession().notRatified()).containsExactly("KZ", "CN");
    assertThat(half.accession().ratifications())
        .contains(new Accession.Ratification("RU", Optional.of(day(5))));
    Dossier joined = with(with(half, joined("charter")), joined("shanghai-convention"));
    assertThat(MembershipRules.judge(joined, admitted(), Acts.LAW))
        .extracting(refusal -> refusal.arguments().getFirst())
        .containsExactly(Text.of("KZ, CN", "KZ, CN", "KZ、CN"));
  }

  @Test
  void a_ratification_is_by_a_signatory_once_and_between_its_signature_and_today() {
    assertThat(refused(OPENED, Acts.ratified("AM", day(4))))
        .containsExactly("obligations-not-accepted");
    assertThat(refused(BOUND, Acts.ratified("UZ", day(4))))
        .containsExactly("ratified-by-no-signatory");
    assertThat(refused(BOUND, Acts.ratified("KZ", day(2))))
        .containsExactly("ratified-before-signature");
    assertThat(refused(BOUND, Acts.ratified("KZ", Acts.TODAY.plusDays(1))))
        .containsExactly("day-in-the-future", "day-in-the-future");
    assertThat(refused(with(BOUND, Acts.ratified("KZ", day(4))), Acts.ratified("KZ", day(5))))
        .containsExactly("memorandum-already-ratified");
    assertThat(refused(with(BOUND, joined("charter")), Acts.ratified("KZ", day(3))))
        .as("the Secretariat may be told of it after later steps")
        .isEmpty();
    var toldFirst =
        new Intent(
            day(5),
            new MemorandumRatified(
                "KZ", Text.same("KZ"), day(5).toString(), Optional.of(day(4)), paper("Note")));
    assertThat(refused(BOUND, toldFirst)).containsExactly("received-before-ratification");
  }

  @Test
  void an_organisation_whose_rules_ask_for_no_ratification_admits_without_it() {
    var law =
        new Law(
            withoutRatification(ScoProfile.PROFILE),
            Acts.LAW.members(),
            Acts.TODAY,
            Acts.LAW.names());
    assertThat(law.needsRatification()).isFalse();
    Dossier ready = with(with(BOUND, joined("charter")), joined("shanghai-convention"));
    assertThat(MembershipRules.judge(ready, admitted(), law)).isEmpty();
  }

  private static Profile withoutRatification(Profile sco) {
    Standings standings = sco.standings();
    var procedure = new Standings.Procedure(standings.procedure().submittedBy(), 12, false);
    return new Profile(
        sco.organisation(),
        sco.documentKinds(),
        sco.otherObjects(),
        sco.states(),
        new Standings(standings.kinds(), standings.mergers(), procedure, standings.treaties()),
        sco.bodies(),
        sco.offices(),
        sco.staffing());
  }

  @Test
  void after_an_application_was_taken_back_another_begins_anew() {
    Dossier ended = with(BOUND, Deed.ABANDON, day(5));
    assertThat(ended.accession()).isEqualTo(Accession.NONE);
    assertThat(refused(ended, lawful(Deed.OPEN, "AM", day(6))))
        .containsExactly("accession-not-requested");
    assertThat(refused(ended, lawful(Deed.REQUEST, "AM", day(6)))).isEmpty();
  }

  @Test
  void a_partner_keeps_its_standing_on_the_way_and_has_only_membership_afterwards() {
    Dossier partner = with(NAMED, Deed.CONFER, java.time.LocalDate.of(2028, 5, 1));
    Dossier now = partner;
    now = with(now, Deed.REQUEST, day(1));
    now = with(now, Deed.OPEN, day(2));
    now = with(now, Deed.BIND, day(3));
    now = with(now, Deed.FULFIL, day(4));
    assertThat(now.relation()).isEqualTo(Relation.PARTNER);
    now = with(now, admitted());
    assertThat(now.state().spells(Acts.TODAY).stream().map(State.Spell::standing))
        .containsExactly("sco-partner", "member");
  }

  private static Intent joined(String treaty) {
    return new Intent(day(4), new ObligationFulfilled(treaty, day(4), paper("Note")));
  }

  private static Intent admitted() {
    return new Intent(day(7), new StateAdmitted(decision(day(7)), day(3), paper("Memorandum")));
  }
}
